"""Where scans are given by hand: chosen, dropped or pasted, several at once."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout

from desktop_app.casework.scans.files import KINDS, Given
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.picture import Picture
from desktop_app.views.widgets.scan_reading import encoded
from desktop_app.views.widgets.styled import styled
from desktop_app.views.widgets.text import centred, label


class ScanDrop(QFrame):
    """A place for any number of files and pictures. Signal: `given(files)`."""

    given = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        named(self, "scans_drop", self.tr("Give scans"))
        styled(self, role="drop")
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._choose = button(
            self.tr("Choose files…"), "scans_choose", kind="primary", icon="upload", on_click=self.choose
        )
        self._paste = button(self.tr("Paste"), "scans_paste", icon="clipboard-check", on_click=self.paste)
        self._lay_out()

    def choose(self) -> None:
        """Let a person choose files."""
        kinds = self.tr("Scans and photos (%1)").replace("%1", " ".join(f"*{kind}" for kind in KINDS))
        paths, _ = QFileDialog.getOpenFileNames(self, self.accessibleName(), "", kinds)
        self.take_paths([Path(path) for path in paths])

    def paste(self) -> None:
        """Take what lies on the clipboard: files, or a picture."""
        self.take_from(QGuiApplication.clipboard().mimeData())

    def take_paths(self, paths: Sequence[Path]) -> None:
        """Take files as if a person had chosen them; they stay where they are."""
        if paths:
            self.given.emit([Given(path.name, path) for path in paths])

    def take_from(self, mime: QMimeData) -> None:
        """Take everything that was dropped or pasted."""
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.take_paths(paths)
        elif mime.hasImage():
            ending, data = encoded(QImage(mime.imageData()))
            self.given.emit([Given(f"clipboard{ending}", data=data)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste with the keyboard, or choose with Enter or Space."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.choose()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that files can be dropped here."""
        mime = event.mimeData()
        if mime.hasImage() or any(url.isLocalFile() for url in mime.urls()):
            styled(self, over="true")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show the place at rest."""
        styled(self, over="false")

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in what was dropped."""
        styled(self, over="false")
        self.take_from(event.mimeData())
        event.acceptProposedAction()

    def _lay_out(self) -> None:
        theme = current_theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(16),) * 4)
        column.setSpacing(theme.px(8))
        column.addWidget(Picture("scan-line", 28, "primary"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(centred(label(self.tr("Drop scans or photos here, any number at once"), "value", wrap=True)))
        hint = self.tr("Each page finds its paper by the code on it, however it lay on the glass.")
        column.addWidget(centred(label(hint, "hint", wrap=True)))
        column.addLayout(row(None, self._choose, self._paste, None, stretch=False))
