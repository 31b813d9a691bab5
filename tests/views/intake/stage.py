"""Pages of the wizard on their own."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.intake.rules import IntakeRules
from desktop_app.policy.entitlement import Place
from desktop_app.policy.policy import load_bundled
from tests.builders import DAY

RULES = IntakeRules(DAY, load_bundled("services"), (Place("الرياض", "النسيم"), Place("الخرج")))
Shown = TypeVar("Shown", bound=QWidget)


def shown(qtbot: QtBot, widget: Shown, width: int = 720, height: int = 560) -> Shown:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    qtbot.waitExposed(widget)
    widget.activateWindow()
    return widget
