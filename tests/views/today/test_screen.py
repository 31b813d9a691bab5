"""The day."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.reception import refer_question
from desktop_app.policy.terms import Role
from desktop_app.views.office import Office
from desktop_app.views.today.screen import TodayScreen
from tests.builders import BuiltOffice
from tests.casework.files.people import family_form
from tests.casework.intake.forms import submit
from tests.casework.visits.ways import planned_visit
from tests.robots.typing import await_answers, click, find, focus, press
from tests.views.checks import check_screen
from tests.views.way import Way


def day(qtbot: QtBot, built: BuiltOffice, role: Role = Role.RECEPTION) -> tuple[TodayScreen, Way]:
    way, office = Way(), Office(built.door(role))
    screen = TodayScreen(office, way)
    vars(screen)["office_kept"] = office
    office.changed.connect(screen.refresh)
    show(qtbot, screen)
    return screen, way


def show(qtbot: QtBot, screen: QWidget, width: int = 951) -> None:
    qtbot.addWidget(screen)
    screen.resize(width, 520)
    screen.show()
    qtbot.waitExposed(screen)
    if isinstance(screen, TodayScreen):
        let_it_be_read(qtbot, screen)


def let_it_be_read(qtbot: QtBot, screen: TodayScreen) -> None:
    """Wait for what is read once the page is painted, or was asked for since."""
    qtbot.waitUntil(lambda: screen._painted)
    await_answers(screen._office)


def a_busy_day(built: BuiltOffice) -> None:
    planned_visit(built)
    for number in range(8):
        submit(built.door(Role.RECEPTION), family_form(number))


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.RESEARCHER, Role.SERVICES_MANAGER])
def test_the_day_holds_what_every_screen_holds(qtbot: QtBot, built: BuiltOffice, role: Role) -> None:
    a_busy_day(built)
    built.clock.move(days=60)
    office = Office(built.door(role))
    check_screen(lambda: TodayScreen(office, Way()), lambda screen: show(qtbot, screen))


def test_enter_on_a_line_opens_its_place(qtbot: QtBot, built: BuiltOffice) -> None:
    visit_id = planned_visit(built)
    screen, way = day(qtbot, built, Role.RESEARCHER)
    line = find(screen, "today_visits_0", QWidget)
    focus(line)
    press(line, Qt.Key.Key_Return)
    assert way.gone == [("visit", visit_id)]


def test_up_and_down_go_along_the_lines(qtbot: QtBot, built: BuiltOffice) -> None:
    a_busy_day(built)
    screen, way = day(qtbot, built)
    focus(find(screen, "today_requests_0"))
    press(find(screen, "today_requests_0"), Qt.Key.Key_Down)
    press(find(screen, "today_requests_1"), Qt.Key.Key_Return)
    assert way.gone[0][0] == "file"


def test_a_long_list_leads_to_the_whole_of_it(qtbot: QtBot, built: BuiltOffice) -> None:
    a_busy_day(built)
    screen, way = day(qtbot, built)
    click(screen, "today_requests_all")
    assert way.gone == [("cases", "incomplete")]


def test_figures_open_what_they_count(qtbot: QtBot, built: BuiltOffice) -> None:
    a_busy_day(built)
    screen, way = day(qtbot, built)
    for name in ("figure_open", "figure_late", "figure_visits", "figure_committee"):
        click(screen, name)
    assert way.gone == [("cases", "all"), ("cases", "late"), ("visits", None), ("cases", "committee")]


def test_a_question_opens_at_the_desk(qtbot: QtBot, built: BuiltOffice) -> None:
    referral_id = built.door(Role.RECEPTION).run(refer_question, "هل يُقبل عقد غير موثق؟")
    screen, way = day(qtbot, built, Role.SERVICES_MANAGER)
    click(screen, "today_questions_0")
    assert way.gone == [("reception", referral_id)]


def test_an_empty_day_says_so(qtbot: QtBot, built: BuiltOffice) -> None:
    screen, _ = day(qtbot, built)
    assert screen._empty.isVisible()
    a_busy_day(built)
    screen.refresh()
    await_answers(screen._office)
    assert not screen._empty.isVisible()


def test_before_the_day_is_read_nothing_is_claimed(qtbot: QtBot, built: BuiltOffice) -> None:
    a_busy_day(built)
    screen, _ = day(qtbot, built)
    fresh = TodayScreen(screen._office, Way())
    fresh.refresh()
    qtbot.addWidget(fresh)
    fresh.show()
    assert fresh._empty.isHidden()
    assert find(fresh, "figure_late", QWidget).accessibleName() == "تجاوزت المهلة"
    assert "0" not in "".join(words.text() for words in fresh._figures.findChildren(QLabel))
    let_it_be_read(qtbot, fresh)
    assert find(fresh, "figure_open", QWidget).accessibleName().endswith(": 9")


def test_a_day_that_comes_when_another_page_is_open_is_read_again_later(qtbot: QtBot, built: BuiltOffice) -> None:
    screen, _ = day(qtbot, built)
    a_busy_day(built)
    screen.refresh()
    screen.hide()
    await_answers(screen._office)
    screen.show()
    assert screen._empty.isVisible()
    screen.refresh()
    await_answers(screen._office)
    assert not screen._empty.isVisible()


def test_who_sees_no_files_sees_no_figures(qtbot: QtBot, built: BuiltOffice) -> None:
    a_busy_day(built)
    screen, _ = day(qtbot, built, Role.INVESTIGATION_COMMITTEE)
    assert screen._empty.isVisible()
    assert not screen._figures.isVisible()
