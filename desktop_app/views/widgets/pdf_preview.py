"""Shows a finished paper page by page, as large as one wants, and finds words in it."""

from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.views.paper_search import Box
from desktop_app.views.rasters import Document
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.pdf_pages import PageList
from desktop_app.views.widgets.pdf_search import Finder, SearchBar
from desktop_app.views.widgets.pdf_sheet import Sheet
from desktop_app.views.widgets.pdf_tools import PdfTools
from desktop_app.views.widgets.text import canvas

SMALLEST, LARGEST, STEP = 0.2, 4.0, 1.2
_MARGIN = 12


class Fit(Enum):
    """What the size of the pages follows."""

    NOTHING = 0
    WIDTH = 1
    PAGE = 2


class PdfPreview(QWidget):
    """Pages one under another.

    Ctrl++ and Ctrl+- zoom, Ctrl+0 fits the width, Ctrl+Shift+0 the page, Ctrl+G goes to a page, Ctrl+F searches, F3 and
    Shift+F3 go from place to place, arrows and Page keys scroll. Signal: `page_changed(number)`, counted from 1.
    """

    page_changed = Signal(int)

    def __init__(self, object_name: str = "preview", accessible: str = "") -> None:
        super().__init__()
        self._document: Document | None = None
        self._sheets: list[Sheet] = []
        self._scale, self._fit, self._page = 1.0, Fit.WIDTH, 0
        self._area = named(QScrollArea(), object_name, accessible or self.tr("Preview of the paper"))
        self._inner = canvas()
        self._tools = PdfTools(object_name)
        self._list = PageList(f"{object_name}_pages")
        self._list.hide()
        self._finder = Finder(self)
        self._search = SearchBar(object_name, self._finder)
        self._lay_out()
        self._connect()
        self._take_keys()

    def show_pdf(self, data: bytes) -> None:
        """Show a paper from its first page."""
        self.clear()
        self._document = Document(data)
        for number in range(len(self._document.sizes)):
            sheet = Sheet(self._document, number)
            self._sheets.append(sheet)
            self._pages.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
            sheet.show()
        self._tools.show_count(len(self._sheets))
        self._list.show_document(self._document)
        self._finder.take(self._document)
        if self._search.isVisible():
            self._search.search()
        self._rescale()
        self._area.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Show nothing."""
        self._finder.take(None)
        self._list.show_document(None)
        for sheet in self._sheets:
            self._pages.removeWidget(sheet)
            sheet.hide()
            sheet.deleteLater()
        self._sheets = []
        if self._document is not None:
            self._document.close()
        self._document = None
        self._page = 0
        self._tools.show_count(0)

    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._sheets)

    def found(self) -> int:
        """In how many places the words that are looked for stand, as far as the paper is searched."""
        return len(self._finder.hits)

    def go_to(self, number: int) -> None:
        """Show a page, counted from 1."""
        self._area.verticalScrollBar().setValue(self._sheets[number - 1].pos().y())

    def show_page_list(self, *, shown: bool = True) -> None:
        """Show the list of pages beside them, or put it away."""
        self._tools.pages.setChecked(shown)

    def search(self) -> None:
        """Ask for words to look for."""
        if self._document is not None:
            self._search.open()

    def zoom_in(self) -> None:
        """Larger."""
        self._zoom(self._scale * STEP)

    def zoom_out(self) -> None:
        """Smaller."""
        self._zoom(self._scale / STEP)

    def fit_width(self) -> None:
        """As wide as there is room."""
        self._fit_to(Fit.WIDTH)

    def fit_page(self) -> None:
        """The whole page in sight."""
        self._fit_to(Fit.PAGE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit again when the room changes."""
        if event.type() == QEvent.Type.Resize and self._fit is not Fit.NOTHING:
            QTimer.singleShot(0, self, self._rescale)
        return False

    def _fit_to(self, fit: Fit) -> None:
        page = self._page
        self._fit = fit
        self._rescale()
        if page:
            self.go_to(page)

    def _zoom(self, scale: float) -> None:
        self._fit = Fit.NOTHING
        self._scale = min(LARGEST, max(SMALLEST, scale))
        self._rescale()

    def _rescale(self) -> None:
        if self._document is None or not self._document.sizes:
            return
        if self._fit is not Fit.NOTHING:
            self._scale = min(LARGEST, max(SMALLEST, self._fitting_scale(self._document)))
        for sheet in self._sheets:
            sheet.set_scale(self._scale)
        # Lay the pages out now: one may be gone to at once.
        self._pages.invalidate()
        self._inner.resize(self._inner.width(), self._pages.sizeHint().height())
        self._pages.activate()
        QApplication.sendEvent(self._inner, QEvent(QEvent.Type.LayoutRequest))
        self._notice_page()

    def _fitting_scale(self, document: Document) -> float:
        room, margin = self._area.viewport().size(), current_theme().px(2 * _MARGIN)
        wide = (room.width() - margin - current_theme().px(8)) / max(width for width, _ in document.sizes)
        tall = (room.height() - margin) / max(height for _, height in document.sizes)
        return wide if self._fit is Fit.WIDTH else min(wide, tall)

    def _notice_page(self) -> None:
        middle = self._area.verticalScrollBar().value() + self._area.viewport().height() // 2
        page = sum(1 for sheet in self._sheets if sheet.pos().y() <= middle) or 1
        if not self._sheets or page == self._page:
            return
        self._page = page
        self._tools.show_page(page)
        self._list.stand_on(page)
        self.page_changed.emit(page)

    def _mark(self) -> None:
        """Mark what was found on every page, and bring the place where a person stands into sight."""
        found: dict[int, list[Box]] = {}
        for hit in self._finder.hits:
            found.setdefault(hit.page, []).extend(hit.boxes)
        here = self._finder.hits[self._finder.current] if self._finder.current >= 0 else None
        for sheet in self._sheets:
            standing = here.boxes if here is not None and here.page == sheet.number else ()
            sheet.mark(found.get(sheet.number, ()), standing)
        if here is not None:
            sheet = self._sheets[here.page]
            place = sheet.place_of(here.boxes[0]).center() + sheet.pos().toPointF()
            margin = self._area.viewport().height() // 3
            self._area.ensureVisible(round(place.x()), round(place.y()), current_theme().px(60), margin)

    def _connect(self) -> None:
        self._area.verticalScrollBar().valueChanged.connect(self._notice_page)
        self._area.viewport().installEventFilter(self)
        self._finder.changed.connect(self._mark)
        self._search.closed.connect(self._area.setFocus)
        self._list.page_wanted.connect(self.go_to)
        self._tools.list_wanted.connect(self._list.setVisible)
        self._tools.page_wanted.connect(self.go_to)
        self._tools.larger.connect(self.zoom_in)
        self._tools.smaller.connect(self.zoom_out)
        self._tools.fit_width.connect(self.fit_width)
        self._tools.fit_page.connect(self.fit_page)
        self._tools.search.connect(self.search)

    def _take_keys(self) -> None:
        keys = (
            (QKeySequence(QKeySequence.StandardKey.ZoomIn), self.zoom_in),
            (QKeySequence(QKeySequence.StandardKey.ZoomOut), self.zoom_out),
            (QKeySequence("Ctrl+0"), self.fit_width),
            (QKeySequence("Ctrl+Shift+0"), self.fit_page),
            (QKeySequence("Ctrl+G"), self._tools.number.setFocus),
            (QKeySequence("Ctrl+F"), self.search),
            (QKeySequence("F3"), lambda: self._finder.step(1)),
            (QKeySequence("Shift+F3"), lambda: self._finder.step(-1)),
        )
        for key, act in keys:
            QShortcut(key, self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        theme = current_theme()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.px(6))
        outer.addWidget(self._tools)
        outer.addWidget(self._search)
        self._pages = QVBoxLayout(self._inner)
        self._pages.setSpacing(theme.px(16))
        self._pages.setContentsMargins(*(theme.px(_MARGIN),) * 4)
        self._area.setWidget(self._inner)
        self._area.setWidgetResizable(True)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # the width to fit must not change
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        line = QHBoxLayout()
        line.setSpacing(theme.px(6))
        line.addWidget(self._list)
        line.addWidget(self._area, 1)
        outer.addLayout(line, 1)
