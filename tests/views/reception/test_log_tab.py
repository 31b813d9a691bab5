"""Those who came, the newest first, each line whole when it is opened."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop_app.casework.reception import ReceptionLine, log_reception, referrals
from desktop_app.policy.terms import Channel, Role
from tests.builders import BuiltOffice
from tests.casework.intake.forms import submit, widow_form
from tests.robots.reception import window
from tests.robots.typing import click, press
from tests.views.checks import check_all
from tests.views.reception.conftest import Desk

QUESTION = "هل تُقبل أسرة تسكن خارج الحي؟"


def written(built: BuiltOffice, **more: object) -> None:
    line = ReceptionLine("مها سالم", Channel.TELEPHONE, "0500000041", asked=QUESTION, answered="بُيّن لها.", **more)  # type: ignore[arg-type]  # fields of the line
    built.door(Role.RECEPTION).run(log_reception, line)


def test_an_empty_log_says_what_comes_there(desk: Desk) -> None:
    robot, _ = desk()
    assert robot.screen.log is not None
    assert robot.screen.log.rows.empty.isVisible()


def test_the_newest_line_stands_first(desk: Desk, built: BuiltOffice) -> None:
    for visitor in ("علي", "مها"):
        built.door(Role.LIAISON).run(log_reception, ReceptionLine(visitor, Channel.INTERVIEW))
        built.clock.move(minutes=5)
    robot, _ = desk()
    assert [row.line.visitor for row in robot.lines()] == ["مها", "علي"]


def test_older_lines_come_once_the_end_of_the_list_is_in_sight(desk: Desk, built: BuiltOffice) -> None:
    for visitor in ("علي", "مها"):
        built.door(Role.LIAISON).run(log_reception, ReceptionLine(visitor, Channel.INTERVIEW))
        built.clock.move(minutes=5)
    robot, _ = desk()
    assert robot.screen.log is not None
    rows = robot.screen.log.rows
    rows.set_rows(rows.rows()[:1])
    for _ in range(2):
        rows.more_wanted.emit()
        assert [row.line.visitor for row in robot.lines()] == ["مها", "علي"]


def test_a_line_is_shown_whole(desk: Desk, built: BuiltOffice) -> None:
    written(built, accompanied_by="ابنها")
    robot, _ = desk()
    sheet = robot.open_line()
    said = " ".join(part.text() for part in sheet.findChildren(QLabel))
    assert all(
        words in said for words in ("مها سالم", "050 000 0041".replace(" ", "\u00a0"), "ابنها", QUESTION, "بُيّن لها.")
    )
    check_all(sheet)
    press(sheet, Qt.Key.Key_Escape)


def test_the_file_of_a_line_is_one_step_away(desk: Desk, built: BuiltOffice) -> None:
    submitted = submit(built.door(Role.RECEPTION), widow_form())
    written(built, file_id=submitted.file_id)
    robot, way = desk()
    click(robot.open_line(), "reception_line_file")
    assert way.gone == [("file", submitted.file_id)]


def test_what_was_asked_is_referred_with_the_file_of_the_line(desk: Desk, built: BuiltOffice) -> None:
    submitted = submit(built.door(Role.RECEPTION), widow_form())
    written(built, file_id=submitted.file_id)
    robot, _ = desk()
    click(robot.open_line(), "reception_line_refer")
    click(window("refer"), "refer_yes")
    (row,) = built.door(Role.RECEPTION).ask(referrals)
    assert (row.question, row.file_id) == (QUESTION, submitted.file_id)
    assert robot.questions() == (row,)
