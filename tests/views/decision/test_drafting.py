"""The form asks for what the course takes, and for nothing else."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.casework.decisions.offering import file_to_decide
from desktop_app.casework.decisions.proposal import proposal_for
from desktop_app.policy.terms import Outcome, Role, Situation
from desktop_app.views.decision.drafting import DraftForm
from tests.builders import BuiltOffice, build_office
from tests.casework.decisions.families import Family, family
from tests.views.decision.stage import settle, shown


@pytest.fixture
def built(tmp_path: Path) -> BuiltOffice:
    return build_office(tmp_path)


def form_for(qtbot: QtBot, built: BuiltOffice, found: Family, situation: Situation) -> DraftForm:
    door = built.door(Role.RESEARCHER)
    form = DraftForm()
    shown(qtbot, form, (700, 900))
    form.offer(door.ask(file_to_decide, found.file_id))
    form.show_draft({"course": situation.value})
    form.propose(door.ask(proposal_for, found.file_id, None, situation))
    settle()
    return form


@pytest.mark.parametrize(
    ("situation", "asked"),
    [
        (Situation.FALSE_INFORMATION_TAMPERING_OR_FORGERY, set()),
        (Situation.ASSAULT_OR_DEFAMATION, {"authority", "facts"}),
        (Situation.DEATH_WITHOUT_DEPENDANTS, {"event_on"}),
    ],
)
def test_only_what_the_course_takes_is_asked(
    qtbot: QtBot, built: BuiltOffice, situation: Situation, asked: set[str]
) -> None:
    form = form_for(qtbot, built, family(built), situation)
    seen = {key for key, field in form.fields.items() if field.isVisible()}
    assert seen == {"reasons", "tell_by"} | asked


def test_the_chosen_course_stands_alone_until_another_is_wanted(qtbot: QtBot, built: BuiltOffice) -> None:
    form = form_for(qtbot, built, family(built), Situation.LATE_DOCUMENTS_ON_UPDATE)
    assert form.course.keys() == [Situation.LATE_DOCUMENTS_ON_UPDATE.value]
    form._again.click()
    assert set(form.course.keys()) == {situation.value for situation in Situation}


def test_a_situation_carries_the_outcome_it_leads_to(qtbot: QtBot, built: BuiltOffice) -> None:
    form = form_for(qtbot, built, family(built), Situation.LATE_DOCUMENTS_ON_UPDATE)
    assert form.draft()["way"] == Outcome.FREEZE
    assert form.draft()["tell_by"] == "mobile"
