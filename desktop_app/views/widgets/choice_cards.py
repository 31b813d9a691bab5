"""One of several courses, each on a card of its own: what it is, what the policy says of it, what it leads to."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from desktop_app.views.theme import current_theme
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.chip import Chip
from desktop_app.views.widgets.inputs import Typed
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.styled import styled
from desktop_app.views.widgets.text import label


@dataclass(frozen=True, slots=True)
class Course:
    """One course that may be chosen."""

    key: str
    title: str
    text: str = ""
    chip: str = ""
    tone: Tone = "gray"
    note: str = ""
    """Why it does not fit here; the card is shown pale, and may still be chosen."""


class CourseCard(QFrame):
    """A course with its round box; a click anywhere chooses it. Signal: `picked(key)`."""

    picked = Signal(str)

    def __init__(self, object_name: str, course: Course) -> None:
        super().__init__()
        theme = current_theme()
        self.course = course
        self.box = named(QRadioButton(), f"{object_name}_{course.key}", course.title, f"{course.text} {course.note}")
        self.box.setAutoExclusive(False)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10))
        line.setSpacing(theme.px(12))
        words = QVBoxLayout()
        words.setSpacing(theme.px(1))
        words.addWidget(label(course.title, "value", wrap=True))
        for text in (course.text, course.note):
            if text:
                words.addWidget(label(text, "hint", wrap=True))
        line.addWidget(self.box)
        line.addLayout(words, 1)
        if course.chip:
            line.addWidget(Chip(course.chip, course.tone))
        self.setFocusProxy(self.box)
        self.box.clicked.connect(lambda: self.picked.emit(course.key))
        self.show_chosen(chosen=False)

    def show_chosen(self, *, chosen: bool) -> None:
        """Dress as chosen, or not."""
        self.box.setChecked(chosen)
        styled(self, role="option", on="true" if chosen else "false")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose from anywhere on the card."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.picked.emit(self.course.key)


class ChoiceCards(QWidget, Typed):
    """The cards; one Tab stop, up and down go along, Space chooses. Signal: `edited()`; `draft()` is the key."""

    edited = Signal()

    def __init__(self, object_name: str, accessible: str) -> None:
        super().__init__()
        named(self, object_name, accessible)
        self._chosen = ""
        self._cards: dict[str, CourseCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_theme().px(10))

    def set_courses(self, courses: Iterable[Course]) -> None:
        """Offer other courses; what was chosen stays chosen if it is still there."""
        for card in self._cards.values():
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = {}
        for course in courses:
            card = CourseCard(self.objectName(), course)
            card.picked.connect(self._pick)
            card.box.installEventFilter(self)
            self._cards[course.key] = card
            self._column.addWidget(card)
        self._show()

    def keys(self) -> list[str]:
        """The keys of the courses offered."""
        return list(self._cards)

    def draft(self) -> str:
        """The key of the course chosen."""
        return self._chosen if self._chosen in self._cards else ""

    def show_draft(self, text: str) -> None:
        """Choose by key; an unknown or empty key chooses nothing."""
        self._chosen = text
        self._show()

    def mark(self, *, wrong: bool) -> None:
        """Show, or stop showing, that something is wrong here."""
        for card in self._cards.values():
            styled(card, state="error" if wrong else "")

    def as_widget(self) -> QWidget:
        """The cards themselves."""
        return self

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down go along the cards."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        move = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if move is None:
            return False
        boxes = [card.box for card in self._cards.values()]
        here = next(place for place, box in enumerate(boxes) if box is watched)
        boxes[(here + move) % len(boxes)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _pick(self, key: str) -> None:
        self._chosen = key
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        chosen = self.draft()
        stop = chosen or next(iter(self._cards), "")
        for key, card in self._cards.items():
            card.show_chosen(chosen=key == chosen)
            card.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus if key == stop else Qt.FocusPolicy.ClickFocus)
        if stop:
            self.setFocusProxy(self._cards[stop])
