"""The pages of a paper as a list of small pictures, each made when it comes into sight."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPixmap, QShowEvent
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem

from desktop_app.policy.text import ltr
from desktop_app.views.rasters import Document
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.naming import named

_WIDTH, _HEIGHT = 78, 110
_ROOM = 46


class PageList(QListWidget):
    """Small pages one under another. Signal: `page_wanted(number)`, counted from 1, when a person goes to one."""

    page_wanted = Signal(int)

    def __init__(self, object_name: str) -> None:
        super().__init__()
        theme = current_theme()
        named(self, object_name, self.tr("Pages of the paper"))
        self._document: Document | None = None
        self._hush = False
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(QSize(theme.px(_WIDTH), theme.px(_HEIGHT)))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(theme.px(_WIDTH + _ROOM))
        self.currentRowChanged.connect(self._go)
        self._making = QTimer(self, singleShot=True, interval=0)
        self._making.timeout.connect(self._make_one)
        self.verticalScrollBar().valueChanged.connect(self._come_back)

    def show_document(self, document: Document | None) -> None:
        """List the pages of a paper, or none."""
        self._document = document
        self._hush = True
        self.clear()
        for number in range(len(document.sizes) if document else 0):
            item = QListWidgetItem(ltr(number + 1))
            item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("Page %1").replace("%1", ltr(number + 1)))
            item.setSizeHint(self.iconSize() + QSize(current_theme().px(16), current_theme().px(30)))
            self.addItem(item)
        self._hush = False
        self._making.start()

    def stand_on(self, number: int) -> None:
        """Show which page is in sight, counted from 1."""
        self._hush = True
        self.setCurrentRow(number - 1)
        self._hush = False

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with what is in sight."""
        super().showEvent(event)
        self._making.start()

    def _go(self, place: int) -> None:
        if not self._hush and place >= 0:
            self.page_wanted.emit(place + 1)

    def _make_one(self) -> None:
        """Make one picture that is in sight and missing, and come back for the next."""
        place = self._next_missing()
        if self._document is None or place is None:
            return
        width, height = self._document.sizes[place]
        scale = min(self.iconSize().width() / width, self.iconSize().height() / height)
        picture = self._document.picture(place, scale * self.devicePixelRatioF())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.item(place).setIcon(QIcon(QPixmap.fromImage(picture)))
        self._making.start()

    def _come_back(self) -> None:
        self._making.start()

    def _next_missing(self) -> int | None:
        if not self.isVisible():
            return None
        seen = self.viewport().rect()
        items = ((place, self.item(place)) for place in range(self.count()))
        return next(
            (place for place, it in items if it.icon().isNull() and self.visualItemRect(it).intersects(seen)), None
        )
