"""The journal on screen."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.policy.terms import Role
from desktop_app.views.journal.screen import JournalScreen, act_words
from desktop_app.views.office import Office
from desktop_app.views.widgets.rows import RowsView
from tests.builders import BuiltOffice, build_office
from tests.casework.intake.forms import submit, widow_form
from tests.robots.typing import choose, click, find
from tests.views.checks import check_screen
from tests.views.way import Way


@pytest.fixture
def built(tmp_path: Path) -> BuiltOffice:
    return build_office(tmp_path)


def show(qtbot: QtBot, screen: QWidget) -> None:
    qtbot.addWidget(screen)
    screen.resize(951, 560)
    screen.show()
    qtbot.waitExposed(screen)


def entries(screen: JournalScreen) -> RowsView[object]:
    return screen._entries  # type: ignore[return-value]  # rows of any kind


def test_an_auditor_narrows_the_journal_and_opens_the_file_of_an_entry(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted, way = submit(built.door(Role.RECEPTION), widow_form()), Way()
    screen = JournalScreen(Office(built.door(Role.AUDITOR)), way)
    show(qtbot, screen)
    choose(screen, "journal_act", "submit_request")
    click(screen, "journal_show")
    assert len(entries(screen).rows()) == 1
    assert screen._changes.rows()
    screen._entries.opened.emit(screen._entries.current())
    assert way.gone == [("file", submitted.file_id)]


def test_nothing_is_read_before_one_asks(qtbot: QtBot, built: BuiltOffice) -> None:
    screen = JournalScreen(Office(built.door(Role.AUDITOR)), Way())
    show(qtbot, screen)
    assert entries(screen).rows() == ()
    assert find(screen, "journal_show").isVisible()


def test_a_denied_act_is_told_by_the_act_that_was_tried() -> None:
    assert act_words("denied:manage_staff") == act_words("manage_staff")


def test_nothing_is_nameless_or_cut_at_any_size(qtbot: QtBot, built: BuiltOffice) -> None:
    submit(built.door(Role.RECEPTION), widow_form())

    def made() -> JournalScreen:
        screen = JournalScreen(Office(built.door(Role.AUDITOR)), Way())
        screen.show_entries()
        return screen

    check_screen(made, lambda screen: show(qtbot, screen))
