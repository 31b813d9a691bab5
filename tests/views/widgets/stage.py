"""Puts a widget on the screen for a test."""

from typing import TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)


def on_stage(qtbot: QtBot, widget: W, width: int = 640, height: int = 400) -> W:
    """Show a widget inside a window of this size, which lives as long as the test, and hand the widget back."""
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.addWidget(widget)
    window.resize(width, height)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    vars(qtbot).setdefault("stages", []).append(window)  # a cycle through the widget would not keep it from collection
    return widget
