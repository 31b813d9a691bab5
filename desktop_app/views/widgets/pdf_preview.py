"""Shows a finished paper page by page, as large as one wants."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.policy.text import ltr
from desktop_app.views.rasters import Document
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import icon_button, row
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.text import canvas, label

SMALLEST, LARGEST, STEP = 0.4, 4.0, 1.2


class Sheet(QWidget):
    """One page of paper; its picture is made when it comes into sight."""

    def __init__(self, document: Document, number: int) -> None:
        super().__init__()
        self._document, self.number = document, number
        self._picture = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_scale(self, scale: float) -> None:
        """Show the page at so many dots a point."""
        width, height = self._document.sizes[self.number]
        self._scale = scale
        self._picture = QImage()
        self.setFixedSize(round(width * scale), round(height * scale))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper."""
        ratio = self.devicePixelRatioF()
        if self._picture.isNull():
            self._picture = self._document.picture(self.number, self._scale * ratio)
            self._picture.setDevicePixelRatio(ratio)
        painter = QPainter(self)
        painter.drawImage(0, 0, self._picture)
        painter.end()


class PdfPreview(QWidget):
    """Pages one under another with zoom; Ctrl++ and Ctrl+- zoom, Ctrl+0 fits the width, arrows and Page keys scroll.

    Signal: `page_changed(number)`, counted from 1.
    """

    page_changed = Signal(int)

    def __init__(self, object_name: str = "preview", accessible: str = "") -> None:
        super().__init__()
        self._document: Document | None = None
        self._sheets: list[Sheet] = []
        self._scale, self._fit, self._page = 1.0, True, 0
        self._area = named(QScrollArea(), object_name, accessible or self.tr("Preview of the paper"))
        self._inner = canvas()
        self._where = label("", "muted")
        self._lay_out(object_name)
        self._area.verticalScrollBar().valueChanged.connect(self._notice_page)
        self._area.viewport().installEventFilter(self)
        for keys, act in (
            (QKeySequence.StandardKey.ZoomIn, self.zoom_in),
            (QKeySequence.StandardKey.ZoomOut, self.zoom_out),
        ):
            QShortcut(keys, self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        QShortcut(QKeySequence("Ctrl+0"), self, self.fit_width, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_pdf(self, data: bytes) -> None:
        """Show a paper from its first page."""
        self.clear()
        self._document = Document(data)
        for number in range(len(self._document.sizes)):
            sheet = Sheet(self._document, number)
            self._sheets.append(sheet)
            self._pages.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
            sheet.show()
        self._rescale()
        self._area.verticalScrollBar().setValue(0)
        self._notice_page()

    def clear(self) -> None:
        """Show nothing."""
        for sheet in self._sheets:
            self._pages.removeWidget(sheet)
            sheet.hide()
            sheet.deleteLater()
        self._sheets = []
        if self._document is not None:
            self._document.close()
        self._document = None
        self._page = 0
        self._where.setText("")

    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._sheets)

    def go_to(self, number: int) -> None:
        """Show a page, counted from 1."""
        self._area.verticalScrollBar().setValue(self._sheets[number - 1].pos().y())

    def zoom_in(self) -> None:
        """Larger."""
        self._zoom(self._scale * STEP)

    def zoom_out(self) -> None:
        """Smaller."""
        self._zoom(self._scale / STEP)

    def fit_width(self) -> None:
        """As wide as there is room."""
        self._fit = True
        self._rescale()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the width again when the room changes."""
        if event.type() == QEvent.Type.Resize and self._fit:
            QTimer.singleShot(0, self, self._rescale)
        return False

    def _zoom(self, scale: float) -> None:
        self._fit = False
        self._scale = min(LARGEST, max(SMALLEST, scale))
        self._rescale()

    def _rescale(self) -> None:
        if self._document is None or not self._document.sizes:
            return
        if self._fit:
            room = self._area.viewport().width() - current_theme().px(32)
            widest = max(width for width, _ in self._document.sizes)
            self._scale = min(LARGEST, max(SMALLEST, room / widest))
        for sheet in self._sheets:
            sheet.set_scale(self._scale)
        # Lay the pages out now: one may be gone to at once.
        QApplication.sendEvent(self._inner, QEvent(QEvent.Type.LayoutRequest))

    def _notice_page(self) -> None:
        middle = self._area.verticalScrollBar().value() + self._area.viewport().height() // 2
        page = sum(1 for sheet in self._sheets if sheet.pos().y() <= middle) or 1
        if not self._sheets or page == self._page:
            return
        self._page = page
        words = self.tr("Page %1 of %2").replace("%1", ltr(page)).replace("%2", ltr(len(self._sheets)))
        self._where.setText(words)
        self.page_changed.emit(page)

    def _lay_out(self, name: str) -> None:
        theme = current_theme()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.px(6))
        larger = icon_button("plus", f"{name}_larger", self.tr("Larger"), on_click=self.zoom_in)
        smaller = icon_button("minus", f"{name}_smaller", self.tr("Smaller"), on_click=self.zoom_out)
        fit = icon_button("maximize", f"{name}_fit", self.tr("Fit the width"), on_click=self.fit_width)
        outer.addLayout(row(self._where, None, smaller, larger, fit, spacing=4))
        self._pages = QVBoxLayout(self._inner)
        self._pages.setSpacing(theme.px(16))
        self._pages.setContentsMargins(*(theme.px(12),) * 4)
        self._area.setWidget(self._inner)
        self._area.setWidgetResizable(True)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # the width to fit must not change
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        outer.addWidget(self._area, 1)
