"""Copies are made, listed and tried; the recovery code is renewed; the journal is checked."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.opening import sign_in
from desktop_app.casework.rescue import recovery_code, renew_by_recovery_code
from desktop_app.casework.upkeep import back_up_now, list_copies
from desktop_app.views.upkeep.screen import UpkeepScreen
from desktop_app.views.widgets.code_page import CodePages
from tests.builders import ADMINISTRATOR
from tests.robots.typing import click, find, type_text
from tests.views.administration import Administration, Show
from tests.views.checks import check_screen
from tests.views.way import Way

WORK_MS = 60_000
PHRASE = "باب وردة سفينة حجر ريح"


def _screen(administration: Administration) -> UpkeepScreen:
    screen = UpkeepScreen(administration.office, Way(), administration.built.opened, administration.keyring)
    screen.refresh()
    return screen


def _shown(administration: Administration, show: Show) -> UpkeepScreen:
    screen = _screen(administration)
    show(screen)
    return screen


def _wait(qtbot: QtBot, screen: UpkeepScreen, button: str) -> None:
    qtbot.waitUntil(find(screen, button, QWidget).isEnabled, timeout=WORK_MS)


def test_a_copy_is_made_on_this_computer_and_listed(qtbot: QtBot, administration: Administration, show: Show) -> None:
    screen = _shown(administration, show)
    with qtbot.waitSignal(screen.copies.made, timeout=WORK_MS):
        click(screen, "copies_make")
    assert len(screen.copies.table.rows()) == 1


def test_a_copy_is_made_on_a_stick(qtbot: QtBot, administration: Administration, show: Show, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    screen = _shown(administration, show)
    screen.copies.place.take(stick)
    with qtbot.waitSignal(screen.copies.made, timeout=WORK_MS):
        click(screen, "copies_make")
    assert len(list_copies(administration.built.places, stick)) == 1
    assert list_copies(administration.built.places) == ()


def test_a_copy_is_tried_out_and_nothing_of_the_drill_stays(
    qtbot: QtBot, administration: Administration, show: Show
) -> None:
    administration.office.ask(back_up_now, administration.built.opened, None)
    screen = _shown(administration, show)
    click(screen, "copies_try")
    _wait(qtbot, screen, "copies_make")
    assert list(administration.built.places.scratch.iterdir()) == []
    assert [found.whole for found in screen.drills.table.rows()] == [True]


def test_the_journal_is_checked(qtbot: QtBot, administration: Administration, show: Show) -> None:
    screen = _shown(administration, show)
    click(screen, "journal_verify")
    _wait(qtbot, screen, "journal_verify")
    assert screen.journal.told.property("tone") == "ok"


def test_a_new_recovery_code_opens_and_is_not_skipped(qtbot: QtBot, administration: Administration, show: Show) -> None:
    screen = _shown(administration, show)
    click(screen, "code_new")
    click(find(screen, "new_code", QWidget), "new_code_yes")
    pages = screen.findChild(CodePages)
    assert pages is not None
    halves = [_take_half(qtbot, pages) for _ in range(2)]
    assert screen.currentWidget() is not pages
    administration.built.close()
    code = recovery_code(*halves)
    renew_by_recovery_code(administration.built.places, code, ADMINISTRATOR, PHRASE, PHRASE)
    sign_in(administration.built.places, ADMINISTRATOR, PHRASE, administration.built.clock).close()


def _take_half(qtbot: QtBot, pages: CodePages) -> str:
    """Read the half that is shown, and type its end back."""
    page = pages.page
    qtbot.waitUntil(lambda: page.preview.page_count() == 1, timeout=WORK_MS)
    groups = find(page, "recovery_code", QLabel).text().split("\n")
    half = "-".join("".join(char for char in group if char.isalnum()) for group in groups)
    type_text(find(page, "recovery_back"), half.rpartition("-")[2])
    click(page, "recovery_done")
    return half


def test_it_is_named_reached_and_whole(administration: Administration, show: Show) -> None:
    administration.office.ask(back_up_now, administration.built.opened, None)
    check_screen(lambda: _screen(administration), show)
