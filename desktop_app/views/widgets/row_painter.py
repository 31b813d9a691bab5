"""Draws the cells of a table: strong and quiet words, chips, and bars of the time that has gone."""

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.views.theme import current_theme
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.rows_model import Rows

ROW_HEIGHT = 46
_BAR_WIDTH = 84


class RowPainter(QStyledItemDelegate):
    """Paints every cell of a `Rows` table in the look its column asks for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = current_theme()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Rows are as tall as the font asks."""
        return QSize(super().sizeHint(option, index).width(), self._theme.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        text, bare.text = bare.text, ""
        bare.state &= ~QStyle.StateFlag.State_HasFocus
        widget: QWidget = bare.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, widget)
        model = index.model()
        if not isinstance(model, Rows) or (row := model.row(index.row())) is None:
            return
        column: Column[Any] = model.columns[index.column()]
        tone = column.tone(row) if column.tone else "gray"
        room = bare.rect.adjusted(self._theme.px(10), 0, -self._theme.px(10), 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if column.look == "chip" and text:
            self._chip(painter, bare, room, text, tone)
        elif column.look == "bar":
            self._bar(painter, bare, room, text, tone, column.fill(row) if column.fill else None)
        else:
            self._words(painter, bare, room, text, column.look)
        painter.restore()

    def _words(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, text: str, look: str) -> None:
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if look == "strong" else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text3" if look == "muted" else "text" if look == "strong" else "text2"))
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, self._edge(option) | Qt.AlignmentFlag.AlignVCenter, elided)

    def _chip(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, text: str, tone: Tone) -> None:
        font = QFont(option.font)
        font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        padding = self._theme.px(11)
        width = min(room.width(), metrics.horizontalAdvance(text) + 2 * padding)
        height = metrics.height() + self._theme.px(4)
        x = room.right() + 1 - width if self._rtl(option) else room.left()
        pill = QRectF(x, room.center().y() - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        tint = self._theme.colours.tint(tone)
        painter.setBrush(QColor(tint.fill))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(QColor(tint.ink))
        words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(width - padding))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)

    def _bar(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        text: str,
        tone: Tone,
        fill: float | None,
    ) -> None:
        pressing = tone in ("danger", "warn", "gold")
        font = QFont(option.font)
        font.setWeight(QFont.Weight.Medium if pressing else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(self._theme.colour(tone if pressing else "text3" if fill is None else "text2"))
        lift = 0 if fill is None else self._theme.px(9)
        painter.drawText(room.adjusted(0, 0, 0, -lift), self._edge(option) | Qt.AlignmentFlag.AlignVCenter, text)
        if fill is None:
            return
        width, thick = min(self._theme.px(_BAR_WIDTH), room.width()), self._theme.px(4)
        y = room.center().y() + painter.fontMetrics().height() / 2 + 1
        x = room.right() + 1 - width if self._rtl(option) else room.left()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("border"))
        painter.drawRoundedRect(QRectF(x, y, width, thick), thick / 2, thick / 2)
        gone = width * min(1.0, max(0.06, fill))
        painter.setBrush(self._theme.colour(tone if pressing else "primary"))
        start = x + width - gone if self._rtl(option) else x
        painter.drawRoundedRect(QRectF(start, y, gone, thick), thick / 2, thick / 2)

    def _rtl(self, option: QStyleOptionViewItem) -> bool:
        return bool(option.direction == Qt.LayoutDirection.RightToLeft)

    def _edge(self, option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self._rtl(option) else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute
