"""An office with screens that know where they were sent."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.policy.terms import Role
from desktop_app.views.office import Office
from tests.builders import BuiltOffice


def office_for(built: BuiltOffice, role: Role) -> Office:
    return Office(built.door(role))


def shown(qtbot: QtBot, widget: QWidget, size: tuple[int, int] = (1000, 700)) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(*size)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def settle() -> None:
    """Let the layouts find their places, which takes more than one round, and let go what was taken away."""
    for _ in range(4):
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
