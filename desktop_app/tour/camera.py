"""Takes pictures of windows: lets them come to rest, draws the small window over its window, keeps a list."""

import gc
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Literal, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QThread, QTimer
from PySide6.QtGui import QColor, QCursor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app.starting import collect_due_waste
from desktop_app.views.widgets.drawer import drawer
from desktop_app.views.worker import Worker

Found = TypeVar("Found", bound=QObject)
Variant = Literal["light", "dark", "small", "large", "ltr"]
SOON_MS = 1000
"""Pauses shorter than this are waited for: screens search, read a form again and look closer after them."""
_QUIET_TURNS, _TURN_MS = 3, 15
_SHADE = QColor(15, 23, 42, 90)


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture, as the story lists it."""

    file: str
    screen: str
    variant: Variant


@dataclass
class Camera:
    """Keeps pictures in a folder."""

    folder: Path
    say: Callable[[str], object]
    pictures: list[Picture] = field(default_factory=list)

    def take(self, window: QWidget, screen: str, variant: Variant = "light") -> None:
        """Picture a window, with the small window that is open over it."""
        settle()
        drawn = _drawn(window)
        name = screen if variant == "light" else f"{screen}-{variant}"
        picture = Picture(f"screens/{name}.png", screen, variant)
        if not drawn.save(str(self.folder / f"{name}.png"), "PNG"):
            raise OSError(f"the picture {name} could not be written")
        self.pictures.append(picture)
        self.say(f"screen {name}")

    def rows(self) -> list[dict[str, str]]:
        """The pictures taken, for the story."""
        return [asdict(picture) for picture in self.pictures]


def settle() -> None:
    """Let everything that was begun come to its end: work beside the window, short pauses, painting.

    Then waste is searched for, if it is due: nobody else does so while pictures are taken.
    """
    app = QApplication.instance()
    if app is None:
        return
    QCursor.setPos(5000, 5000)
    quiet = 0
    while quiet < _QUIET_TURNS:
        for worker in (*_inside(Worker), drawer()):
            worker.finish()
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        waits = any(
            timer.isActive() and timer.isSingleShot() and timer.interval() < SOON_MS for timer in _inside(QTimer)
        )
        quiet = 0 if waits else quiet + 1
        QThread.msleep(_TURN_MS)
    collect_due_waste()


def _is_short(timer: QTimer) -> bool:
    return timer.isActive() and timer.isSingleShot() and timer.interval() < SOON_MS


def _inside(kind: type[Found]) -> list[Found]:
    """List everything of a kind inside the windows that there are."""
    return [found for window in QApplication.topLevelWidgets() for found in window.findChildren(kind)]


def close_small_windows() -> None:
    """Put away the small windows that are open."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.isVisible():
            window.reject()
    settle()


def put_away(app: QApplication) -> None:
    """End the application while nothing of it is left: what Python lets go of later would find it gone."""
    for window in QApplication.topLevelWidgets():
        window.close()
        window.deleteLater()
    settle()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    app.shutdown()


def _drawn(window: QWidget) -> QPixmap:
    drawn = window.grab()
    over = [found for found in QApplication.topLevelWidgets() if _lies_over(found, window)]
    for dialog in over:
        painter = QPainter(drawn)
        painter.fillRect(drawn.rect(), _SHADE)
        room = window.size() - dialog.size()
        painter.drawPixmap(QPoint(room.width() // 2, max(0, room.height() // 3)), dialog.grab())
        painter.end()
    return drawn


def _lies_over(found: QWidget, window: QWidget) -> bool:
    modal = found.windowModality() is not Qt.WindowModality.NonModal
    return isinstance(found, QDialog) and found.isVisible() and modal and found.parentWidget() is window
