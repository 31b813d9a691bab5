"""Answers laid open as chips: one of a few (yes, no, not applicable), or several of many."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop_app.policy.text import latin_digits
from desktop_app.views.widgets.buttons import button
from desktop_app.views.widgets.flow import Flow
from desktop_app.views.widgets.inputs import Typed
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.styled import styled


class CheckChoices(QWidget, Typed):
    """Chips of (key, words); one Tab stop, arrows go along, Space or the chip's number chooses, again unchooses.

    Signal: `edited()` when a person chooses. `draft()` is the key, or the keys with commas between them.
    """

    edited = Signal()

    def __init__(
        self,
        object_name: str,
        accessible: str = "",
        options: Iterable[tuple[str, str]] = (),
        *,
        several: bool = False,
    ) -> None:
        super().__init__()
        self._several = several
        self._chips: dict[str, QPushButton] = {}
        self._flow = Flow(self, spacing=6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        named(self, object_name, accessible)
        self.set_options(options)

    def set_options(self, options: Iterable[tuple[str, str]]) -> None:
        """Offer another list; what was chosen stays chosen if it is still there."""
        offered = dict(options)
        if list(offered) == list(self._chips):
            self._rename(offered)
            return
        chosen = self.draft()
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {key: self._chip(key, words) for key, words in offered.items()}
        self.show_draft(chosen)

    def _rename(self, options: Mapping[str, str]) -> None:
        """Write other words on the same chips: a count in them has changed."""
        for key, chip in self._chips.items():
            chip.setText(options[key])
            chip.setAccessibleName(self._spoken(options[key]))

    def _spoken(self, words: str) -> str:
        return f"{self.accessibleName()}: {words}" if self.accessibleName() else words

    def keys(self) -> list[str]:
        """The keys of what is chosen, in the list's order."""
        return [key for key, chip in self._chips.items() if chip.isChecked()]

    def draft(self) -> str:
        """The key chosen, or the keys with commas between them."""
        return ",".join(self.keys())

    def show_draft(self, text: str) -> None:
        """Choose by key."""
        wanted = text.split(",")
        for key, chip in self._chips.items():
            chip.setChecked(key in wanted)
        self._move_tab_stop()

    def setAccessibleName(self, name: str) -> None:
        """Speak the question with each answer."""
        super().setAccessibleName(name)
        for chip in self._chips.values():
            chip.setAccessibleName(f"{name}: {chip.text()}" if name else chip.text())

    def mark(self, *, wrong: bool) -> None:
        """Draw the chips red, or take it away."""
        for chip in self._chips.values():
            styled(chip, state="error" if wrong else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go along the chips; a number chooses."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        chips = list(self._chips.values())
        here = next((place for place, chip in enumerate(chips) if chip is watched), -1)
        step = self._step(event.key())
        if step:
            chips[(here + step) % len(chips)].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        number = latin_digits(event.text())
        if number.isdigit() and 0 < int(number) <= len(chips):
            chips[int(number) - 1].click()
            chips[int(number) - 1].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def _step(self, key: int) -> int:
        onward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return 1 if key == onward else -1
        return {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(key), 0)

    def _chip(self, key: str, words: str) -> QPushButton:
        chip = button(words, f"{self.objectName()}_{key}", kind="chip")
        chip.setCheckable(True)
        chip.setAccessibleName(self._spoken(words))
        chip.clicked.connect(lambda checked: self._choose(key, checked=checked))
        chip.installEventFilter(self)
        self._flow.addWidget(chip)
        return chip

    def _choose(self, key: str, *, checked: bool) -> None:
        if checked and not self._several:
            for other, chip in self._chips.items():
                chip.setChecked(other == key)
        self._move_tab_stop()
        self.edited.emit()

    def _move_tab_stop(self) -> None:
        chips = list(self._chips.values())
        stop = next((chip for chip in chips if chip.isChecked()), chips[0] if chips else None)
        for chip in chips:
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chip is stop else Qt.FocusPolicy.ClickFocus)
        if stop is not None:
            self.setFocusProxy(stop)
