"""A list of files that is longer than a page."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.casework.files.listing import find_files
from desktop_app.casework.files.query import APART, PAGE, FileQuery
from desktop_app.policy.terms import FileState, Role
from desktop_app.storage.search_index import index_missing
from desktop_app.views.cases import file_pages
from desktop_app.views.cases.file_pages import ROWS
from desktop_app.views.cases.screen import CasesScreen
from desktop_app.views.worker import Worker
from tests.builders import BuiltOffice
from tests.casework.files.many import many_files
from tests.casework.files.people import family_form
from tests.casework.intake.forms import submit
from tests.robots.typing import choose, click, focus, press, type_text
from tests.views.cases.test_screen import cases

TOTAL = 350


def shown(qtbot: QtBot, built: BuiltOffice) -> CasesScreen:
    many_files(built, TOTAL)
    screen, _ = cases(qtbot, built)
    qtbot.waitUntil(lambda: screen.rows.model.rowCount() == TOTAL)
    return screen


def test_every_file_that_answers_to_a_word_is_listed_and_the_closest_say_why(
    qtbot: QtBot, built: BuiltOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.casework.files.query.MOST_RANKED", PAGE)
    monkeypatch.setattr("desktop_app.views.cases.screen.MOST_RANKED", PAGE)
    screen = shown(qtbot, built)
    with built.opened.store.engine.begin() as connection:
        index_missing(connection)
    whole = built.door(Role.SERVICES_MANAGER).ask(find_files, FileQuery(), TOTAL)
    expected = sum(row.holder == "نورة" for row in whole)
    assert expected > PAGE
    type_text(screen.filters.search, "نورة")
    qtbot.waitUntil(lambda: screen.rows.model.rowCount() == expected)
    first = screen.rows.model.row(0)
    assert first is not None
    assert screen._why(first) == "الاسم"
    press(focus(screen.rows.table), Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: (current := screen.rows.current()) is not None and screen._why(current) == "")
    click(screen, "cases_filter_frozen")
    frozen = sum(row.holder == "نورة" and row.state is FileState.FROZEN for row in whole)
    qtbot.waitUntil(lambda: screen.rows.model.rowCount() == frozen)


def stands_on(screen: CasesScreen) -> object:
    current = screen.rows.current()
    return current.id if current else None


def test_the_end_is_reached_at_once_and_holds_the_oldest(qtbot: QtBot, built: BuiltOffice) -> None:
    screen = shown(qtbot, built)
    whole = built.door(Role.SERVICES_MANAGER).ask(find_files, FileQuery(), TOTAL)
    press(focus(screen.rows.table), Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: stands_on(screen) == whole[-1].id)
    screen.rows.select(PAGE + 5)
    qtbot.waitUntil(lambda: stands_on(screen) == whole[PAGE + 5].id)


def test_where_somebody_jumps_to_the_rows_are_there_before_it_is_painted(
    qtbot: QtBot, built: BuiltOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_pages, "GLANCE", 60.0)
    screen = shown(qtbot, built)
    table, model = screen.rows.table, screen.rows.model
    table.scrollTo(model.index(PAGE * 5, 0))
    sight = (table.rowAt(0), table.rowAt(table.viewport().height() - 1))
    assert sight[0] > PAGE
    assert all(model.row(place) is not None for place in sight)


def test_of_a_place_that_somebody_jumps_to_what_is_in_sight_is_read_in_one_go(
    qtbot: QtBot, built: BuiltOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_pages, "GLANCE", 60.0)
    screen = shown(qtbot, built)
    table, model, office = screen.rows.table, screen.rows.model, screen._office
    asked, beside = list[tuple[Any, ...]](), office.ask_beside

    def watched(worker: Worker, use_case: Callable[..., object], *args: object, **how: Any) -> None:
        asked.append(args[1:])
        beside(worker, use_case, *args, **how)

    monkeypatch.setattr(office, "ask_beside", watched)
    table.scrollTo(model.index(PAGE * 5 + 1, 0))
    first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
    pages = last // ROWS - first // ROWS + 1
    assert pages > 1
    ((limit, _begin, skipped),) = asked
    assert (limit, skipped) == (pages * ROWS, first // ROWS * ROWS % APART)
    whole = built.door(Role.SERVICES_MANAGER).ask(find_files, FileQuery(), TOTAL)
    assert [model.row(place) for place in range(first, last + 1)] == list(whole[first : last + 1])


def test_another_order_and_a_chip_show_another_list(qtbot: QtBot, built: BuiltOffice) -> None:
    screen = shown(qtbot, built)
    choose(screen, "cases_order", "name")
    qtbot.waitUntil(lambda: screen.rows.rows()[0].holder == "أمل")
    qtbot.waitUntil(lambda: screen.rows.model.rowCount() == TOTAL)
    screen.rows.select(TOTAL - 1)
    qtbot.waitUntil(lambda: (row := screen.rows.current()) is not None and row.holder == "هيا")
    click(screen, "cases_filter_frozen")
    qtbot.waitUntil(lambda: 0 < screen.rows.model.rowCount() < TOTAL)


def test_a_file_that_comes_in_while_the_list_is_open_leaves_a_person_where_they_stand(
    qtbot: QtBot, built: BuiltOffice
) -> None:
    screen = shown(qtbot, built)
    screen.rows.select(PAGE * 2 - 1)
    qtbot.waitUntil(lambda: stands_on(screen) is not None)
    before = stands_on(screen)
    submit(built.door(Role.RECEPTION), family_form(0))
    screen.refresh()
    qtbot.waitUntil(lambda: screen.rows.model.rowCount() == TOTAL + 1)
    qtbot.waitUntil(lambda: screen.rows.table.currentIndex().row() == PAGE * 2)
    qtbot.waitUntil(lambda: stands_on(screen) == before)


def test_the_chips_count_the_whole_list(qtbot: QtBot, built: BuiltOffice) -> None:
    screen = shown(qtbot, built)
    qtbot.waitUntil(lambda: str(TOTAL) in screen.filters.chips._chips["all"].text())


def test_a_page_that_was_refused_is_read_once_it_may_be(qtbot: QtBot, built: BuiltOffice) -> None:
    screen = shown(qtbot, built)
    office, door = screen._office, screen._office._door
    office._door = built.door(Role.ADMINISTRATOR)
    screen._pages._want(1)
    screen._pages._pages.finish()
    qtbot.wait(0)
    office._door = door
    screen.rows.select(PAGE + 5)
    whole = door.ask(find_files, FileQuery(), TOTAL)
    qtbot.waitUntil(lambda: stands_on(screen) == whole[PAGE + 5].id)
