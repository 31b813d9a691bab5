"""The way of a decision from proposal to telling: who, when, and what is still to come."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.policy.text import ltr
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.styled import styled
from desktop_app.views.widgets.text import label

StageState = Literal["done", "now", "later", "refused"]
_DOT = 28


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage: its name, what is known of it, and how far it has come."""

    title: str
    hint: str = ""
    state: StageState = "later"


class Dot(QWidget):
    """A number, a tick or a cross in a circle, and the line that leads on from it."""

    def __init__(self, number: int, state: StageState, *, last: bool) -> None:
        super().__init__()
        self._theme = current_theme()
        self._number, self._state, self._last = number, state, last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Room for the circle."""
        side = self._theme.px(_DOT)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the circle with what is in it, and the line."""
        theme, side = self._theme, self._theme.px(_DOT)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(1, 1, side - 2, side - 2)
        fill, edge, ink = self._colours()
        if not self._last:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("primary" if self._state == "done" else "border_strong"))
            painter.drawRect(QRectF(side / 2 - 1, side + theme.px(3), 2, self.height() - side - theme.px(6)))
        painter.setPen(QPen(QColor(edge), 2))
        painter.setBrush(QColor(fill))
        painter.drawEllipse(circle)
        self._inside(painter, circle, ink)
        painter.end()

    def _colours(self) -> tuple[str, str, str]:
        colours = self._theme.colours
        danger = colours.tint("danger")
        return {
            "done": (colours.primary, colours.primary, colours.on_primary),
            "now": (colours.soft, colours.primary, colours.primary_text),
            "later": (colours.sunken, colours.sunken, colours.text2),
            "refused": (danger.fill, danger.ink, danger.ink),
        }[self._state]

    def _inside(self, painter: QPainter, circle: QRectF, ink: str) -> None:
        icon = {"done": "check", "refused": "x"}.get(self._state)
        if icon is None:
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))
            return
        side = circle.width() * 0.55
        place = QRectF(circle.center().x() - side / 2, circle.center().y() - side / 2, side, side)
        self._theme.icon(icon, "on_primary" if self._state == "done" else "danger").paint(painter, place.toRect())


class DecisionPath(QWidget):
    """The stages under one another; they are read, not chosen."""

    def __init__(self, object_name: str, accessible: str) -> None:
        super().__init__()
        named(self, object_name, accessible)
        self._spoken = accessible
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_stages(self, stages: Sequence[Stage]) -> None:
        """Show these stages and no others."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, stage in enumerate(stages, 1):
            self._column.addWidget(_line(stage, number, last=number == len(stages)))
        self._column.addStretch(1)
        words = "; ".join(f"{ltr(number)} {stage.title}. {stage.hint}" for number, stage in enumerate(stages, 1))
        self.setAccessibleDescription(words)


def _line(stage: Stage, number: int, *, last: bool) -> QFrame:
    theme = current_theme()
    frame = styled(QFrame(), role="canvas")
    line = QHBoxLayout(frame)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.px(12))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.setContentsMargins(0, theme.px(2), 0, theme.px(0 if last else 14))
    words.addWidget(label(stage.title, "strong" if stage.state == "now" else "value", wrap=True))
    if stage.hint:
        words.addWidget(label(stage.hint, "hint", wrap=True))
    words.addStretch(1)
    frame.setMinimumHeight(theme.px(_DOT if last else _DOT + 20))
    line.addWidget(Dot(number, stage.state, last=last))
    line.addLayout(words, 1)
    return frame
