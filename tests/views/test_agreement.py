"""The window that asks for a second person keeps what was typed until the change is done."""

from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.casework.agreement import Person
from desktop_app.casework.keys import new_recovery_code, set_passphrase
from desktop_app.views.agreement import Agreement, AgreementForm, ask_agreement
from desktop_app.views.worker import Task
from tests.robots.typing import click, find, type_text
from tests.views.administration import Administration
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage

PHRASE = "سحاب زيتون مرفأ قنديل جبل"


def _asked(qtbot: QtBot, administration: Administration, done: list[Person]) -> Agreement:
    parent = on_stage(qtbot, QWidget(), 900, 600)
    vars(administration)["window"] = parent

    def act(second: Person) -> Task[Person]:
        return administration.office.task(new_recovery_code, administration.keyring, second).then(lambda _: second)

    form = AgreementForm(administration.office, administration.keyring)
    return ask_agreement(
        parent, "رمز جديد؟", "لا يفتح القديم شيئًا.", "نعم", form, act, done.append, object_name="agree"
    )


def test_a_refused_phrase_is_told_and_the_name_stays(qtbot: QtBot, administration: Administration) -> None:
    administration.office.run(set_passphrase, administration.keyring, "auditor", PHRASE, PHRASE)
    done: list[Person] = []
    sheet = _asked(qtbot, administration, done)
    check_all(sheet)
    click(sheet, "agree_yes")
    assert find(sheet, "second_name", QWidget).accessibleDescription()
    type_text(find(sheet, "second_name"), "auditor")
    type_text(find(sheet, "second_phrase"), "ليست هذه العبارة")
    click(sheet, "agree_yes")
    assert find(sheet, "second_phrase", QWidget).accessibleDescription()
    assert find(sheet, "second_name", QLineEdit).text() == "auditor"
    assert not done
    type_text(find(sheet, "second_phrase"), PHRASE, replace=True)
    click(sheet, "agree_yes")
    assert done == [Person("auditor", PHRASE)]
    assert not isValid(sheet)


def test_where_nobody_else_signs_in_nobody_is_asked_for(qtbot: QtBot, administration: Administration) -> None:
    done: list[Person] = []
    sheet = _asked(qtbot, administration, done)
    assert not find(sheet, "second_name", QWidget).isVisible()
    click(sheet, "agree_yes")
    assert done == [Person("", "")]
