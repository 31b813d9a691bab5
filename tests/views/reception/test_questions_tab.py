"""Questions are referred from the desk, listed with those that wait first, and found again once answered."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.reception import answer_referral, refer_question, referrals
from desktop_app.policy.terms import Role
from desktop_app.views.widgets.note import Note
from tests.builders import BuiltOffice, build_office
from tests.casework.intake.forms import submit, widow_form
from tests.robots.reception import window
from tests.robots.typing import await_finds, click, find, press, type_text
from tests.views.reception.conftest import Desk


def test_a_question_is_referred_with_a_file_that_is_searched_for(desk: Desk, built: BuiltOffice) -> None:
    submitted = submit(built.door(Role.RECEPTION), widow_form())
    robot, _ = desk()
    robot.turn(Qt.Key.Key_Left)
    click(robot.screen, "question_refer")
    sheet = window("refer")
    type_text(find(sheet, "refer_question"), "هل يُقبل عقد غير موثق؟")
    type_text(find(sheet, "refer_file_search"), submitted.file_number)
    click(sheet, "refer_yes")
    assert robot.questions() == ()
    press(find(sheet, "refer_file_search"), Qt.Key.Key_Return)
    await_finds(sheet)
    click(sheet, "refer_yes")
    (row,) = robot.questions()
    assert (row.question, row.file_id) == ("هل يُقبل عقد غير موثق؟", submitted.file_id)


def test_those_that_wait_stand_first_and_a_chip_narrows_the_list(desk: Desk, built: BuiltOffice) -> None:
    reception = built.door(Role.RECEPTION)
    waiting = reception.run(refer_question, "سؤال ينتظر")
    built.clock.move(days=1)
    answered = reception.run(refer_question, "سؤال أُجيب عنه")
    built.door(Role.SERVICES_MANAGER).run(answer_referral, answered, "جواب")
    robot, _ = desk(Role.SERVICES_MANAGER)
    assert [row.id for row in robot.questions()] == [waiting, answered]
    robot.narrow_to_answered()
    assert [row.id for row in robot.questions()] == [answered]


def test_a_question_that_is_asked_for_is_stood_on_whatever_the_list_shows(desk: Desk, built: BuiltOffice) -> None:
    first = built.door(Role.RECEPTION).run(refer_question, "السؤال الأول")
    built.door(Role.RECEPTION).run(refer_question, "السؤال الثاني")
    robot, _ = desk(Role.SERVICES_MANAGER)
    robot.narrow_to_answered()
    robot.screen.open(first)
    robot.screen.refresh()
    current = robot.screen.questions.rows.current()
    assert current is not None
    assert current.id == first


def test_where_the_policy_names_nobody_it_says_so_and_offers_nothing(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    model = build_office(tmp_path / "model", policy="model")
    robot, _ = desk(Role.RECEPTION, of=model)
    robot.turn(Qt.Key.Key_Left)
    assert not find(robot.screen, "question_refer", QWidget).isVisible()
    assert any("لا تحدد السياسة" in note.text() for note in robot.screen.questions.findChildren(Note))
    assert model.door(Role.RECEPTION).ask(referrals) == ()
    model.close()
