"""The list of files."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.policy.terms import Role
from desktop_app.views.cases.screen import CasesScreen
from desktop_app.views.office import Office
from tests.builders import BuiltOffice
from tests.casework.files.people import family_form
from tests.casework.intake.forms import submit
from tests.casework.visits.ways import complete_request
from tests.robots.typing import choose, click, find, focus, press, type_text
from tests.views.checks import check_all, check_screen
from tests.views.way import Way


def cases(
    qtbot: QtBot, built: BuiltOffice, role: Role = Role.SERVICES_MANAGER, width: int = 951
) -> tuple[CasesScreen, Way]:
    way = Way()
    screen = CasesScreen(Office(built.door(role)), way)
    show(qtbot, screen, width)
    return screen, way


def show(qtbot: QtBot, screen: QWidget, width: int = 951) -> None:
    qtbot.addWidget(screen)
    screen.resize(width, 520)
    screen.show()
    qtbot.waitExposed(screen)
    if isinstance(screen, CasesScreen):
        with qtbot.waitSignal(screen._pages.counted):
            screen.refresh()
        qtbot.wait(1)  # chips that tell more are laid out in the next turn


def names(screen: CasesScreen) -> list[str]:
    return [row.holder.split()[0] for row in screen.rows.rows()]


@pytest.mark.parametrize("width", [951, 1440])
def test_the_list_holds_what_every_screen_holds(qtbot: QtBot, built: BuiltOffice, width: int) -> None:
    complete_request(built)
    submit(built.door(Role.RECEPTION), family_form(1))
    office = Office(built.door(Role.SERVICES_MANAGER))
    check_screen(lambda: CasesScreen(office, Way()), lambda screen: show(qtbot, screen, width))


def test_what_is_typed_is_found_as_it_is_typed_and_enter_opens_it(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted = complete_request(built)
    submit(built.door(Role.RECEPTION), family_form(0))
    screen, way = cases(qtbot, built)
    qtbot.waitUntil(lambda: names(screen) == ["أمل", "نورة"])
    type_text(screen.filters.search, "نوره")
    qtbot.waitUntil(lambda: names(screen) == ["نورة"])
    press(screen.filters.search, Qt.Key.Key_Return)
    assert way.gone == [("file", submitted.file_id)]
    press(screen.filters.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: names(screen) == ["أمل", "نورة"])


def test_enter_right_after_typing_opens_what_was_typed_and_not_what_was_there(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted = complete_request(built)
    submit(built.door(Role.RECEPTION), family_form(0))
    screen, way = cases(qtbot, built)
    type_text(screen.filters.search, "نوره")
    press(screen.filters.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: way.gone == [("file", submitted.file_id)])


def test_what_answers_to_a_word_is_listed_with_the_reason_the_closest_first(qtbot: QtBot, built: BuiltOffice) -> None:
    holder = submit(built.door(Role.RECEPTION), family_form(0, person__full_name="خالد عبدالله العتيبي"))
    member = complete_request(built)
    screen, _ = cases(qtbot, built)
    assert [row.id for row in screen.rows.rows()] == [member.file_id, holder.file_id]
    type_text(screen.filters.search, "خالد عبد الله")
    qtbot.waitUntil(lambda: [row.id for row in screen.rows.rows()] == [holder.file_id, member.file_id])
    assert [screen._why(row) for row in screen.rows.rows()] == ["الاسم", "من أفراد الأسرة: خالد عبدالله سعد العتيبي"]
    check_all(screen)
    type_text(screen.filters.search, "لا أحد", replace=True)
    qtbot.waitUntil(lambda: not screen.rows.rows())


def test_down_goes_from_the_search_into_the_list(qtbot: QtBot, built: BuiltOffice) -> None:
    first = submit(built.door(Role.RECEPTION), family_form(0))
    complete_request(built)
    screen, way = cases(qtbot, built)
    focus(screen.filters.search)
    press(screen.filters.search, Qt.Key.Key_Down)
    table = find(screen, "cases", QWidget)
    press(table, Qt.Key.Key_Down)
    press(table, Qt.Key.Key_Return)
    assert way.gone == [("file", first.file_id)]


def test_chips_narrow_and_count(qtbot: QtBot, built: BuiltOffice) -> None:
    complete_request(built)
    submit(built.door(Role.RECEPTION), family_form(0))
    screen, _ = cases(qtbot, built)
    click(screen, "cases_filter_incomplete")
    qtbot.waitUntil(lambda: names(screen) == ["أمل"])
    click(screen, "cases_filter_frozen")
    qtbot.waitUntil(lambda: names(screen) == [])
    assert screen.rows.empty.isVisible()
    click(screen, "cases_filter_frozen")
    qtbot.waitUntil(lambda: names(screen) == ["أمل", "نورة"])


def test_a_screen_opens_a_chip_of_the_list(qtbot: QtBot, built: BuiltOffice) -> None:
    complete_request(built)
    screen, _ = cases(qtbot, built)
    built.clock.move(days=60)
    screen.open("late")
    screen.refresh()
    qtbot.waitUntil(lambda: names(screen) == ["نورة"])
    assert screen.filters.chips.draft() == "late"


def test_categories_and_the_order_are_chosen(qtbot: QtBot, built: BuiltOffice) -> None:
    complete_request(built)
    submit(built.door(Role.RECEPTION), family_form(0, request__category="divorced"))
    screen, _ = cases(qtbot, built)
    choose(screen, "cases_order", "due")
    qtbot.waitUntil(lambda: names(screen) == ["نورة", "أمل"])
    choose(screen, "cases_category", "divorced")
    qtbot.waitUntil(lambda: names(screen) == ["أمل"])


def test_the_file_stands_beside_the_list_where_there_is_room(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted = complete_request(built)
    screen, way = cases(qtbot, built, width=1400)
    assert screen.summary.isVisible()
    name = "نورة سعد محمد العتيبي"
    qtbot.waitUntil(lambda: name in {words.text() for words in screen.summary.findChildren(QLabel)})
    click(screen, "case_open")
    assert way.gone == [("file", submitted.file_id)]
    narrow, _ = cases(qtbot, built)
    assert not narrow.summary.isVisible()


def test_the_same_file_stays_chosen_when_the_list_is_read_anew(qtbot: QtBot, built: BuiltOffice) -> None:
    first = submit(built.door(Role.RECEPTION), family_form(0))
    complete_request(built)
    screen, _ = cases(qtbot, built)
    screen.rows.select(1)
    submit(built.door(Role.RECEPTION), family_form(2))
    screen.refresh()
    current = screen.rows.current()
    assert current is not None
    assert current.id == first.file_id


def test_an_office_without_files_says_where_they_come_from(qtbot: QtBot, built: BuiltOffice) -> None:
    screen, _ = cases(qtbot, built)
    assert screen.rows.empty.isVisible()
    type_text(screen.filters.search, "أحد")
    press(screen.filters.search, Qt.Key.Key_Return)
    assert screen.rows.empty.isVisible()
