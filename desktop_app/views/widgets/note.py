"""A coloured strip that tells something: a warning, a piece of news, a refusal."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop_app.views.theme import current_theme
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.buttons import button
from desktop_app.views.widgets.picture import Picture
from desktop_app.views.widgets.styled import styled
from desktop_app.views.widgets.text import label

_ICONS: dict[Tone, str] = {
    "gray": "info",
    "info": "info",
    "ok": "circle-check",
    "warn": "triangle-alert",
    "danger": "circle-alert",
    "violet": "info",
    "gold": "clock",
}


class Note(QFrame):
    """An icon, a title, a text, and perhaps one thing to do about it. Signal: `acted()` when that is chosen."""

    acted = Signal()

    def __init__(
        self,
        text: str = "",
        tone: Tone = "info",
        *,
        title: str = "",
        icon: str = "",
        action: str = "",
        action_name: str = "note_action",
        on_action: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        theme = current_theme()
        self._icon = icon
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(14), theme.px(9), theme.px(14), theme.px(9))
        line.setSpacing(theme.px(10))
        self._picture = Picture(icon or _ICONS[tone], 18, tone)
        self._title = label(title, "subheading", wrap=True)
        self._text = label(text, wrap=True)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self._title)
        words.addWidget(self._text)
        line.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        self._action = button(action, action_name, on_click=self.acted.emit) if action else None
        if self._action is not None:
            line.addWidget(self._action)
        if on_action is not None:
            self.acted.connect(on_action)
        self.tell(text, tone, title)

    def tell(self, text: str, tone: Tone = "info", title: str = "") -> None:
        """Say something else; with no words at all the strip hides itself."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._picture.set_icon(self._icon or _ICONS[tone], tone)
        styled(self, role="note", tone=tone)
        self.setAccessibleName(f"{title} {text}".strip())
        self.setVisible(bool(text or title))

    def offer(self, *, wanted: bool) -> None:
        """Offer what there is to do about it, or leave it out."""
        if self._action is not None:
            self._action.setVisible(wanted)

    def text(self) -> str:
        """What it says."""
        return self._text.text()
