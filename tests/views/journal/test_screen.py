"""The journal on screen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.auditing import AuditQuery, read_journal
from desktop_app.casework.files.overview import file_overview
from desktop_app.casework.staff import list_staff
from desktop_app.policy.faults import Refused
from desktop_app.policy.terms import Role
from desktop_app.views.journal.screen import JournalScreen
from desktop_app.views.office import Office
from tests.builders import STAFF_NAMES, BuiltOffice, build_office
from tests.casework.files.test_export import words_of
from tests.casework.intake.forms import submit, widow_form
from tests.robots.typing import await_finds, choose, click, find, press, type_text
from tests.views.checks import check_screen
from tests.views.way import Way

READ_MS = 60_000


@pytest.fixture
def built(tmp_path: Path) -> Iterator[BuiltOffice]:
    office = build_office(tmp_path)
    yield office
    office.close()


@pytest.fixture
def way() -> Way:
    return Way()


@pytest.fixture
def screen(qtbot: QtBot, built: BuiltOffice, way: Way) -> Iterator[JournalScreen]:
    """The auditor's journal after a widow's request, and a refused look at the staff."""
    submit(built.door(Role.RECEPTION), widow_form())
    with pytest.raises(Refused):
        built.door(Role.RECEPTION).ask(list_staff)
    made = opened(built, way)
    show(qtbot, made)
    yield made
    made._office.finish()


def opened(built: BuiltOffice, way: Way) -> JournalScreen:
    made = JournalScreen(Office(built.door(Role.AUDITOR)), way, built.places)
    made.refresh()
    return made


def show(qtbot: QtBot, screen: QWidget) -> None:
    qtbot.addWidget(screen)
    screen.resize(951, 700)
    screen.show()
    qtbot.waitExposed(screen)


def after(qtbot: QtBot, screen: JournalScreen, act: Callable[[], object]) -> list[str]:
    """Do something, wait until the journal was read, and return the acts that are shown."""
    act()
    qtbot.waitUntil(find(screen, "journal_show", QWidget).isEnabled, timeout=READ_MS)
    return [row.line.act for row in screen.entries.rows()]


def test_an_auditor_narrows_the_journal_and_opens_the_file_of_an_entry(
    qtbot: QtBot, screen: JournalScreen, way: Way
) -> None:
    choose(screen, "journal_act", "submit_request")
    assert after(qtbot, screen, lambda: click(screen, "journal_show")) == ["submit_request"]
    assert screen.changes.rows()
    current = screen.entries.current()
    screen.entries.opened.emit(current)
    assert current is not None
    assert way.gone == [("file", current.entry.subject)]


def test_denials_are_seen_alone(qtbot: QtBot, screen: JournalScreen) -> None:
    choose(screen, "journal_sort", "denials")
    assert after(qtbot, screen, lambda: click(screen, "journal_show")) == ["denied:manage_staff"]
    assert screen._act(screen.entries.rows()[0]).startswith("مُنع: ")


def test_one_person_and_one_file_are_followed_from_an_entry(qtbot: QtBot, screen: JournalScreen) -> None:
    choose(screen, "journal_act", "submit_request")
    after(qtbot, screen, lambda: click(screen, "journal_show"))
    after(qtbot, screen, lambda: click(screen, "journal_one_file"))
    assert {row.file_number for row in screen.entries.rows()} == {"F-NSM-1448-0001"}
    after(qtbot, screen, lambda: click(screen, "journal_person"))
    assert {row.line.actor for row in screen.entries.rows()} == {STAFF_NAMES[Role.RECEPTION]}


def test_a_file_is_followed_from_its_page(qtbot: QtBot, screen: JournalScreen, built: BuiltOffice) -> None:
    choose(screen, "journal_act", "submit_request")
    after(qtbot, screen, lambda: click(screen, "journal_show"))
    subject = screen.entries.rows()[0].entry.subject
    number = built.door(Role.AUDITOR).ask(file_overview, subject).number
    assert after(qtbot, screen, lambda: screen.open(subject))
    assert {row.file_number for row in screen.entries.rows()} == {number}


def test_a_file_is_found_by_a_name_and_followed(qtbot: QtBot, screen: JournalScreen) -> None:
    line = find(screen, "journal_file_search", QWidget)
    type_text(line, "نورة العتيبي")
    press(line, Qt.Key.Key_Return)
    await_finds(screen)
    after(qtbot, screen, lambda: click(screen, "journal_show"))
    assert [row.line.act for row in screen.entries.rows()] == ["submit_request"]
    assert screen.entries.rows()[0].file_number


def test_what_was_typed_and_led_to_no_file_is_told_at_its_question(qtbot: QtBot, screen: JournalScreen) -> None:
    type_text(find(screen, "journal_file_search", QWidget), "F-0")
    await_finds(screen)
    after(qtbot, screen, lambda: click(screen, "journal_show"))
    assert screen.filters._form.field("file").error()


def test_what_is_asked_is_exported_as_it_stands(qtbot: QtBot, screen: JournalScreen, tmp_path: Path) -> None:
    choose(screen, "journal_act", "submit_request")
    place = tmp_path / "journal.xlsx"
    after(qtbot, screen, lambda: screen.export_to(place))
    assert not screen.busy.isVisible()
    words = words_of(place.read_bytes())
    assert STAFF_NAMES[Role.RECEPTION] in words
    assert "الشخص · الاسم الكامل: — ← نورة" in words


def test_nothing_is_read_before_one_asks(screen: JournalScreen) -> None:
    assert screen.entries.current() is None
    assert find(screen, "journal_show", QWidget).isVisible()
    assert not find(screen, "journal_person", QWidget).isEnabled()


def test_asking_anew_forgets_every_question(qtbot: QtBot, screen: JournalScreen) -> None:
    choose(screen, "journal_sort", "denials")
    click(screen, "journal_clear")
    assert len(after(qtbot, screen, lambda: click(screen, "journal_show"))) > 1


def test_nothing_is_nameless_or_cut_at_any_size(qtbot: QtBot, built: BuiltOffice, way: Way) -> None:
    submit(built.door(Role.RECEPTION), widow_form())
    found = built.door(Role.AUDITOR)

    def made() -> JournalScreen:
        screen = opened(built, way)
        screen._first_page(found.ask(read_journal, AuditQuery()))
        return screen

    check_screen(made, lambda screen: show(qtbot, screen))
