"""Notices that this person's session is locked, or that the computer goes to sleep: then the program locks too."""

import ctypes
import os
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    SLOT,
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QObject,
    Signal,
    Slot,
)
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QWidget

WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK = 0x02B1, 7
WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 4


class Call(NamedTuple):
    """A signal of the bus; where it says whether something begins or ends, `begins` is set."""

    path: str
    interface: str
    name: str
    begins: bool = True


SYSTEM_CALLS = (
    Call("", "org.freedesktop.login1.Session", "Lock", begins=False),
    Call("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep"),
)
SESSION_CALLS = tuple(
    Call(path, interface, "ActiveChanged")
    for path, interface in (
        ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
        ("/ScreenSaver", "org.freedesktop.ScreenSaver"),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
        ("/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"),
        ("/org/mate/ScreenSaver", "org.mate.ScreenSaver"),
        ("/org/xfce/ScreenSaver", "org.xfce.ScreenSaver"),
    )
)


class SessionLock(QObject):
    """Hears of the lock from the system, where it tells. Signal: `locked()`."""

    locked = Signal()

    def __init__(self, window: QWidget) -> None:
        """`window` is the program's own; Windows tells a window."""
        super().__init__(window)
        self._filter: _WindowsFilter | None = None
        if os.name == "nt":
            self._filter = _WindowsFilter(self, int(window.winId()))
        else:
            self._listen_to_the_buses()

    @Slot()
    def hear(self) -> None:
        """Hear that the session is locked."""
        self.locked.emit()

    @Slot(bool)
    def hear_change(self, begins: bool) -> None:
        """Hear that a screen saver or a sleep begins; that it ends changes nothing."""
        if begins:
            self.locked.emit()

    def listen(self, bus: QDBusConnection, calls: Sequence[Call]) -> None:
        """Listen to some signals of a bus; a bus that is not there is never heard."""
        for call in calls:
            slot = SLOT("hear_change(bool)") if call.begins else SLOT("hear()")
            bus.connect("", call.path, call.interface, call.name, self, slot)  # type: ignore[call-overload]  # takes text

    def _listen_to_the_buses(self) -> None:
        self.listen(QDBusConnection.systemBus(), SYSTEM_CALLS)
        self.listen(QDBusConnection.sessionBus(), SESSION_CALLS)


class _WindowsFilter(QAbstractNativeEventFilter):
    """Asks Windows to tell of this session, and listens among the messages of the window."""

    def __init__(self, told: SessionLock, window: int) -> None:
        super().__init__()
        self._told = told
        getattr(ctypes, "windll").wtsapi32.WTSRegisterSessionNotification(window, 0)  # noqa: B009  # absent elsewhere
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self)

    def nativeEventFilter(
        self, event_type: "QByteArray | bytes | bytearray | memoryview[int]", message: int
    ) -> tuple[bool, int]:
        """Look at a message; nothing is swallowed."""
        kind = event_type.data() if isinstance(event_type, QByteArray) else event_type
        if bytes(kind) == b"windows_generic_MSG":
            said = _WindowsMessage.from_address(int(message))
            if (said.message, said.wparam) in {
                (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK),
                (WM_POWERBROADCAST, PBT_APMSUSPEND),
            }:
                self._told.hear()
        return False, 0


class _WindowsMessage(ctypes.Structure):
    """The beginning of a message of Windows."""

    _fields_ = (("window", ctypes.c_void_p), ("message", ctypes.c_uint), ("wparam", ctypes.c_size_t))
