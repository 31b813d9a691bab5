"""What Qt says goes to the log: how grave and of which part, never its words, which may quote what was typed."""

from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from desktop_app.traces.log import note
from desktop_app.traces.told import Event, Place


def keep_qt_messages() -> Callable[[], None]:
    """Send Qt's messages to the log from now on; returns what ends that."""
    before = qInstallMessageHandler(_keep)

    def end() -> None:
        qInstallMessageHandler(before)

    return end


def _keep(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    place = Place(str(context.category or "default"), context.line or 0, "qt")
    note(Event.QT, level=kind.value, place=place, bytes=len(words))
