"""Whatever set-up asked is changed afterwards, part by part."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.association import Association, read_association
from desktop_app.casework.holidays import holiday_changes
from desktop_app.views.association.screen import AssociationScreen
from tests.robots.typing import click, find, press, type_text
from tests.views.administration import Administration, Show
from tests.views.checks import check_screen
from tests.views.way import Way


def _screen(administration: Administration) -> AssociationScreen:
    screen = AssociationScreen(administration.office, Way())
    screen.refresh()
    return screen


def _shown(administration: Administration, show: Show, part: str = "particulars") -> AssociationScreen:
    screen = _screen(administration)
    show(screen)
    if part != "particulars":
        click(screen, f"association_part_{part}")
    return screen


def _kept(administration: Administration) -> Association:
    return administration.office.ask(read_association)


def test_names_are_changed(administration: Administration, show: Show) -> None:
    screen = _shown(administration, show)
    assert not find(screen, "particulars_keep", QAbstractButton).isEnabled()
    type_text(find(screen, "branch_name"), "فرع الروضة", replace=True)
    click(screen, "particulars_keep")
    assert _kept(administration).typed["branch_name"] == "فرع الروضة"
    assert not find(screen, "particulars_keep", QAbstractButton).isEnabled()


def test_a_wrong_prefix_is_said_beside_its_field(administration: Administration, show: Show) -> None:
    screen = _shown(administration, show)
    type_text(find(screen, "branch_prefix"), "7", replace=True)
    click(screen, "particulars_keep")
    assert find(screen, "branch_prefix", QWidget).accessibleDescription()
    assert _kept(administration).typed["branch_prefix"] == "NSM"


def test_what_waits_in_one_part_stays_while_another_is_looked_at(administration: Administration, show: Show) -> None:
    screen = _shown(administration, show)
    type_text(find(screen, "address"), "حي الملقا", replace=True)
    click(screen, "association_part_area")
    click(screen, "association_part_particulars")
    screen.refresh()
    assert find(screen, "address", QLineEdit).text() == "حي الملقا"


def test_a_place_is_added_to_the_area(administration: Administration, show: Show) -> None:
    screen = _shown(administration, show, "area")
    type_text(find(screen, "area_city"), "الدرعية")
    press(find(screen, "area_city"), Qt.Key.Key_Return)
    click(screen, "area_keep")
    assert ("الدرعية", "") in _kept(administration).area


def test_a_holiday_is_struck_out(administration: Administration, show: Show) -> None:
    screen = _shown(administration, show, "holidays")
    click(screen, "holidays_turn")
    click(screen, "holidays_keep")
    changes = administration.office.ask(holiday_changes)
    assert [(change.first_day, change.working) for change in changes] == [(date(2026, 2, 22), True)]


def test_the_lock_and_the_target_are_changed(administration: Administration, show: Show) -> None:
    screen = _shown(administration, show, "rules")
    type_text(find(screen, "idle_minutes"), "١٠", replace=True)
    type_text(find(screen, "own_target_count"), "20", replace=True)
    click(screen, "rules_keep")
    typed = _kept(administration).typed
    assert (typed["idle_minutes"], typed["own_target_count"]) == ("10", "20")


def test_a_target_before_the_earliest_answer_is_refused(administration: Administration, show: Show) -> None:
    screen = _shown(administration, show, "rules")
    type_text(find(screen, "own_target_count"), "5", replace=True)
    click(screen, "rules_keep")
    assert find(screen, "own_target_count", QWidget).accessibleDescription()
    assert _kept(administration).typed["own_target_count"] == "15"


def test_every_part_is_named_reached_and_whole(qtbot: QtBot, administration: Administration, show: Show) -> None:
    for part in ("particulars", "area", "holidays", "rules", "seal"):

        def make(part: str = part) -> QWidget:
            screen = _screen(administration)
            find(screen, f"association_part_{part}", QAbstractButton).click()
            return screen

        check_screen(make, show)
