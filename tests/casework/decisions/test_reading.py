"""A decision's page shows everything that it rests on and what came of it."""

from pathlib import Path

from desktop_app.policy.terms import Situation
from tests.builders import build_office
from tests.casework.decisions.families import decided, draft_for, family, page, told


def test_a_page_tells_whether_the_freeze_runs(tmp_path: Path) -> None:
    office = build_office(tmp_path)
    decision_id = decided(office, draft_for(family(office), Situation.LATE_DOCUMENTS_ON_UPDATE))
    told(office, decision_id)
    seen = page(office, decision_id)
    assert seen.freeze_runs
    assert seen.freeze is not None
    assert seen.freeze.ends_on is not None
