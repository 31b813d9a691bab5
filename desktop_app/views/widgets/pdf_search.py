"""Looks for words in a paper: in any spelling, page by page, with a count and a way from one place to the next."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.policy.text import ltr
from desktop_app.views.paper_search import Hit, PageWords, folded_words
from desktop_app.views.rasters import Document
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import icon_button
from desktop_app.views.widgets.flow import Flow
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.text import label

_PAUSE = 200
"""Milliseconds without typing before the paper is searched."""
_FIELD = 150


class Finder(QObject):
    """Searches a paper one page at a time, so that a long one holds nothing up. Signal: `changed()`."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hits: list[Hit] = []
        self.current = -1
        self._document: Document | None = None
        self._pages: list[PageWords] = []
        self._wanted, self._next = "", 0
        self._reading = QTimer(self, singleShot=True, interval=0)
        self._reading.timeout.connect(self._read_page)

    @property
    def at_work(self) -> bool:
        """Whether pages are left to be searched."""
        return bool(self._wanted) and self._document is not None and self._next < len(self._document.sizes)

    @property
    def searches(self) -> bool:
        """Whether words are looked for."""
        return bool(self._wanted)

    def take(self, document: Document | None) -> None:
        """Search another paper from now on."""
        self._reading.stop()
        self._document, self._pages = document, []
        self.search("")

    def search(self, text: str) -> None:
        """Look for other words, or for none."""
        self._wanted, self._next = folded_words(text), 0
        self.hits, self.current = [], -1
        self.changed.emit()
        if self.at_work:
            self._reading.start()

    def step(self, by: int) -> None:
        """Go so many places on or back; after the last comes the first."""
        if self.hits:
            self.current = (self.current + by) % len(self.hits)
            self.changed.emit()

    def _read_page(self) -> None:
        if self._document is None or not self.at_work:
            return
        number = self._next
        if number == len(self._pages):
            self._pages.append(PageWords(self._document.letters(number)))
        self.hits += [Hit(number, boxes) for boxes in self._pages[number].find(self._wanted)]
        self._next += 1
        if self.hits and self.current < 0:
            self.current = 0
        self.changed.emit()
        if self.at_work:
            self._reading.start()


class SearchBar(QWidget):
    """The words to look for, how often they stand there, and on or back; Escape closes. Signal: `closed()`."""

    closed = Signal()

    def __init__(self, object_name: str, finder: Finder) -> None:
        super().__init__()
        self._finder = finder
        self.field = LineField(
            f"{object_name}_find", self.tr("Search in the paper"), placeholder=self.tr("Search in the paper")
        )
        self.field.setMinimumWidth(current_theme().px(_FIELD))
        self.count = label("", "muted")
        self.count.setMinimumHeight(self.field.sizeHint().height())
        flow = Flow(self, spacing=4)
        flow.addWidget(self.field)
        flow.addWidget(self.count)
        back = icon_button("chevron-left", f"{object_name}_back", self.tr("Place before (Shift+F3)"))
        on = icon_button("chevron-right", f"{object_name}_next", self.tr("Next place (F3)"))
        shut = icon_button("x", f"{object_name}_shut", self.tr("Close the search (Esc)"), on_click=self.hide)
        back.clicked.connect(lambda: finder.step(-1))
        on.clicked.connect(lambda: finder.step(1))
        for made in (back, on, shut):
            flow.addWidget(made)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.search)
        self.field.edited.connect(self._pause.start)
        self.field.returnPressed.connect(self._on_enter)
        finder.changed.connect(self._tell)
        QShortcut(QKeySequence("Esc"), self, self.hide, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.hide()

    def open(self) -> None:
        """Show the field, ready to be typed into."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.search()

    def search(self) -> None:
        """Look for what was typed."""
        self._pause.stop()
        self._finder.search(self.field.draft())

    def hideEvent(self, event: QHideEvent) -> None:
        """Mark nothing any more."""
        super().hideEvent(event)
        if not event.spontaneous() and self._finder.searches:
            self._finder.search("")
            self.closed.emit()

    def _on_enter(self) -> None:
        if self._pause.isActive():
            self.search()
        else:
            self._finder.step(1)

    def _tell(self) -> None:
        finder = self._finder
        if finder.hits:
            words = self.tr("%1 of %2").replace("%1", ltr(finder.current + 1)).replace("%2", ltr(len(finder.hits)))
        elif finder.at_work or not finder.searches:
            words = ""
        else:
            words = self.tr("Not in this paper")
        self.count.setText(words)
        self.count.setAccessibleName(words)
