"""A paper as it would be printed from what is being typed, printed again a moment after the last key."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.policy.faults import Fault, Refused
from desktop_app.views.labels import sentence
from desktop_app.views.office import Office
from desktop_app.views.rasters import Document
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import icon_button, row
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.page_picture import PagePicture
from desktop_app.views.widgets.text import canvas, label

Asked = tuple[Callable[..., bytes], tuple[object, ...]]
"""A use case that prints, and what it is to be given."""

QUIET_MS = 400
SMALLEST, LARGEST, STEP = 0.4, 3.0, 1.25
_POINTS = 595.3


class LivePreview(QWidget):
    """Pages that follow what is typed; they are printed and drawn on the worker, so that typing never waits.

    Ctrl++ and Ctrl+- zoom, Ctrl+0 fits the width. `ask` says, whenever a sample is due, what is to be printed. Signals:
    `shown()` when what was typed last was printed or refused, and before it `refused(faults)` where it was.
    """

    shown = Signal()
    refused = Signal(object)

    def __init__(self, office: Office, object_name: str, accessible: str, ask: Callable[[], Asked]) -> None:
        super().__init__()
        self._office, self._ask = office, ask
        self._pdf = b""
        self._zoom, self._reserved = 1.0, (0, 0)
        self._working = self._due = False
        self._pages: list[PagePicture] = []
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self.refresh)
        self._resized = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._resized.timeout.connect(self._draw)
        self._area = named(QScrollArea(), object_name, accessible)
        self._note = Note("", "warn")
        self._waiting = label(self.tr("The sample is being printed…"), "muted")
        self._lay_out(object_name)

    def refresh_soon(self) -> None:
        """Print anew once no key has been pressed for a moment."""
        self._quiet.start()

    def refresh(self) -> None:
        """Print what is typed now; while one sample is printed, the next waits and only the last is made."""
        self._quiet.stop()
        if self._working or not self.isVisible():
            self._due = True
            return
        self._working, self._due = True, False
        use_case, given = self._ask()
        self._office.ask_in_background(use_case, *given, done=self._printed, failed=self._failed)

    def reserve(self, head: int, foot: int) -> None:
        """Hatch so many millimetres at the head and foot of every page: what is printed there already."""
        self._reserved = head, foot
        for page in self._pages:
            page.reserve(head, foot)

    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._pages)

    def refusal(self) -> str:
        """Why what was typed last cannot be shown."""
        return self._note.text()

    def zoom_in(self) -> None:
        """Larger."""
        self._scale(self._zoom * STEP)

    def zoom_out(self) -> None:
        """Smaller."""
        self._scale(self._zoom / STEP)

    def fit_width(self) -> None:
        """As wide as there is room."""
        self._scale(1.0)

    def showEvent(self, event: QShowEvent) -> None:
        """Print what waited for being seen."""
        super().showEvent(event)
        if self._due or not self._pdf:
            self.refresh_soon()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the pages again when there is more or less room."""
        if event.type() == QEvent.Type.Resize and self._pdf:
            self._resized.start()
        return False

    def _scale(self, zoom: float) -> None:
        self._zoom = min(LARGEST, max(SMALLEST, zoom))
        self._draw()

    def _printed(self, pdf: bytes) -> None:
        if isValid(self):
            self._pdf = pdf
            self._note.tell("", "warn")
            self._draw()

    def _draw(self) -> None:
        """Have the worker draw the pages in the size that there is room for."""
        if not self._pdf:
            return
        self._working = True
        room = self._area.viewport().width() - current_theme().px(20)
        scale, pdf = self._zoom * room / _POINTS * self.devicePixelRatioF(), self._pdf
        self._office.worker.start(lambda: _pictures(pdf, scale), done=self._drawn, failed=self._failed)

    def _drawn(self, pictures: list[QImage]) -> None:
        if not isValid(self):
            return
        for _ in range(len(self._pages), len(pictures)):
            page = PagePicture()
            self._pages.append(page)
            self._column.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        for page in self._pages[len(pictures) :]:
            self._column.removeWidget(page)
            page.deleteLater()
        del self._pages[len(pictures) :]
        self._waiting.hide()
        for page, picture in zip(self._pages, pictures, strict=True):
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            page.reserve(*self._reserved)
            page.show_picture(picture)
        self._ended()

    def _failed(self, error: Exception) -> None:
        if not isValid(self):
            return
        if not isinstance(error, Refused):
            self._ended()
            raise error
        self._tell(error.faults)
        self._ended()

    def _ended(self) -> None:
        self._working = False
        if self._due:
            self.refresh()
        else:
            self.shown.emit()

    def _tell(self, faults: tuple[Fault, ...]) -> None:
        said = "\n".join(dict.fromkeys(map(sentence, faults)))
        self._note.tell(said, "warn", title=self.tr("The pages show what could last be printed."))
        self.refused.emit(faults)

    def _lay_out(self, name: str) -> None:
        theme = current_theme()
        inner = canvas()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(10))
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(self._waiting)
        self._area.setWidget(inner)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # the width to fit must not change
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.viewport().installEventFilter(self)
        larger = icon_button("plus", f"{name}_larger", self.tr("Larger"), on_click=self.zoom_in)
        smaller = icon_button("minus", f"{name}_smaller", self.tr("Smaller"), on_click=self.zoom_out)
        fit = icon_button("maximize", f"{name}_fit", self.tr("Fit the width"), on_click=self.fit_width)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.px(6))
        outer.addLayout(row(label(self.tr("Sample"), "subheading"), None, smaller, larger, fit, spacing=4))
        outer.addWidget(self._note)
        outer.addWidget(self._area, 1)
        keys = (
            (QKeySequence(QKeySequence.StandardKey.ZoomIn), self.zoom_in),
            (QKeySequence(QKeySequence.StandardKey.ZoomOut), self.zoom_out),
            (QKeySequence("Ctrl+0"), self.fit_width),
        )
        for key, act in keys:
            QShortcut(key, self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)


def _pictures(pdf: bytes, scale: float) -> list[QImage]:
    with Document(pdf) as document:
        return [document.picture(number, scale) for number in range(len(document.sizes))]
