"""A phrase is given to somebody who types it themselves."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.policy.terms import Role
from desktop_app.views.staff.sheets import PhraseSheet
from tests.robots.typing import click, find, type_text
from tests.views.administration import Administration
from tests.views.checks import check_all

PHRASE, NEW = "باب وردة سفينة حجر ريح", "سحاب زيتون مرفأ قنديل جبل"


def _sheet(qtbot: QtBot, administration: Administration) -> PhraseSheet:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    vars(administration)["window"] = window
    sheet = PhraseSheet(window, administration.office, administration.keyring, Role.LIAISON.value, "أمل يوسف الغامدي")
    sheet.open()
    qtbot.waitExposed(sheet)
    return sheet


def test_a_phrase_is_given(qtbot: QtBot, administration: Administration) -> None:
    sheet = _sheet(qtbot, administration)
    check_all(sheet)
    type_text(find(sheet, "passphrase"), PHRASE)
    type_text(find(sheet, "passphrase_again"), PHRASE)
    with qtbot.waitSignal(sheet.given, timeout=30_000):
        click(sheet, "phrase_yes")
    assert administration.keyring.holds(Role.LIAISON.value)


def test_a_weak_phrase_is_told_and_none_is_given(qtbot: QtBot, administration: Administration) -> None:
    sheet = _sheet(qtbot, administration)
    type_text(find(sheet, "passphrase"), "liaison")
    click(sheet, "phrase_yes")
    qtbot.waitUntil(lambda: bool(find(sheet, "passphrase", QWidget).accessibleDescription()), timeout=30_000)
    assert not administration.keyring.holds(Role.LIAISON.value)
    click(sheet, "phrase_no")


def test_a_phrase_in_place_of_another_needs_a_second_person(qtbot: QtBot, administration: Administration) -> None:
    keyring = administration.keyring
    for user in (Role.LIAISON.value, Role.AUDITOR.value):
        keyring.slots.add(user, PHRASE, keyring.key())
    sheet = _sheet(qtbot, administration)
    check_all(sheet)
    for name in ("passphrase", "passphrase_again"):
        type_text(find(sheet, name), NEW)
    click(sheet, "phrase_yes")
    qtbot.waitUntil(lambda: bool(find(sheet, "second_name", QWidget).accessibleDescription()), timeout=30_000)
    type_text(find(sheet, "second_name"), Role.AUDITOR.value)
    type_text(find(sheet, "second_phrase"), PHRASE)
    with qtbot.waitSignal(sheet.given, timeout=30_000):
        click(sheet, "phrase_yes")
    assert keyring.slots.open(Role.LIAISON.value, NEW).key == keyring.key()
