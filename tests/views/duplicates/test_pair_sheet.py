"""Two records are set side by side once both are chosen, and what stands in the way is said in the window."""

from PySide6.QtWidgets import QLabel, QWidget

from tests.casework.merging import SECOND_ID
from tests.robots.typing import click, find
from tests.views.duplicates.conftest import Sorting


def test_both_must_be_chosen(sorting: Sorting) -> None:
    sheet = sorting.robot.pick("1012345672", "لا أحد")
    assert not find(sheet, "pair_yes", QWidget).isEnabled()


def test_what_was_refused_is_no_longer_said_once_another_is_chosen(sorting: Sorting) -> None:
    sheet = sorting.robot.pick(SECOND_ID, SECOND_ID)
    sorting.robot.side_by_side()

    def said() -> bool:
        return any("سجل واحد" in shown.text() for shown in sheet.findChildren(QLabel) if shown.isVisible())

    assert said()
    click(sheet, "pair_second_remove")
    assert not said()
