"""The bell of the program that holds a store: whoever is started second rings it, and the first shows itself.

The message is one fixed line and the answer another; nothing else is read, and neither side waits for long.
"""

import ctypes
import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QWidget

ASKED, SHOWN = b"show yourself\n", b"shown\n"
PATIENCE_MS = 1_500
"""As long as either side waits for the other."""


class DoorBell(QObject):
    """Listens for a second start of the program on the same store. Signal: `rung()`."""

    rung = Signal()

    def __init__(self, place: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = bell_of(place)
        self._callers: list[QLocalSocket] = []
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._send_away)

    def listen(self) -> None:
        """Begin to listen; only for whoever holds the store's lock, for what a crash left behind is cleared away."""
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)

    def rest(self) -> None:
        """Listen no more."""
        self._send_away()
        self._server.close()

    def _answer(self) -> None:
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            self._callers.append(caller)
            caller.readyRead.connect(self._hear)
        self._hear()
        self._patience.start()

    def _hear(self) -> None:
        """Hear out whoever has said enough: the one word that is known, or any other."""
        for caller in list(self._callers):
            heard = bytes(caller.peek(len(ASKED) + 1).data())
            if heard and (heard == ASKED or not ASKED.startswith(heard)):
                self._callers.remove(caller)
                self._reply(caller, known=heard == ASKED)

    def _reply(self, caller: QLocalSocket, *, known: bool) -> None:
        if known:
            caller.write(SHOWN)
            caller.flush()
        caller.disconnectFromServer()
        caller.deleteLater()
        if known:
            self.rung.emit()

    def _send_away(self) -> None:
        """Part from whoever never said anything whole."""
        for caller in self._callers:
            caller.abort()
            caller.deleteLater()
        self._callers.clear()


def bell_of(place: Path) -> str:
    """Return the name of the bell of a store; it tells nothing of where the store lies."""
    return "mustafid-" + hashlib.sha256(str(place.resolve()).encode()).hexdigest()[:24]


def ring(place: Path) -> bool:
    """Ask the program that holds a store to show itself; False where nobody answers as it would, soon enough."""
    _let_it_come_forward()
    socket = QLocalSocket()
    socket.connectToServer(bell_of(place))
    if not socket.waitForConnected(PATIENCE_MS):
        return False
    socket.write(ASKED)
    heard = socket.waitForReadyRead(PATIENCE_MS) and bytes(socket.read(len(SHOWN)).data()) == SHOWN
    socket.abort()
    return heard


def bring_forward(window: QWidget) -> None:
    """Show a window in front, with whatever it asks just now, also where it was put away."""
    for shown in (window, QApplication.activeModalWidget()):
        if shown is not None:
            shown.setWindowState(shown.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive)
            shown.show()
            shown.raise_()
            shown.activateWindow()


def _let_it_come_forward() -> None:
    """Hand the right to come forward on: Windows gives it to the program that the person has just started alone."""
    if os.name == "nt":
        getattr(ctypes, "windll").user32.AllowSetForegroundWindow(-1)  # noqa: B009  # absent elsewhere
