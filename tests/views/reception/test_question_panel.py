"""A question is read whole and answered by the body it went to; an answer half typed is not lost."""

from PySide6.QtWidgets import QWidget

from desktop_app.casework.reception import answer_referral, refer_question
from desktop_app.policy.terms import Role
from tests.builders import STAFF_NAMES, BuiltOffice
from tests.casework.intake.forms import submit, widow_form
from tests.robots.typing import click, find, type_text
from tests.views.reception.conftest import Desk


def test_a_question_is_answered_and_kept_with_who_answered(desk: Desk, built: BuiltOffice) -> None:
    built.door(Role.RECEPTION).run(refer_question, "هل تُقبل صورة الصك؟")
    robot, _ = desk(Role.SERVICES_MANAGER)
    robot.answer("نعم، مع الأصل للمطابقة.")
    (row,) = robot.questions()
    assert (row.answer, row.answered_by) == ("نعم، مع الأصل للمطابقة.", STAFF_NAMES[Role.SERVICES_MANAGER])
    assert "نعم، مع الأصل" in robot.screen.questions.panel._answered.text()
    assert not find(robot.screen, "question_answer", QWidget).isVisible()


def test_an_empty_answer_is_refused_in_its_place(desk: Desk, built: BuiltOffice) -> None:
    built.door(Role.RECEPTION).run(refer_question, "هل تُقبل صورة الصك؟")
    robot, _ = desk(Role.SERVICES_MANAGER)
    click(robot.screen, "question_keep")
    assert robot.mistakes("question_errors") == 1
    type_text(find(robot.screen, "question_answer"), "نعم")
    assert robot.mistakes("question_errors") == 0


def test_an_answer_half_typed_is_there_again(desk: Desk, built: BuiltOffice) -> None:
    for question in ("السؤال الأول", "السؤال الثاني"):
        built.door(Role.RECEPTION).run(refer_question, question)
    robot, _ = desk(Role.SERVICES_MANAGER)
    type_text(find(robot.screen, "question_answer"), "نصف جواب")
    robot.screen.refresh()
    rows, answer = robot.screen.questions.rows, robot.screen.questions.panel._answer.control
    assert answer.draft() == "نصف جواب"
    rows.select(1)
    assert answer.draft() == ""
    rows.select(0)
    assert answer.draft() == "نصف جواب"


def test_what_another_answered_meanwhile_is_told_and_the_words_stay(desk: Desk, built: BuiltOffice) -> None:
    referral = built.door(Role.RECEPTION).run(refer_question, "هل تُقبل صورة الصك؟")
    robot, _ = desk(Role.SERVICES_MANAGER)
    type_text(find(robot.screen, "question_answer"), "لا")
    built.door(Role.SERVICES_MANAGER).run(answer_referral, referral, "نعم")
    click(robot.screen, "question_keep")
    assert robot.mistakes("question_errors") == 1
    assert robot.screen.questions.panel._answer.control.draft() == "لا"


def test_whoever_is_not_of_the_body_reads_whom_it_waits_for(desk: Desk, built: BuiltOffice) -> None:
    built.door(Role.RECEPTION).run(refer_question, "هل تُقبل صورة الصك؟")
    robot, _ = desk(Role.RESEARCH_OFFICER)
    assert "مدير خدمات المستفيدين" in robot.screen.questions.panel._answered.text()
    assert not find(robot.screen, "question_keep", QWidget).isVisible()


def test_the_file_of_a_question_is_one_step_away(desk: Desk, built: BuiltOffice) -> None:
    submitted = submit(built.door(Role.RECEPTION), widow_form())
    built.door(Role.RECEPTION).run(refer_question, "هل تُقبل صورة الصك؟", submitted.file_id)
    robot, way = desk(Role.SERVICES_MANAGER)
    click(robot.screen, "question_file")
    assert way.gone == [("file", submitted.file_id)]
