"""Before papers leave the encrypted office that is said once, and a place is chosen."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.papers.send_sheet import SendSheet
from desktop_app.views.removable import Stick
from tests.robots.typing import click, find
from tests.views.checks import check_all
from tests.views.papers.conftest import Desktop

STICK = Stick("KINGSTON", Path("stick"), 3_000_000_000)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def opened(window: QWidget, desktop: Desktop, *sticks: Stick) -> tuple[SendSheet, list[tuple[Path, str]]]:
    sent = list[tuple[Path, str]]()
    sheet = SendSheet(window, (desktop.row(0),), lambda folder, name: sent.append((folder, name)), lambda: sticks)
    sheet.open()
    return sheet, sent


def test_a_stick_that_is_plugged_in_is_offered_first(window: QWidget, desktop: Desktop) -> None:
    sheet, sent = opened(window, desktop, STICK)
    click(sheet, "send_yes")
    assert sent == [(STICK.folder, "KINGSTON")]


def test_without_a_stick_a_folder_is_chosen(window: QWidget, desktop: Desktop, tmp_path: Path) -> None:
    sheet, sent = opened(window, desktop)
    assert not find(sheet, "send_yes", QWidget).isEnabled()
    sheet.take(tmp_path)
    click(sheet, "send_yes")
    assert sent == [(tmp_path, str(tmp_path))]


def test_who_thinks_better_of_it_sends_nothing(window: QWidget, desktop: Desktop) -> None:
    sheet, sent = opened(window, desktop, STICK)
    click(sheet, "send_no")
    assert sent == []


@pytest.mark.parametrize("sticks", [(), (STICK,)])
def test_it_is_named_reached_and_whole(window: QWidget, desktop: Desktop, sticks: tuple[Stick, ...]) -> None:
    sheet, _ = opened(window, desktop, *sticks)
    check_all(sheet)
