"""The steps of a piece of work: where one stands, what is done, where something is wrong."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.policy.text import ltr
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.naming import named

StepState = Literal["todo", "done", "wrong"]
_DOT, _GAP, _LINE = 28, 12, 14


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its key, its name and a hint."""

    key: str
    title: str
    hint: str = ""


class StepButton(QAbstractButton):
    """One step with its number or tick, its name and a hint, drawn in one piece."""

    def __init__(self, step: Step, number: int, *, last: bool) -> None:
        super().__init__()
        self._theme = current_theme()
        self.step, self._number, self._last = step, number, last
        self._state: StepState = "todo"
        self._errors = 0
        self._hint = step.hint
        self._over = False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(step.title)

    def show_state(self, state: StepState, *, hint: str, errors: int, now: bool, spoken: str) -> None:
        """Show how far the step has come."""
        self._state, self._errors = state, errors
        self._hint = hint
        self.setChecked(now)
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a dot, two lines, and the line to the next step."""
        px, metrics = self._theme.px, self.fontMetrics()
        width = px(_DOT + _GAP) + metrics.horizontalAdvance(self.step.title + "  ") + px(12)
        return QSize(width, max(px(_DOT), 2 * metrics.height()) + px(4 if self._last else _LINE))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be chosen."""
        self._over = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show it at rest."""
        self._over = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dot, the words and the line to the next step."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, rtl, dot = self._theme.px, self.isRightToLeft(), self._theme.px(_DOT)
        left = self.width() - dot - 1 if rtl else 1
        circle = QRectF(left, 1, dot - 2, dot - 2)
        self._dot(painter, circle)
        if not self._last:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("primary" if self._state == "done" else "border_strong"))
            painter.drawRect(QRectF(circle.center().x() - 1, dot + px(3), 2, self.height() - dot - px(5)))
        room = QRectF(0 if rtl else dot + px(_GAP), 0, self.width() - dot - px(_GAP), self.height())
        self._words(painter, room)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._theme.colour("primary"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5 - px(2)), px(8), px(8))
        painter.end()

    def _dot(self, painter: QPainter, circle: QRectF) -> None:
        theme, done, wrong = self._theme, self._state == "done", self._state == "wrong"
        tint = theme.colours.tint("danger")
        fill = tint.fill if wrong else theme.colours.primary if done else theme.colours.sunken
        edge = tint.ink if wrong else fill
        if self.isChecked():
            edge = tint.ink if wrong else theme.colours.primary
            fill = fill if done or wrong else theme.colours.soft
        painter.setPen(QPen(QColor(edge), 2))
        painter.setBrush(QColor(fill))
        painter.drawEllipse(circle)
        if done:
            side = circle.width() * 0.55
            place = QRectF(circle.center().x() - side / 2, circle.center().y() - side / 2, side, side)
            theme.icon("check", "on_primary").paint(painter, place.toRect())
            return
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(tint.ink) if wrong else theme.colour("primary_text" if self.isChecked() else "text2"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, "!" if wrong else str(self._number))

    def _words(self, painter: QPainter, room: QRectF) -> None:
        theme = self._theme
        edge = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        edge = edge | Qt.AlignmentFlag.AlignAbsolute
        font = QFont(self.font())
        now = self.isChecked()
        font.setWeight(QFont.Weight.DemiBold if now else QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(theme.colour("text" if now or self._over or self._state == "done" else "text2"))
        height = painter.fontMetrics().height()
        title = painter.fontMetrics().elidedText(self.step.title, Qt.TextElideMode.ElideRight, int(room.width()))
        dot = theme.px(_DOT)
        top = 0.0 if self._hint else (dot - height) / 2
        painter.drawText(QRectF(room.x(), top, room.width(), height), edge, title)
        if self._hint:
            small = QFont(self.font())
            small.setPointSizeF(self.font().pointSizeF() * 0.9)
            painter.setFont(small)
            painter.setPen(theme.colour("danger" if self._errors else "text3"))
            hint = painter.fontMetrics().elidedText(self._hint, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(QRectF(room.x(), height, room.width(), height), edge, hint)


class Steps(QWidget):
    """A rail of steps; any of them can be chosen at any time. Signal: `chosen(key)`."""

    chosen = Signal(str)

    def __init__(self, object_name: str, steps: Sequence[Step]) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self._states: dict[str, tuple[StepState, int, str]] = {step.key: ("todo", 0, step.hint) for step in steps}
        self._current = steps[0].key
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._buttons: dict[str, StepButton] = {}
        for number, step in enumerate(steps, 1):
            made = named(StepButton(step, number, last=number == len(steps)), f"{object_name}_{step.key}", step.title)
            made.clicked.connect(lambda _checked, key=step.key: self._choose(key))
            made.installEventFilter(self)
            self._buttons[step.key] = made
            column.addWidget(made)
        column.addStretch(1)
        self._show()

    @property
    def current(self) -> str:
        """The key of the step one stands on."""
        return self._current

    def set_current(self, key: str) -> None:
        """Stand on a step, without telling."""
        self._current = key
        self._show()

    def set_state(self, key: str, state: StepState, *, errors: int = 0, hint: str = "") -> None:
        """Show how far a step has come; with errors it says how many."""
        words = hint or self._buttons[key].step.hint
        self._states[key] = ("wrong" if errors else state, errors, words)
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down go along the rail."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        move = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if move is None:
            return False
        buttons = list(self._buttons.values())
        here = next(place for place, made in enumerate(buttons) if made is watched)
        buttons[(here + move) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _choose(self, key: str) -> None:
        self.set_current(key)
        self.chosen.emit(key)

    def _show(self) -> None:
        for key, made in self._buttons.items():
            state, errors, hint = self._states[key]
            words = self.tr("%n to correct", "", errors).replace(str(errors), ltr(errors)) if errors else hint
            spoken = f"{made.step.title}. {words}" if words else made.step.title
            if state == "done":
                spoken = self.tr("%1. Complete").replace("%1", spoken)
            made.show_state(state, hint=words, errors=errors, now=key == self._current, spoken=spoken)
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if key == self._current else Qt.FocusPolicy.ClickFocus)
