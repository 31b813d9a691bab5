"""Each kind of form has its steps, names and pages."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.casework.intake.steps import Step
from desktop_app.policy.terms import DraftKind
from desktop_app.views.intake.step_list import STEPS_OF, StepNames, make_pages
from tests.views.intake.stage import RULES


@pytest.mark.parametrize("kind", STEPS_OF)
def test_every_step_of_a_form_has_a_page_and_a_name(qtbot: QtBot, kind: DraftKind) -> None:
    pages = make_pages(kind, RULES, RULES.required_kinds, lambda _field: None)
    for page in pages.values():
        qtbot.addWidget(page)
    assert tuple(pages) == STEPS_OF[kind]
    assert [step.key for step in StepNames().rail(kind)] == [*(step.value for step in pages), Step.PAPERS.value]


def test_an_update_asks_for_the_household_alone() -> None:
    assert Step.SERVICES not in STEPS_OF[DraftKind.UPDATE]
    assert Step.CONSENTS not in STEPS_OF[DraftKind.EXISTING_FILE]
