"""Questions are referred and answered in small windows."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.reception import refer_question, referrals
from desktop_app.policy.terms import Role
from desktop_app.views.questions import Questions
from tests.robots.typing import click, find, press, type_text
from tests.views.checks import check_all
from tests.views.file.pages import sheet
from tests.views.offices import office_of
from tests.views.widgets.stage import on_stage


def test_a_question_without_a_file_is_referred(qtbot: QtBot, tmp_path: Path) -> None:
    _, office = office_of(tmp_path)
    Questions(on_stage(qtbot, QWidget()), office).refer()
    click(sheet("refer"), "refer_yes")
    check_all(sheet("refer"))
    type_text(find(sheet("refer"), "refer_question"), "ما شروط القبول؟")
    click(sheet("refer"), "refer_yes")
    assert [row.question for row in office.ask(referrals)] == ["ما شروط القبول؟"]


def test_a_question_is_shown_with_its_answer(qtbot: QtBot, tmp_path: Path) -> None:
    built, office = office_of(tmp_path, Role.SERVICES_MANAGER)
    built.door(Role.RECEPTION).run(refer_question, "ما شروط القبول؟")
    sheets = Questions(on_stage(qtbot, QWidget()), office)
    (row,) = office.ask(referrals)
    sheets.answer(row)
    type_text(find(sheet("answer"), "answer_text"), "كما في الدليل.")
    click(sheet("answer"), "answer_yes")
    sheets.show(office.ask(referrals)[0])
    press(sheet("question"), Qt.Key.Key_Escape)
