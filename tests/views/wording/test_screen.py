"""The wording of a paper is read, edited beside its sample, adopted, compared and taken back, with the keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.wording_editing import list_wordings, open_wording
from desktop_app.policy.terms import PaperKind, Role
from desktop_app.views.wording.screen import WordingScreen
from desktop_app.views.wording.sheets import EditionsSheet
from tests.robots.typing import await_answers, click, find
from tests.robots.wording import WordingRobot
from tests.views.administration import Administration, Show
from tests.views.checks import check_screen
from tests.views.way import Way

KIND = PaperKind.FREEZE_NOTICE
TITLE = "إشعار بتجميد ملف مستفيد"


@pytest.fixture
def director(tmp_path: Path) -> Iterator[Administration]:
    made = Administration.of(tmp_path, Role.EXECUTIVE_DIRECTOR)
    yield made
    made.close()


def _screen(director: Administration) -> WordingScreen:
    screen = WordingScreen(director.office, Way())
    screen.refresh()
    await_answers(director.office)
    return screen


@pytest.fixture
def robot(director: Administration, show: Show) -> WordingRobot:
    screen = _screen(director)
    show(screen)
    return WordingRobot(screen)


def _in_force(director: Administration) -> str:
    return director.office.ask(open_wording, KIND).in_force["title"]


def test_every_paper_is_listed(director: Administration, robot: WordingRobot) -> None:
    assert robot.screen.rows.rows() == director.office.ask(list_wordings)


def test_a_text_is_changed_and_adopted(director: Administration, robot: WordingRobot) -> None:
    robot.open(KIND)
    robot.write("title", TITLE)
    robot.adopt("قرار المجلس")
    assert _in_force(director) == TITLE
    assert not robot.offers("wording_drop")
    robot.leave()
    row = next(row for row in robot.screen.rows.rows() if row.kind is KIND)
    assert (row.title, row.edition, row.own, row.drafted) == (TITLE, "1.1", True, False)


def test_what_is_typed_waits_as_a_draft_and_is_found_again(director: Administration, robot: WordingRobot) -> None:
    robot.open(KIND)
    robot.write("title", TITLE)
    robot.leave()
    assert next(row for row in robot.screen.rows.rows() if row.kind is KIND).drafted
    assert _in_force(director) != TITLE
    robot.screen.open(KIND)
    assert robot.text("title") == TITLE


def test_a_draft_is_thrown_away(director: Administration, robot: WordingRobot) -> None:
    robot.open(KIND)
    robot.write("title", TITLE)
    robot.leave()
    robot.open(KIND)
    robot.drop()
    assert robot.text("title") == _in_force(director)
    assert not robot.offers("wording_drop")


def test_what_is_wrong_is_said_beside_its_text_and_goes_once_it_is_right(qtbot: QtBot, robot: WordingRobot) -> None:
    robot.open(KIND)
    preview = robot.screen.editor.preview
    with qtbot.waitSignal(preview.shown):
        robot.write("texts_opening", "جُمِّد الملف {رقم الملف}.")
    assert robot.error("texts_opening").startswith("سقط من «فقرة الافتتاح» الموضع {الحالة}")
    with qtbot.waitSignal(preview.shown):
        robot.write("texts_opening", "جُمِّد الملف {رقم الملف} بسبب {الحالة}.")
    assert "سقط" not in robot.error("texts_opening")
    assert preview.refusal() == ""


def test_a_place_is_taken_in_and_the_first_words_are_put_back(robot: WordingRobot) -> None:
    robot.open(KIND)
    before = robot.text("texts_opening")
    robot.write("texts_opening", "بسبب ")
    click(robot.screen, "wording_texts_opening_place_0")
    assert robot.text("texts_opening") == "بسبب {الحالة}"
    click(robot.screen, "wording_texts_opening_back")
    assert robot.text("texts_opening") == before


def test_words_that_cannot_be_printed_are_not_adopted(director: Administration, robot: WordingRobot) -> None:
    robot.open(KIND)
    robot.write("title", " ")
    robot.adopt("قرار المجلس")
    assert not next(row for row in director.office.ask(list_wordings) if row.kind is KIND).own
    assert find(robot.screen, "wording_adoption", QWidget).isVisible()


def test_one_goes_back_to_the_words_of_the_program(director: Administration, robot: WordingRobot) -> None:
    first = _in_force(director)
    robot.open(KIND)
    assert not robot.offers("wording_restore")
    robot.write("title", TITLE)
    robot.adopt("قرار المجلس")
    robot.go_back("لم تصلح")
    assert _in_force(director) == first
    assert robot.text("title") == first


def test_the_differences_of_what_was_typed_are_shown(robot: WordingRobot) -> None:
    robot.open(KIND)
    robot.write("title", TITLE)
    click(robot.screen, "wording_differences")
    sheet = find(robot.screen, "wording_changes", QWidget)
    said = [words.text() for words in sheet.findChildren(QLabel)]
    assert any("<s" in text and "<u" in text and "مستفيد" in text for text in said)


def test_an_edition_is_compared_and_begun_from(robot: WordingRobot) -> None:
    robot.open(KIND)
    first = robot.text("title")
    robot.write("title", TITLE)
    robot.adopt("قرار المجلس")
    click(robot.screen, "wording_history")
    editions = find(robot.screen, "wording_editions", EditionsSheet)
    editions.rows.select(1)
    click(editions, "wording_editions_compare")
    click(find(robot.screen, "wording_changes"), "wording_changes_close")
    click(editions, "wording_editions_begin")
    assert robot.text("title") == first


def test_list_and_form_are_named_reached_and_whole(director: Administration, show: Show) -> None:
    check_screen(lambda: _screen(director), show)

    def form() -> QWidget:
        screen = _screen(director)
        screen.open(PaperKind.CONSENT)
        return screen

    check_screen(form, show)
