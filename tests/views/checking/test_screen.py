"""The screen on which papers are checked."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.checking.check import check_file
from desktop_app.casework.desk import Desk
from desktop_app.casework.intake.papers import issue_intake_paper
from desktop_app.casework.papers import paper_bytes, void_paper
from desktop_app.models.papers import Paper
from desktop_app.policy.paper_terms import CheckMeans, CheckVerdict
from desktop_app.policy.terms import PaperKind, Role
from desktop_app.views.checking.screen import CheckingScreen
from desktop_app.views.office import Office
from desktop_app.views.widgets.scan_box import ScanBox
from tests.builders import BuiltOffice
from tests.casework.checking.branches import new_branch, picture_of
from tests.casework.letters.office import at_desk, with_widow
from tests.casework.letters.widow import Widow
from tests.robots.checking import CheckingRobot
from tests.robots.typing import click, find
from tests.views.administration import Show
from tests.views.checks import check_screen
from tests.views.file.pages import sheet
from tests.views.offices import office_of
from tests.views.way import Way
from tests.views.widgets.stage import on_stage


@dataclass
class Branch:
    """An office with one paper, as whoever checks it has it."""

    built: BuiltOffice
    office: Office
    paper: Paper
    pdf: bytes


@pytest.fixture
def branch(tmp_path: Path, qapp: object) -> Iterator[Branch]:
    built, office = office_of(tmp_path)
    widow = with_widow(built)
    key = office.run(issue_intake_paper, widow.file_id, PaperKind.CONSENT)

    def row(desk: Desk, _widow: Widow) -> Paper:
        return desk.get(Paper, key)

    yield Branch(built, office, at_desk(built, widow, row), office.ask(paper_bytes, key))
    office.finish()
    built.close()


@pytest.fixture
def robot(qtbot: QtBot, branch: Branch) -> CheckingRobot:
    return CheckingRobot(qtbot, on_stage(qtbot, CheckingScreen(branch.office, Way()), 1180, 760))


def test_before_anything_is_given_it_says_what_to_do(robot: CheckingRobot) -> None:
    assert robot.card() is None
    assert find(robot.screen, "check_code", QWidget).hasFocus()


def test_a_file_that_is_dropped_is_checked(robot: CheckingRobot, branch: Branch) -> None:
    finding = robot.give("paper.pdf", branch.pdf)
    assert (finding.verdict, finding.means) == (CheckVerdict.GENUINE, CheckMeans.SEAL)
    assert "ورقة صحيحة، لم تتغيّر منذ ختمها" in robot.words()
    assert branch.paper.serial in robot.words()
    assert "العتيبي" in robot.words()
    assert "نورة" not in robot.words()
    assert "وليس توقيعًا من مقدّم خدمات ثقة مرخّص" in robot.words()


def test_one_outcome_takes_the_place_of_another(robot: CheckingRobot, branch: Branch) -> None:
    robot.give("paper.pdf", branch.pdf)
    branch.office.run(void_paper, branch.paper.id, "طُبعت مرتين")
    assert robot.type_code(branch.paper.code).verdict is CheckVerdict.VOID
    assert "طُبعت مرتين" in robot.words()
    assert "ورقة ملغاة" in robot.words()
    assert find(robot.screen, "check_code", QWidget).property("text") == ""


def test_a_scan_is_checked_by_its_code(robot: CheckingRobot, branch: Branch) -> None:
    finding = robot.give("scan.png", picture_of(branch.pdf))
    assert (finding.verdict, finding.means) == (CheckVerdict.GENUINE, CheckMeans.CODE)


def test_a_paper_of_strangers_is_told_so(robot: CheckingRobot) -> None:
    assert robot.give("paper.pdf", new_branch().paper()).verdict is CheckVerdict.UNKNOWN_ASSOCIATION
    assert "جهة غير معروفة هنا" in robot.words()


def test_the_number_and_its_digits_are_compared(robot: CheckingRobot, branch: Branch) -> None:
    robot.compare(branch.paper.serial, branch.paper.data_hash[:8])
    assert robot.outcome().means is CheckMeans.DIGITS


def test_what_is_missing_is_said_beside_its_field(robot: CheckingRobot) -> None:
    robot.compare("", "12")
    assert robot.card() is None
    assert "هذه الخانة مطلوبة" in robot.words()
    assert "أول 8 خانات" in robot.words()


def test_a_file_that_cannot_be_read_is_told(robot: CheckingRobot, qtbot: QtBot) -> None:
    find(robot.screen, "check_file", ScanBox).take("cut.png", b"\x89PNG\r\n\x1a\n cut short")
    qtbot.waitUntil(lambda: robot.screen.window().findChild(QWidget, "refusal") is not None)
    click(sheet("refusal"), "refusal_close")
    assert robot.card() is None


def test_nothing_typed_is_nothing_checked(robot: CheckingRobot) -> None:
    click(robot.screen, "check_code_go")
    assert robot.card() is None


def test_the_code_is_read_by_the_camera(robot: CheckingRobot, branch: Branch, tmp_path: Path) -> None:
    picture = tmp_path / "paper_01.png"
    picture.write_bytes(picture_of(branch.pdf))
    robot.screen.look(str(picture))
    assert robot.outcome().verdict is CheckVerdict.GENUINE


def test_without_a_camera_it_says_what_to_do(robot: CheckingRobot, qtbot: QtBot, tmp_path: Path) -> None:
    window = robot.screen.look(str(tmp_path / "no_camera.avi"))
    qtbot.waitUntil(lambda: find(window, "camera_trouble", QWidget).isVisible())
    click(window, "camera_no")


def test_everything_is_named_reached_and_whole(branch: Branch, show: Show) -> None:
    def made() -> CheckingScreen:
        return CheckingScreen(branch.office, Way())

    check_screen(made, show)


@pytest.mark.parametrize("role", list(Role))
def test_everybody_may_check_a_paper(branch: Branch, role: Role) -> None:
    assert branch.built.door(role).ask(check_file, branch.pdf).verdict is CheckVerdict.GENUINE
