"""Typed and stored stand side by side; a person answers."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.policy.terms import DuplicateReason
from desktop_app.views.intake.compare_sheet import CompareSheet
from tests.casework.intake.forms import widow_form
from tests.robots.typing import choose, click, find
from tests.views.intake.stage import shown
from tests.views.intake.test_identity_step import alike

Show = Callable[..., CompareSheet]


@pytest.fixture
def sheet_of(qtbot: QtBot) -> Iterator[Show]:
    parent = shown(qtbot, QWidget(), 1000, 700)

    def open_sheet(*reasons: DuplicateReason) -> CompareSheet:
        sheet = CompareSheet(parent, widow_form(), [alike(reason) for reason in reasons])
        sheet.open()
        return sheet

    yield open_sheet
    parent.close()


def test_every_fact_stands_beside_its_twin(qtbot: QtBot, sheet_of: Show) -> None:
    sheet = sheet_of(DuplicateReason.SAME_MOBILE)
    lines = sheet._lines.rows()
    assert (lines[0].typed, lines[0].stored) == ("نورة سعد محمد العتيبي", "هيا العتيبي")
    assert lines[3].typed == lines[3].stored
    assert "F-NSM-1448-0001" in lines[6].stored


def test_the_same_person_is_recognised(qtbot: QtBot, sheet_of: Show) -> None:
    sheet = sheet_of(DuplicateReason.SAME_MOBILE, DuplicateReason.SAME_IBAN)
    choose(sheet, "compare_who", "1")
    wanted = sheet.current()
    with qtbot.waitSignal(sheet.recognised) as recognised:
        click(sheet, "compare_same")
    assert recognised.args == [wanted]


def test_a_member_stands_beside_their_twin_and_the_applicant_among_the_others(qtbot: QtBot) -> None:
    parent = shown(qtbot, QWidget(), 1000, 700)
    sheet = CompareSheet(parent, widow_form(), [alike(DuplicateReason.LIKE_NAME_AND_BIRTH)], "members.1")
    sheet.open()
    lines = sheet._lines.rows()
    assert lines[0].typed == "خالد عبدالله سعد العتيبي"
    assert [line.typed for line in lines[7:]] == ["نورة سعد محمد العتيبي", "ريم عبدالله سعد العتيبي"]
    parent.close()


def test_the_same_number_cannot_be_another_person(qtbot: QtBot, sheet_of: Show) -> None:
    sheet = sheet_of(DuplicateReason.SAME_IDENTITY)
    assert not find(sheet, "compare_apart", QWidget).isEnabled()
