"""The policies to start from, each on a card with what tells it from the others."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from desktop_app.policy.policy import Policy
from desktop_app.policy.terms import ClauseStanding
from desktop_app.views.policy_words import PolicyWords
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.chip import Chip
from desktop_app.views.widgets.inputs import Typed
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.styled import styled
from desktop_app.views.widgets.text import label


class PolicyCard(QFrame):
    """One policy with its round box; a click anywhere chooses it. Signal: `picked(key)`."""

    picked = Signal(str)

    def __init__(self, policy: Policy) -> None:
        super().__init__()
        theme, words = current_theme(), PolicyWords()
        self.key = policy.key
        facts = [words.reviewed_by(policy), *words.answers(policy)]
        if not policy.association:
            facts.insert(0, self.tr("A template that names no association"))
        self.box = named(QRadioButton(), f"policy_{policy.key}", words.name(policy), ". ".join(facts))
        self.box.setAutoExclusive(False)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10))
        line.setSpacing(theme.px(12))
        column = QVBoxLayout()
        column.setSpacing(theme.px(1))
        column.addWidget(label(words.name(policy), "value", wrap=True))
        for fact in facts:
            column.addWidget(label(fact, "hint", wrap=True))
        line.addWidget(self.box)
        line.addLayout(column, 1)
        own = policy.control.standing is not ClauseStanding.ADVICE
        line.addWidget(
            Chip(self.tr("With a control table"), "ok") if own else Chip(self.tr("Control table as advice"), "gray")
        )
        self.setFocusProxy(self.box)
        self.box.clicked.connect(lambda: self.picked.emit(self.key))
        self.show_chosen(chosen=False)

    def show_chosen(self, *, chosen: bool) -> None:
        """Dress as chosen, or not."""
        self.box.setChecked(chosen)
        styled(self, role="option", on="true" if chosen else "false")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose from anywhere on the card."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.picked.emit(self.key)


class PolicyCards(QWidget, Typed):
    """The cards; one Tab stop, up and down go along, Space chooses. Signal: `edited()`; `draft()` is the key."""

    edited = Signal()

    def __init__(self, policies: Iterable[Policy]) -> None:
        super().__init__()
        named(self, "policy_cards", self.tr("Policy to start from"))
        self._chosen = ""
        self._cards = {policy.key: PolicyCard(policy) for policy in policies}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().px(8))
        for card in self._cards.values():
            column.addWidget(card)
            card.picked.connect(self._pick)
            card.box.installEventFilter(self)
        self.show_draft("")

    def draft(self) -> str:
        """The key of the policy chosen."""
        return self._chosen

    def show_draft(self, text: str) -> None:
        """Choose a policy by its key."""
        self._chosen = text if text in self._cards else ""
        stop = self._chosen or next(iter(self._cards))
        for key, card in self._cards.items():
            card.show_chosen(chosen=key == self._chosen)
            card.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus if key == stop else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self._cards[stop].box)

    def mark(self, *, wrong: bool) -> None:
        """Draw the cards red, or take it away."""
        for card in self._cards.values():
            styled(card, state="error" if wrong else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down go from card to card."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            return False
        boxes = [card.box for card in self._cards.values()]
        here = next((place for place, box in enumerate(boxes) if box is watched), 0)
        boxes[(here + step) % len(boxes)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _pick(self, key: str) -> None:
        self.show_draft(key)
        self.edited.emit()
