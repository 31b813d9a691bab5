"""The desk as each role sees it, at every size."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.reception import ReceptionLine, answer_referral, log_reception, refer_question
from desktop_app.policy.terms import Channel, Role
from desktop_app.views.office import Office
from desktop_app.views.reception.screen import ReceptionScreen
from tests.builders import BuiltOffice
from tests.casework.intake.forms import submit, widow_form
from tests.robots.typing import await_finds, click, find, focus, press, type_text
from tests.views.checks import check_screen
from tests.views.reception.conftest import Desk
from tests.views.way import Way


def busy(built: BuiltOffice) -> None:
    reception = built.door(Role.RECEPTION)
    submitted = submit(reception, widow_form())
    line = ReceptionLine(
        "مها سالم العوفي",
        Channel.TELEPHONE,
        "0500000041",
        "ابنها",
        "هل تُقبل أسرة خارج الحي؟",
        "لا.",
        submitted.file_id,
    )
    reception.run(log_reception, line)
    answered = reception.run(refer_question, "هل يكفي عقد إيجار إلكتروني منتهٍ يُجدد تلقائيًا؟", submitted.file_id)
    built.door(Role.SERVICES_MANAGER).run(answer_referral, answered, "يكفي إذا أُرفق معه ما يثبت التجديد.")
    reception.run(refer_question, "هل تُستقبل طلبات من خارج الحي في حملة الشتاء؟", submitted.file_id)


def test_the_two_sides_are_turned_with_the_arrows(desk: Desk) -> None:
    robot, _ = desk()
    assert robot.screen.log is not None
    robot.turn(Qt.Key.Key_Left)
    assert robot.screen.questions.isVisible()
    robot.turn(Qt.Key.Key_Right)
    assert robot.screen.log.isVisible()


def test_the_keyboard_begins_with_who_came(desk: Desk) -> None:
    robot, _ = desk()
    first = robot.screen.nextInFocusChain()
    while first is not None and not (first.focusPolicy() & Qt.FocusPolicy.TabFocus and first.isVisible()):
        first = first.nextInFocusChain()
    assert first is find(robot.screen, "reception_visitor", QWidget)


def test_a_manager_has_the_questions_alone(desk: Desk) -> None:
    robot, _ = desk(Role.SERVICES_MANAGER)
    assert robot.screen.log is None
    assert not robot.screen.bar.isVisible()
    assert robot.screen.questions.isVisible()
    assert not find(robot.screen, "question_refer", QWidget).isVisible()


def test_a_question_that_is_opened_turns_to_the_questions(desk: Desk, built: BuiltOffice) -> None:
    referral = built.door(Role.RECEPTION).run(refer_question, "هل تُقبل صورة الصك؟")
    robot, _ = desk(Role.LIAISON)
    robot.screen.open(referral)
    assert robot.screen.questions.isVisible()
    assert robot.questions()[0].id == referral


def test_it_holds_at_every_size(qtbot: QtBot, built: BuiltOffice) -> None:
    busy(built)
    offices: list[Office] = []

    def shown(role: Role, *, questions: bool = False) -> None:
        def make() -> QWidget:
            offices.append(Office(built.door(role)))
            return ReceptionScreen(offices[-1], Way())

        def show(screen: QWidget) -> None:
            assert isinstance(screen, ReceptionScreen)
            qtbot.addWidget(screen)
            screen.resize(951, 520)
            screen.show()
            qtbot.waitExposed(screen)
            screen.refresh()
            if questions:
                press(focus(screen.bar), Qt.Key.Key_Left)
            elif screen.log is not None:
                click(screen, "reception_write")
                type_text(find(screen, "reception_file_search"), "نورة")
                press(QApplication.focusWidget() or screen, Qt.Key.Key_Down)
                await_finds(screen)

        check_screen(make, show)

    shown(Role.RECEPTION)
    shown(Role.RECEPTION, questions=True)
    shown(Role.SERVICES_MANAGER)
