"""Keeps shortcuts alive while the Arabic keyboard is on, where Qt matches them by letter and finds none."""

import sys

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication, QWidget

_FIRST_SPECIAL_KEY = 0x01000000
#: What stands on the keys of a Latin keyboard, row by row, from the scan code of each row's first key (X11).
_ROWS = ((10, "1234567890-="), (24, "QWERTYUIOP[]"), (38, "ASDFGHJKL;'"), (52, "ZXCVBNM,./"))
_LATIN = {first + place: char for first, row in _ROWS for place, char in enumerate(row)}


class LatinKeys(QObject):
    """Watches key presses with Ctrl and carries out the shortcut that stands on the same key of a Latin keyboard.

    Keys come to the window that has the keyboard; watching the whole application would cost a call of every event.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Carry out the shortcut; everything else passes."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        widget, char = _takes_keys(), latin_char(event)
        if not char or widget is None:
            return False
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not _carry_out(widget.window(), QKeySequence(modifiers.value | ord(char))):
            QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, ord(char), modifiers, char))
        return True

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)


def latin_char(event: QKeyEvent) -> str:
    """The Latin character on the key that was pressed with Ctrl; empty when Qt can do without help."""
    modifiers, key = event.modifiers(), event.key()
    if not modifiers & Qt.KeyboardModifier.ControlModifier or modifiers & Qt.KeyboardModifier.AltModifier:
        return ""
    if key < 0x80 or key >= _FIRST_SPECIAL_KEY:
        return ""
    if sys.platform == "win32":
        virtual = event.nativeVirtualKey()
        return chr(virtual) if ord("0") <= virtual <= ord("Z") else ""
    return _LATIN.get(event.nativeScanCode(), "")


def _takes_keys() -> QWidget | None:
    return QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()


def _carry_out(window: QWidget, keys: QKeySequence) -> bool:
    from PySide6.QtGui import QAction, QShortcut  # wanted with the first key, not with the first window
    from PySide6.QtWidgets import QAbstractButton

    for shortcut in window.findChildren(QShortcut):
        own = shortcut.keys()
        if keys in own and shortcut.isEnabled():
            shortcut.activated.emit()
            return True
    for action in (*window.findChildren(QAction), *window.actions()):
        if keys in action.shortcuts() and action.isEnabled():
            action.trigger()
            return True
    for pressed in window.findChildren(QAbstractButton):
        if pressed.shortcut() == keys and pressed.isVisible() and pressed.isEnabled():
            pressed.click()
            return True
    return False
