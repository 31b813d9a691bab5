"""One search for everything: people, files, papers, screens, commands; a name or a number is enough."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.policy.text import ltr
from desktop_app.views.seeking import Seeking
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.styled import styled
from desktop_app.views.widgets.text import label, rule

_HIT = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found: what it is called, a hint, the keys that do the same, and what to do when it is chosen."""

    icon: str
    title: str
    hint: str
    act: Callable[[], object]
    keys: str = ""


class Palette(QDialog):
    """A field and what it finds; arrows go through the list, Enter chooses, Escape closes."""

    def __init__(
        self,
        parent: QWidget,
        search: Callable[[str], Sequence[Hit]],
        seeking: Seeking[Any] | None = None,
        as_hit: Callable[[Any], Hit] | None = None,
    ) -> None:
        """`search` finds at once, what `seeking` finds comes before that and is told by `as_hit`."""
        super().__init__(parent.window(), Qt.WindowType.FramelessWindowHint | Qt.WindowType.Dialog)
        theme = current_theme()
        named(self, "palette", self.tr("Search and commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._search = search
        self._field = styled(named(QLineEdit(), "palette_field", self.tr("Search everything")), role="palette")
        self._field.setPlaceholderText(self.tr("A name, a number, a screen…"))
        self._field.addAction(theme.icon("search", "text3"), QLineEdit.ActionPosition.LeadingPosition)
        self._field.installEventFilter(self)
        self._list = named(QListWidget(), "palette_list", self.tr("Found"))
        self._list.setItemDelegate(HitPainter(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = label(self.tr("Nothing was found"), "muted")
        self._seeking, self._as_hit = seeking, as_hit
        if seeking is not None:
            seeking.found.connect(self._show)
        self._field.textEdited.connect(lambda _text: self.look())
        self._list.itemClicked.connect(self._choose)
        self._lay_out()

    def begin(self, text: str) -> None:
        """Open over the window with something already typed."""
        self._field.setText(text)
        self.look()
        window = self.parentWidget()
        if window is not None:
            corner = window.mapToGlobal(window.rect().topLeft())
            room = window.width() - self.width()
            self.move(corner.x() + room // 2, corner.y() + current_theme().px(96))
        self.open()
        self._field.setFocus()

    def look(self) -> None:
        """Search now for what is typed."""
        if self._seeking is not None:
            self._seeking.look_for(self._field.text())
        if self._seeking is None or self._seeking.busy:
            self._show()

    def done(self, result: int) -> None:
        """Close, and look for nothing any more."""
        if self._seeking is not None:
            self._seeking.stop()
        super().done(result)

    def _show(self) -> None:
        """Show what is found; while it is looked for, what was found before stays."""
        self._list.clear()
        for hit in self._hits():
            item = QListWidgetItem(f"{hit.title} {hit.hint}".strip())
            item.setData(_HIT, hit)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        waits = self._seeking is not None and self._seeking.busy
        self._nothing.setVisible(self._list.count() == 0 and not waits)
        self._list.setVisible(self._list.count() > 0)

    def _hits(self) -> list[Hit]:
        told = self._as_hit
        files = [told(one) for one in self._seeking.finds] if self._seeking is not None and told is not None else []
        return [*files, *self._search(self._field.text().strip())]

    def found(self) -> list[Hit]:
        """What is in the list."""
        return [self._list.item(place).data(_HIT) for place in range(self._list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go through the list from the field."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and self._list.count():
            self._list.setCurrentRow((self._list.currentRow() + step) % self._list.count())
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._seeking is not None:
                self._seeking.once_found(self._choose_current)
            else:
                self._choose_current()
            return True
        return False

    def _choose_current(self) -> None:
        if (item := self._list.currentItem()) is not None:
            self._choose(item)

    def _choose(self, item: QListWidgetItem) -> None:
        hit: Hit = item.data(_HIT)
        self.accept()
        hit.act()

    def _lay_out(self) -> None:
        theme = current_theme()
        self.setFixedWidth(theme.px(560))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame = styled(QFrame(), role="card")
        outer.addWidget(frame)
        column = QVBoxLayout(frame)
        column.setContentsMargins(theme.px(4), theme.px(4), theme.px(4), theme.px(10))
        column.setSpacing(theme.px(4))
        column.addWidget(self._field)
        column.addWidget(rule())
        self._nothing.setContentsMargins(*(theme.px(18),) * 4)
        column.addWidget(self._nothing)
        self._list.setMinimumHeight(theme.px(300))
        column.addWidget(self._list)


class HitPainter(QStyledItemDelegate):
    """Draws a hit: icon, name, hint, and the keys at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As tall as the font asks."""
        return QSize(super().sizeHint(option, index).width(), current_theme().px(36))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one hit."""
        theme, hit = current_theme(), index.data(_HIT)
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        bare.text = ""
        widget: QWidget = bare.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, widget)
        current = bool(bare.state & QStyle.StateFlag.State_Selected)
        rtl = bare.direction == Qt.LayoutDirection.RightToLeft
        room = bare.rect.adjusted(theme.px(14), 0, -theme.px(14), 0)
        side = theme.px(18)
        painter.save()
        place = _take(room, side, rtl=rtl, gap=theme.px(12))
        place = QRect(place.x(), place.center().y() - side // 2, side, side)
        theme.icon(hit.icon, "primary" if current else "text2").paint(painter, place)
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        edge = edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        font = QFont(bare.font)
        font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        words = painter.fontMetrics().elidedText(hit.title, Qt.TextElideMode.ElideRight, room.width())
        wide = painter.fontMetrics().horizontalAdvance(words)
        painter.drawText(_take(room, wide, rtl=rtl, gap=theme.px(10)), edge, words)
        painter.setFont(bare.font)
        painter.setPen(theme.colour("text3"))
        if hit.keys:
            wide = painter.fontMetrics().horizontalAdvance(hit.keys)
            painter.drawText(_take(room, wide, rtl=not rtl, gap=theme.px(10)), edge, ltr(hit.keys))
        hint = painter.fontMetrics().elidedText(hit.hint, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, edge, hint)
        painter.restore()


def _take(room: QRect, width: int, *, rtl: bool, gap: int) -> QRect:
    """Cut a piece off the leading end of the room, and leave a gap after it."""
    width = min(width, room.width())
    piece = QRect(room.right() + 1 - width if rtl else room.left(), room.y(), width, room.height())
    if rtl:
        room.setRight(piece.left() - gap - 1)
    else:
        room.setLeft(piece.right() + 1 + gap)
    return piece
