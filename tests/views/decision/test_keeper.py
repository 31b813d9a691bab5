"""What is typed is kept in one draft a file, with its scans, and can be thrown away."""

from pathlib import Path

from desktop_app.casework.drafts import my_drafts
from desktop_app.policy.terms import Role
from desktop_app.views.decision.keeper import DecisionKeeper
from desktop_app.views.widgets.scan_box import Scan
from tests.builders import build_office
from tests.casework.decisions.families import PROOF, family
from tests.views.decision.stage import office_for
from tests.views.tasks import outcome


def test_a_draft_is_saved_found_again_and_thrown_away(qapp: object, tmp_path: Path) -> None:
    built = build_office(tmp_path)
    found, office = family(built), office_for(built, Role.RESEARCHER)
    keeper = DecisionKeeper(office, found.file_id, "نورة سعد العتيبي")
    keeper.typed = {"reasons": "ثبت التلاعب."}
    keeper.save()
    keeping = keeper.keep_scan("evidence.proof", Scan("محضر.pdf", PROOF.data))
    assert keeping is not None
    outcome(keeping)
    again = DecisionKeeper(office, found.file_id, "نورة سعد العتيبي")
    assert again.typed == {"reasons": "ثبت التلاعب."}
    assert again.draft_id == keeper.draft_id
    scan = again.scan("evidence.proof")
    assert scan is not None
    assert scan.data == PROOF.data
    dropping = again.drop_scan("evidence.proof")
    assert dropping is not None
    outcome(dropping)
    assert again.scan("evidence.proof") is None
    again.discard()
    assert office.ask(my_drafts) == ()
    office.finish()
