"""The screens at the window's leading side, and who is signed in."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.policy.text import ltr
from desktop_app.views.screens import Screen
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.avatar import Avatar
from desktop_app.views.widgets.buttons import button
from desktop_app.views.widgets.page import scrolling
from desktop_app.views.widgets.picture import Picture
from desktop_app.views.widgets.styled import styled
from desktop_app.views.widgets.text import canvas, label, rule

WIDE, NARROW = 224, 76
NUMBERED = 9


class Sidebar(QFrame):
    """Names with icons, or icons alone where the window is narrow. Signal: `chosen(key)`."""

    chosen = Signal(str)

    def __init__(self, screens: Sequence[Screen], *, name: str, branch: str, person: str, roles: str) -> None:
        super().__init__()
        self._theme = current_theme()
        styled(self, role="sidebar")
        self._words: list[QWidget] = []
        self._names: dict[QPushButton, str] = {}
        self._buttons: dict[str, QPushButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, self._theme.px(14), 0, self._theme.px(12))
        self._column.setSpacing(self._theme.px(3))
        self._column.addLayout(self._brand(name, branch))
        self._column.addSpacing(self._theme.px(10))
        self._add_main([screen for screen in screens if screen.place == "main"])
        self._add_foot([screen for screen in screens if screen.place == "foot"])
        self._column.addLayout(self._person(person, roles))
        self.set_narrow(narrow=False)

    def mark(self, key: str) -> None:
        """Show which screen is open; a hidden one leaves the mark where it was."""
        if key in self._buttons:
            for other, made in self._buttons.items():
                made.setChecked(other == key)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons alone, or icons with names."""
        self.setFixedWidth(self._theme.px(NARROW if narrow else WIDE))
        # Beside icons alone a scroll bar has no room; the wheel and the keyboard still reach every screen.
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if narrow else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._area.setVerticalScrollBarPolicy(bar)
        for words in self._words:
            words.setVisible(not narrow)
        for made, name in self._names.items():
            made.setText("" if narrow else f"\u00a0\u00a0{name}")

    def _brand(self, name: str, branch: str) -> QHBoxLayout:
        px = self._theme.px
        mark = styled(QFrame(), role="mark")
        mark.setFixedSize(px(38), px(38))
        inner = QVBoxLayout(mark)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(Picture("heart-handshake", 22, "on_primary"), 0, Qt.AlignmentFlag.AlignCenter)
        return self._beside(mark, label(name, "heading"), label(branch, "hint", wrap=True))

    def _person(self, person: str, roles: str) -> QHBoxLayout:
        return self._beside(Avatar(person, 36), label(person, "strong", wrap=True), label(roles, "hint", wrap=True))

    def _beside(self, sign: QWidget, first: QWidget, second: QWidget) -> QHBoxLayout:
        px = self._theme.px
        line = QHBoxLayout()
        line.setContentsMargins(px(16), 0, px(16), 0)
        line.setSpacing(px(10))
        words = canvas()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(first)
        column.addWidget(second)
        self._words.append(words)
        line.addWidget(sign)
        line.addWidget(words, 1)
        return line

    def _add_main(self, screens: Sequence[Screen]) -> None:
        inner = canvas()
        column = QVBoxLayout(inner)
        column.setContentsMargins(self._theme.px(14), 0, self._theme.px(14), 0)
        column.setSpacing(self._theme.px(3))
        for number, screen in enumerate(screens, 1):
            column.addWidget(self._button(screen, f"Ctrl+{number}" if number <= NUMBERED else ""))
        column.addStretch(1)
        self._area = scrolling(inner)
        self._column.addWidget(self._area, 1)

    def _add_foot(self, screens: Sequence[Screen]) -> None:
        for screen in screens:
            line = QHBoxLayout()
            line.setContentsMargins(self._theme.px(14), 0, self._theme.px(14), 0)
            line.addWidget(self._button(screen, ""))
            self._column.addLayout(line)
        line = QHBoxLayout()
        line.setContentsMargins(self._theme.px(14), self._theme.px(6), self._theme.px(14), self._theme.px(6))
        line.addWidget(rule())
        self._column.addLayout(line)

    def _button(self, screen: Screen, keys: str) -> QPushButton:
        made = button(screen.name(), f"nav_{screen.key}", kind="nav", on_click=lambda: self.chosen.emit(screen.key))
        made.setCheckable(True)
        made.setIcon(self._theme.icon(screen.icon, "text2", "primary_text"))
        made.setIconSize(QSize(self._theme.px(19), self._theme.px(19)))
        made.setToolTip(f"{screen.name()}  {ltr(keys)}" if keys else screen.name())
        self._names[made] = screen.name()
        self._buttons[screen.key] = made
        return made
