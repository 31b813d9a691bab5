"""Takes a scan or a photo: chosen, dropped or pasted."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPixmap,
)
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout
from shiboken6 import isValid

from desktop_app.policy.faults import Refused
from desktop_app.policy.text import ltr, quoted
from desktop_app.views.labels import byte_size
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button, icon_button
from desktop_app.views.widgets.doing import Doing
from desktop_app.views.widgets.drawer import drawer
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.scan_reading import encoded, kept_as_it_is, readable, shown
from desktop_app.views.widgets.styled import styled
from desktop_app.views.widgets.text import label
from desktop_app.views.worker import Task

KINDS = (".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".bmp")
_THUMBNAIL = 44


@dataclass(frozen=True, slots=True)
class Scan:
    """A file as it was taken in: its name and its bytes."""

    name: str
    data: bytes


class ScanBox(QFrame):
    """A place to put one scan or photo.

    Signals: `attached(Scan)` when a person gives one, `cleared()` when it is taken away again.
    """

    attached = Signal(object)
    cleared = Signal()

    def __init__(self, object_name: str, accessible: str) -> None:
        super().__init__()
        named(self, object_name, accessible)
        styled(self, role="drop")
        self._scan: Scan | None = None
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme = current_theme()
        self._thumbnail = QLabel()
        self._thumbnail.setFixedSize(theme.px(_THUMBNAIL), theme.px(_THUMBNAIL))
        self._thumbnail.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name, self._about = label("", "value"), label("", "hint", wrap=True)
        self._choose = button(self.tr("Choose a file"), f"{object_name}_choose", icon="upload", on_click=self.choose)
        self._remove = icon_button("trash-2", f"{object_name}_remove", self.tr("Take away"), on_click=self._take_away)
        self._doing = Doing(self, self._choose, self._remove)
        self._lay_out()
        self._show()

    def scan(self) -> Scan | None:
        """What lies in the box."""
        return self._scan

    def show_scan(self, scan: Scan | None) -> None:
        """Show a scan that was attached before, or an empty box."""
        self._scan = scan
        self._show()

    def take(self, name: str, data: bytes) -> None:
        """Take a file in as if a person had chosen it: as it is, converted to a kind that is kept, or not at all."""
        if kept_as_it_is(data):
            self._take(name, (name, data))
        else:
            self._doing.begin(Task(drawer(), partial(readable, name, data)), partial(self._take, name), _never)

    def _take(self, name: str, kept: tuple[str, bytes] | None) -> None:
        if kept is None:
            self._say_trouble(
                self.tr("%1 is no picture that can be read. Give a PDF, or a JPEG or PNG picture."), quoted(name)
            )
            return
        self._scan = Scan(*kept)
        self._show()
        self.attached.emit(self._scan)

    def choose(self) -> None:
        """Let a person choose a file."""
        patterns = " ".join(f"*{kind}" for kind in KINDS)
        kinds = self.tr("Scans and photos (%1)").replace("%1", patterns)
        path, _ = QFileDialog.getOpenFileName(self, self.accessibleName(), "", kinds)
        if path:
            self._read(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste with the keyboard, or choose with Enter or Space."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._take_from(QGuiApplication.clipboard().mimeData())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.choose()
        elif event.key() == Qt.Key.Key_Delete and self._scan is not None:
            self._take_away()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that a file can be dropped here."""
        if _path_in(event.mimeData()) or event.mimeData().hasImage():
            styled(self, over="true")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show the box at rest."""
        styled(self, over="false")

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in what was dropped."""
        styled(self, over="false")
        self._take_from(event.mimeData())
        event.acceptProposedAction()

    def _lay_out(self) -> None:
        theme = current_theme()
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        line.setSpacing(theme.px(12))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._about)
        line.addWidget(self._thumbnail)
        line.addLayout(words, 1)
        line.addWidget(self._choose)
        line.addWidget(self._remove)

    def _show(self) -> None:
        scan = self._scan
        self._name.setText(quoted(scan.name) if scan else self.tr("No file yet"))
        self._say(byte_size(len(scan.data)) if scan else self.tr("Choose, drop or paste a scan or a photo"))
        self._choose.setText("\u00a0" + (self.tr("Replace") if scan else self.tr("Choose a file")))
        self._remove.setVisible(scan is not None)
        self._thumbnail.setPixmap(_icon("paperclip" if scan else "scan-line"))
        if scan is not None:
            draw = partial(_small_picture, scan, current_theme().px(_THUMBNAIL))
            Task(drawer(), draw).begin(partial(self._show_picture, scan), self._erred)

    def _show_picture(self, scan: Scan, picture: QImage) -> None:
        """Show how a scan looks, once that is drawn; what cannot be drawn is told."""
        if not isValid(self) or scan is not self._scan:
            return
        if picture.isNull():
            unseen = self.tr("%1. It cannot be shown: see whether it opens.")
            self._say(unseen.replace("%1", byte_size(len(scan.data))), "error")
        else:
            self._thumbnail.setPixmap(QPixmap.fromImage(picture))

    def _erred(self, error: Exception) -> None:
        raise error

    def _say(self, about: str, role: str = "hint") -> None:
        self._about.setText(about)
        styled(self._about, role=role)
        self.setAccessibleDescription(f"{self._name.text()} {about}")

    def _take_away(self) -> None:
        self._scan = None
        self._show()
        self.cleared.emit()
        self.setFocus()

    def _take_from(self, given: QMimeData) -> None:
        if path := _path_in(given):
            self._read(path)
        elif given.hasImage():
            writing = Task(drawer(), partial(_clipping, QImage(given.imageData())))
            self._doing.begin(writing, partial(self._take, ""), _never)

    def _read(self, path: str) -> None:
        try:
            data = Path(path).read_bytes()
        except OSError as error:
            self._say_trouble(self.tr("The file cannot be read: %1"), ltr(error.strerror))
            return
        self.take(Path(path).name, data)

    def _say_trouble(self, words: str, about: str) -> None:
        """Say why a file was not taken; what lies in the box stays."""
        self._say(words.replace("%1", about), "error")


def _path_in(given: QMimeData) -> str:
    """A file that was dropped or pasted, one of a known kind rather than another."""
    paths = [url.toLocalFile() for url in given.urls() if url.isLocalFile()]
    return next((path for path in paths if path.lower().endswith(KINDS)), paths[0] if paths else "")


def _image_of(scan: Scan, side: int) -> QImage:
    from desktop_app.casework.attachments import first_page  # brings the store: too slow for windows before sign-in

    if scan.data.startswith(b"%PDF"):
        return QImage.fromData(first_page(scan.data, side))
    return shown(scan.data)


def _small_picture(scan: Scan, side: int) -> QImage:
    """How a scan looks, made small; drawn beside the window."""
    image = _image_of(scan, side)
    ratio, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image if image.isNull() else image.scaled(side, side, ratio, smooth)


def _clipping(picture: QImage) -> tuple[str, bytes]:
    """The name and the bytes of what was copied from a screen."""
    ending, data = encoded(picture)
    return f"clipboard{ending}", data


def _icon(name: str) -> QPixmap:
    theme = current_theme()
    small = theme.px(24)
    return theme.icon(name, "text3").pixmap(small, small)


def _never(refusal: Refused) -> None:
    """Nothing that reads pictures refuses: it gives nothing back."""
    raise refusal
