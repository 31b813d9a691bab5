"""The frame of the wizard: the rail with what was saved when, the step, and the buttons under it."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.policy.faults import Refused
from desktop_app.policy.text import ltr
from desktop_app.views.attempt import tell_refusal
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.page import scrolling
from desktop_app.views.widgets.picture import Picture
from desktop_app.views.widgets.steps import Step, Steps
from desktop_app.views.widgets.styled import styled
from desktop_app.views.widgets.text import label

RAIL_WIDTH = 236
_NARROW, _LOW = 860, 560
TICK_MS = 10_000
_MINUTE = 60


class WizardFrame(QWidget):
    """Signals: `step_chosen(key)`, `back_wanted()`, `next_wanted()`, `leave_wanted()`, `submit_wanted()`,
    `lowered(bool)` when the window becomes too low for words of help, or high enough again.
    """

    step_chosen = Signal(str)
    back_wanted = Signal()
    next_wanted = Signal()
    leave_wanted = Signal()
    submit_wanted = Signal()
    lowered = Signal(bool)

    def __init__(self, steps: Sequence[Step], title: str, submit_words: str) -> None:
        super().__init__()
        theme = current_theme()
        self.rail = styled(Steps("intake_steps", steps), role="canvas")
        self.rail.chosen.connect(self.step_chosen)
        self._title = label(title, "subheading", wrap=True)
        self._saved_mark = Picture("circle-check", 16, "primary")
        self._saved = label("", "hint", wrap=True)
        self._since = QElapsedTimer()
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._tell_age)
        self._content = QVBoxLayout()
        self.leave = button(self.tr("Save and leave"), "intake_leave", icon="save", on_click=self.leave_wanted.emit)
        self.back = button(self.tr("Back"), "intake_back", icon="arrow-left", on_click=self.back_wanted.emit)
        self.next = button("", "intake_next", kind="primary", icon="arrow-right", icon_last=True)
        self.next.clicked.connect(lambda _checked=False: self.next_wanted.emit())
        self.submit = button(submit_words, "intake_submit", kind="primary", icon="check")
        self.submit.clicked.connect(lambda _checked=False: self.submit_wanted.emit())
        self._jump = Choice("intake_jump", self.tr("Step"), [(step.key, step.title) for step in steps])
        self._jump.edited.connect(lambda: self.step_chosen.emit(self._jump.draft()))
        self._line = QHBoxLayout(self)
        self._line.setSpacing(theme.px(16))
        self._rail = self._rail_card()
        self._step = self._step_card()
        self._line.addWidget(self._rail)
        self._line.addWidget(self._step, 1)
        self._saved_mark.hide()
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn the rail into a list where there is little room."""
        super().resizeEvent(event)
        self._fold()

    def set_content(self, widget: QWidget) -> None:
        """Lay the steps into the frame."""
        self._content.addWidget(widget)

    def show_step(self, key: str, *, first: bool, following: str, title: str) -> None:
        """Stand on a step; the button names the one that follows."""
        self.rail.set_current(key)
        self._jump.show_draft(key)
        self._title.setText(title)
        self.back.setEnabled(not first)
        self.next.setVisible(bool(following))
        self.submit.setVisible(not following)
        words = self.tr("Next: %1").replace("%1", following)
        self.next.setText(words + "\u00a0")
        self.next.setAccessibleName(words)

    def allow_submit(self, *, allowed: bool) -> None:
        """Offer to hand the form in, or not while something is wrong with it."""
        self.submit.setEnabled(allowed)

    def say_saved(self) -> None:
        """Tell that everything typed is in the store."""
        self._since.start()
        self._tick.start()
        self._saved_mark.set_icon("circle-check", "primary")
        self._saved_mark.show()
        self._tell_age()

    def say_not_saved(self, error: Exception) -> None:
        """Tell that typing is not saved, and why."""
        self._tick.stop()
        self._saved_mark.set_icon("circle-alert", "danger")
        self._saved_mark.show()
        self._saved.setText(self.tr("Not saved yet. It is tried again at the next key."))
        if isinstance(error, Refused):
            tell_refusal(self, error)

    def _fold(self) -> None:
        theme = current_theme()
        narrow, low = self.width() < theme.px(_NARROW), self.height() < theme.px(_LOW)
        self._rail.setVisible(not narrow)
        self._jump.setVisible(narrow)
        side, top = theme.px(12 if narrow else 24), theme.px(10 if low else 18)
        self._line.setContentsMargins(side, top, side, top)
        inner = theme.px(14 if low else 24)
        self._step.body.setContentsMargins(inner, inner, inner, inner)
        self.lowered.emit(low)

    def _tell_age(self) -> None:
        minutes = self._since.elapsed() // 1000 // _MINUTE
        if minutes:
            words = self.tr("Draft saved %n minute(s) ago", "", minutes).replace(str(minutes), ltr(minutes))
        else:
            words = self.tr("Draft saved")
        self._saved.setText(words)

    def _rail_card(self) -> Card:
        card = Card(padding=16)
        card.setFixedWidth(current_theme().px(RAIL_WIDTH))
        head = row(Picture("file-pen-line", 18, "primary"), self._title, stretch=False)
        head.setStretch(1, 1)
        card.add(head)
        card.add(scrolling(self.rail), 1)
        foot = row(self._saved_mark, self._saved, stretch=False)
        foot.setStretch(1, 1)
        card.add(foot)
        return card

    def _step_card(self) -> Card:
        card = Card(padding=24)
        card.add(self._jump)
        card.body.addLayout(self._content, 1)
        card.add(row(self.leave, None, self.back, self.next, self.submit, stretch=False))
        return card
