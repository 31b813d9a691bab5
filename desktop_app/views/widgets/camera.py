"""The camera, while a sheet is open: its pictures are shown and read, and nothing of them is kept."""

from collections.abc import Callable
from threading import Event, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.naming import named

if TYPE_CHECKING:
    from cv2 import VideoCapture
    from cv2.typing import MatLike

FIRST_CAMERA = 0
_VIEW = (480, 300)
_WAIT = 0.5
"""Seconds after which a picture that was not taken away is followed by the next all the same."""
Reader = Callable[[bytes, int, int], str]
"""Reads the code in a grey picture, given its bytes, width and height; empty where there is none."""


class Camera(QObject):
    """Reads pictures on a thread of its own until it is told to stop.

    Signals: `seen(QImage)` for each picture, `read(text)` when a code is found in one, `ended(opened)` when there are
    no more pictures; ``opened`` tells whether there was a camera at all.
    """

    seen = Signal(QImage)
    read = Signal(str)
    ended = Signal(bool)

    def __init__(self, reader: Reader, source: int | str = FIRST_CAMERA, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader, self._source = reader, source
        self._stop, self._taken = Event(), Event()
        self._thread = Thread(target=self._run, name="camera", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def taken(self) -> None:
        """Say that the last picture was shown, so that they do not pile up."""
        self._taken.set()

    def is_looking(self) -> bool:
        """Whether the camera is held."""
        return self._thread.is_alive()

    def stop(self) -> None:
        """Let the camera go, and wait until it is free for others."""
        self._stop.set()
        self._taken.set()
        if self.is_looking():
            self._thread.join()

    def _run(self) -> None:
        import cv2  # only here: it takes a moment to load, and few papers are held up to a camera

        cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
        capture = cv2.VideoCapture(self._source)
        opened = bool(capture.isOpened())
        try:
            while not self._stop.is_set() and self._look(capture):
                self._taken.wait(_WAIT)
        finally:
            capture.release()
        if not self._stop.is_set():
            self.ended.emit(opened)

    def _look(self, capture: "VideoCapture") -> bool:
        import cv2

        there, picture = capture.read()
        if not there:
            return False
        self._taken.clear()
        self.seen.emit(_as_image(picture))
        grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
        if text := self._reader(grey.tobytes(), grey.shape[1], grey.shape[0]):
            self.read.emit(text)
        return True


def _as_image(picture: "MatLike") -> QImage:
    height, width = picture.shape[:2]
    return QImage(picture.tobytes(), width, height, width * 3, QImage.Format.Format_BGR888).copy()


class CameraView(QWidget):
    """Shows the newest picture, as large as there is room for."""

    def __init__(self, object_name: str, accessible: str) -> None:
        super().__init__()
        named(self, object_name, accessible)
        self._picture = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(self.sizeHint() / 2)

    def show_picture(self, picture: QImage) -> None:
        """Show another picture."""
        self._picture = picture
        self.update()

    def picture(self) -> QImage:
        """The picture in sight."""
        return self._picture

    def sizeHint(self) -> QSize:
        """Enough to aim by."""
        theme = current_theme()
        return QSize(theme.px(_VIEW[0]), theme.px(_VIEW[1]))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture in the middle, or the empty place for it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), current_theme().colour("sunken"))
        if not self._picture.isNull():
            fitted = self._picture.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = self.rect().center() - fitted.rect().center()
            painter.drawImage(place, fitted)
        painter.end()
