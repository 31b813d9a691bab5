"""Rows keep what is typed in them while one stands on another."""

from pytestqt.qtbot import QtBot

from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.views.intake.members_step import MembersStep
from desktop_app.views.intake.rows_step import TypedRow, state_tone, state_words
from tests.builders import DAY
from tests.views.intake.stage import shown


def test_standing_on_another_row_loses_nothing(qtbot: QtBot) -> None:
    page = shown(qtbot, MembersStep(DAY))
    typed = {"members.10.full_name": "ب", "members.2.full_name": "أ", "members.2.education": "ابتدائي"}
    page.show_draft(typed)
    assert [row.key for row in page.table.rows()] == ["2", "10"]
    for key in ("2", "10", "11"):
        page.stand_on(key)
    assert page.draft() == typed
    assert page.caption("members.2.education")


def test_a_narrow_place_shows_the_columns_that_are_worth_it(qtbot: QtBot) -> None:
    page = shown(qtbot, MembersStep(DAY), width=400)
    hidden = [page.table.table.isColumnHidden(place) for place in range(5)]
    assert hidden == [False, True, True, True, False]


def test_a_chip_says_how_much_is_to_be_corrected() -> None:
    wrong = TypedRow("1", {}, 2)
    assert (state_words(wrong, "مكتمل", "2 تصحيح"), state_tone(wrong)) == ("\u20662\u2069 تصحيح", "danger")
    assert (state_words(TypedRow("1", {}), "مكتمل", ""), state_tone(TypedRow("1", {}))) == ("مكتمل", "ok")


def test_faults_of_other_steps_are_not_counted(qtbot: QtBot) -> None:
    page = shown(qtbot, MembersStep(DAY))
    page.show_draft({"members.1.full_name": "أ"})
    page.show_faults([Fault(FaultCode.REQUIRED, "person.mobile")])
    assert [row.faults for row in page.table.rows()] == [0]
