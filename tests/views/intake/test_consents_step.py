"""Consents are ticked one by one; one of them is needed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.policy.terms import ConsentPurpose
from desktop_app.views.intake.consents_step import ConsentsStep
from desktop_app.views.widgets.note import Note
from tests.robots.typing import find, focus, press
from tests.views.intake.stage import shown


def test_a_box_is_ticked_with_the_keyboard(qtbot: QtBot) -> None:
    page = shown(qtbot, ConsentsStep())
    with qtbot.waitSignal(page.edited):
        press(focus(find(page, "consents_research", QWidget)), Qt.Key.Key_Space)
    draft = page.draft()
    assert draft["consents.research"] == "yes"
    assert sum(text == "yes" for text in draft.values()) == 1
    assert len([field for field in draft if field.startswith("consents.")]) == len(ConsentPurpose)


def test_the_missing_consent_is_said_and_jumped_to(qtbot: QtBot) -> None:
    page = shown(qtbot, ConsentsStep())
    page.show_faults([Fault(FaultCode.CONSENT_NEEDED, "consents.processing")])
    note = page.findChild(Note)
    assert note is not None
    assert note.isVisible()
    page.jump("consents.processing")
    assert page.focusWidget() is find(page, "consents_processing", QWidget)
