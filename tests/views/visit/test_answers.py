"""The checklist on screen."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.policy.checklist import FIELD_VISIT, load_checklist
from desktop_app.policy.terms import Category
from desktop_app.views.visit.answers import Answers, SectionCard
from desktop_app.views.widgets.check_choices import CheckChoices
from desktop_app.views.widgets.chip import Chip
from tests.robots.typing import click, find, focus, press, type_text


@pytest.fixture
def answers(qtbot: QtBot) -> Answers:
    made = Answers(load_checklist(FIELD_VISIT).sections_for(Category.WIDOW))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_number_answers_and_the_count_of_the_section_follows(answers: Answers) -> None:
    first = answers.cards[0]
    assert isinstance(first, SectionCard)
    for line in first.lines:
        press(focus(find(answers, f"answer_{line.item.id}", CheckChoices)), Qt.Key.Key_1)
    counted = next(chip.text() for chip in first.findChildren(Chip))
    assert counted.count(str(len(first.lines))) == 2
    assert answers.draft()[f"answers.{first.lines[0].item.id}.answer"] == "yes"


def test_a_note_that_was_written_is_shown_again(answers: Answers) -> None:
    click(answers, "more_beds")
    type_text(find(answers, "note_beds"), "ينقص فراشان")
    kept = answers.draft()
    again = Answers(load_checklist(FIELD_VISIT).sections_for(Category.WIDOW))
    again.show_draft(kept)
    assert not again.lines["beds"].note.isHidden()
    assert again.draft() == kept


def test_a_missing_answer_is_said_beside_its_line_and_taken_back(answers: Answers) -> None:
    answers.show_errors({"answers.beds.answer": "لم تُجب."})
    assert answers.jump("answers.beds.answer") is answers.lines["beds"]
    assert answers.jump("closing.summary") is None
    assert answers.lines["beds"]._error.isVisible()
    press(focus(find(answers, "answer_beds", CheckChoices)), Qt.Key.Key_2)
    assert not answers.lines["beds"]._error.isVisible()
