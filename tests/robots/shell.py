"""Works the frame of the window as a person does: the search, the new request, and whatever page is open."""

import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.views.palette import Palette
from desktop_app.views.shell import Shell
from tests.robots.typing import find, focus, press, type_text

PATIENCE = 10.0
"""Seconds to wait for what is found beside the window."""
CONTROL = Qt.KeyboardModifier.ControlModifier


class ShellRobot:
    """Goes from screen to screen with the keyboard."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell

    @property
    def page(self) -> QWidget:
        """The page that is open."""
        return self.shell.page(self.shell.current)

    def begin_request(self) -> None:
        """Ctrl+N, as the button in the top bar."""
        self._keys(Qt.Key.Key_N)

    def go(self, key: str) -> None:
        """Go to a numbered screen with Ctrl and its number."""
        numbered = [screen for screen in self.shell._screens.values() if screen.place == "main"]
        number = [screen.key for screen in numbered].index(key) + 1
        self._keys(Qt.Key(ord(str(number))))

    def open_file(self, name: str) -> QWidget:
        """Find a file by the name of its holder with Ctrl+K, and open it."""
        self._keys(Qt.Key.Key_K)
        (palette,) = (found for found in QApplication.topLevelWidgets() if isinstance(found, Palette))
        field = find(palette, "palette_field", QWidget)
        type_text(field, name)
        press(field, Qt.Key.Key_Return)
        ends = time.monotonic() + PATIENCE
        while self.shell.current != "file" and time.monotonic() < ends:
            QTest.qWait(10)
        assert self.shell.current == "file"
        return self.page

    def _keys(self, key: Qt.Key) -> None:
        press(focus(self.shell), key, CONTROL)
        QApplication.processEvents()
