"""A manager goes through the pairs: looks, compares, merges, undoes, and says of others that they are two people."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.pairs import decided_pairs, set_apart
from desktop_app.policy.identity import show_phone
from desktop_app.policy.terms import PersonFact, Role
from desktop_app.views.duplicates.screen import DuplicatesScreen
from tests.casework.merging import REASON, SECOND_ID, person
from tests.robots.typing import find
from tests.views.administration import Administration
from tests.views.checks import check_all
from tests.views.duplicates.conftest import Sorting
from tests.views.way import Way


def test_everybody_is_gone_through_beside_the_window(qtbot: QtBot, tmp_path: Path, sorting: Sorting) -> None:
    assert "5" in sorting.screen.subtitle.text()
    sorting.robot.turn_to(0)
    sorting.robot.look()
    assert find(sorting.screen, "pairs_busy", QWidget).isVisible()
    qtbot.waitUntil(lambda: not find(sorting.screen, "pairs_busy", QWidget).isVisible())
    qtbot.waitUntil(lambda: len(sorting.screen.pairs.rows()) == 1)


def test_a_pair_is_compared_decided_fact_by_fact_and_merged(sorting: Sorting) -> None:
    robot = sorting.robot
    robot.open()
    assert robot.line(PersonFact.MOBILE) == (show_phone("+966501234567"), show_phone("+966559999999"))
    robot.take(PersonFact.MOBILE)
    robot.merge(REASON)
    sorting.qtbot.waitUntil(lambda: sorting.screen.pairs.rows() == ())
    kept = person(sorting.manager.built, sorting.twice.first_id)
    assert (kept.mobile, kept.occupation, kept.identity_number) == ("+966559999999", "خياطة", "1012345672")


def test_the_other_record_may_stay(sorting: Sorting) -> None:
    sorting.robot.open()
    sorting.robot.turn()
    assert sorting.robot.line(PersonFact.MOBILE) == (show_phone("+966559999999"), show_phone("+966501234567"))
    sorting.robot.merge(REASON)
    sorting.qtbot.waitUntil(lambda: sorting.screen.pairs.rows() == ())
    assert person(sorting.manager.built, sorting.twice.first_id).merged_into_id == sorting.twice.second_id


def test_a_merge_without_a_reason_is_refused_beside_the_question(sorting: Sorting) -> None:
    sorting.robot.open()
    sorting.robot.merge()
    assert sorting.robot.error("pair_reason")
    assert person(sorting.manager.built, sorting.twice.second_id).merged_into_id is None


def test_two_people_are_set_apart(sorting: Sorting) -> None:
    sorting.robot.open()
    sorting.robot.set_apart("أختان")
    sorting.qtbot.waitUntil(lambda: sorting.screen.pairs.rows() == ())
    sorting.robot.turn_to(1)
    sorting.qtbot.waitUntil(lambda: len(sorting.screen.decided.rows.rows()) == 1)
    assert "أختان" in sorting.screen.decided.told.text()
    assert not sorting.robot.offers("pair_undo")


def test_a_merge_is_undone_from_the_list_of_what_was_decided(sorting: Sorting) -> None:
    robot = sorting.robot
    robot.open()
    robot.merge(REASON)
    robot.turn_to(1)
    sorting.qtbot.waitUntil(lambda: robot.offers("pair_undo"))
    assert sorting.twice.second.file_number in sorting.screen.decided.told.text()
    robot.undo("أختان")
    sorting.qtbot.waitUntil(lambda: not robot.offers("pair_undo"))
    assert person(sorting.manager.built, sorting.twice.second_id).merged_into_id is None
    (row,) = sorting.manager.office.ask(decided_pairs)
    assert row.undone_reason == "أختان"


def test_nobody_has_looked_yet(qtbot: QtBot, tmp_path: Path) -> None:
    officer = Administration.of(tmp_path, Role.RESEARCH_OFFICER)
    screen = DuplicatesScreen(officer.office, Way())
    qtbot.addWidget(screen)
    screen.show()
    screen.refresh()
    qtbot.waitUntil(lambda: bool(screen.subtitle.text()))
    screen.close()
    officer.close()


@pytest.mark.parametrize("where", ["list", "pair", "decided"])
def test_every_look_fits_the_window(sorting: Sorting, where: str) -> None:
    if where != "list":
        sorting.robot.open()
    if where == "decided":
        sorting.robot.merge(REASON)
        sorting.robot.turn_to(1)
        sorting.qtbot.waitUntil(lambda: sorting.robot.offers("pair_undo"))
    check_all(sorting.screen)


def test_older_decisions_come_once_the_end_of_the_list_is_in_sight(sorting: Sorting) -> None:
    robot, rows = sorting.robot, sorting.screen.decided.rows
    robot.open()
    robot.merge(REASON)
    robot.turn_to(1)
    sorting.qtbot.waitUntil(lambda: robot.offers("pair_undo"))
    robot.undo("أختان")
    sorting.qtbot.waitUntil(lambda: not robot.offers("pair_undo"))
    robot.turn_to(0)
    sorting.qtbot.waitUntil(lambda: len(sorting.screen.pairs.rows()) == 1)
    robot.open()
    robot.merge(REASON)
    robot.turn_to(1)
    sorting.qtbot.waitUntil(lambda: len(rows.rows()) == 2)
    whole = rows.rows()
    rows.set_rows(whole[:1])
    rows.more_wanted.emit()
    sorting.qtbot.waitUntil(lambda: len(rows.rows()) == 2)
    assert rows.rows() == whole


def test_any_two_records_are_set_side_by_side_with_the_keyboard_alone(sorting: Sorting) -> None:
    robot, twice = sorting.robot, sorting.twice
    sheet = robot.pick("1012345672", SECOND_ID)
    check_all(sheet)
    robot.side_by_side()
    compared = sorting.screen.compare.comparison
    assert compared is not None
    assert {compared.kept.person_id, compared.merged.person_id} == {twice.first_id, twice.second_id}
    robot.merge(REASON)
    sorting.qtbot.waitUntil(lambda: sorting.screen.pairs.rows() == ())
    assert person(sorting.manager.built, twice.second_id).merged_into_id == twice.first_id


def test_one_record_taken_twice_is_refused_in_the_window(sorting: Sorting) -> None:
    sheet = sorting.robot.pick(SECOND_ID, SECOND_ID)
    sorting.robot.side_by_side()
    assert sheet.isVisible()
    assert sorting.screen.compare.comparison is None


def test_two_people_are_taken_back_and_stand_in_the_list_again(sorting: Sorting) -> None:
    robot = sorting.robot
    robot.open()
    robot.set_apart("أختان")
    sorting.qtbot.waitUntil(lambda: sorting.screen.pairs.rows() == ())
    robot.turn_to(1)
    sorting.qtbot.waitUntil(lambda: robot.offers("pair_take_back"))
    check_all(sorting.screen)
    robot.take_back("قورنت الهويتان")
    sorting.qtbot.waitUntil(lambda: sorting.screen.decided.rows.rows() == ())
    assert not robot.offers("pair_take_back")
    robot.turn_to(0)
    sorting.qtbot.waitUntil(lambda: len(sorting.screen.pairs.rows()) == 1)


def test_a_pair_that_was_set_apart_says_so_before_it_is_merged(sorting: Sorting) -> None:
    robot, twice = sorting.robot, sorting.twice
    sorting.manager.office.run(set_apart, twice.first_id, twice.second_id, "أختان")
    robot.pick("1012345672", SECOND_ID)
    robot.side_by_side()
    assert "أختان" in sorting.screen.compare.apart.accessibleName()
    assert not robot.offers("pair_apart")
    check_all(sorting.screen)
    robot.merge(REASON)
    assert person(sorting.manager.built, twice.second_id).merged_into_id == twice.first_id
