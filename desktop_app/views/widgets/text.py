"""Words on the screen, each in a role that decides its size, weight and colour."""

from typing import Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from desktop_app.views.widgets.styled import styled

Role = Literal[
    "title", "heading", "subheading", "body", "strong", "value", "number", "muted", "hint", "field", "error", "ink"
]


class Text(QLabel):
    """Plain words that begin at the leading edge even when they are all digits."""

    def __init__(self, text: str = "", role: Role = "body", *, wrap: bool = False, selectable: bool = False) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if selectable:
            flags = Qt.TextInteractionFlag
            self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
            self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        styled(self, role=role)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Keep to the leading edge when the writing direction turns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        edge = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def label(text: str = "", role: Role = "body", *, wrap: bool = False, selectable: bool = False) -> Text:
    """Words in a role."""
    return Text(text, role, wrap=wrap, selectable=selectable)


def rule(*, vertical: bool = False) -> QFrame:
    """A hair line between two things."""
    line = styled(QFrame(), role="rule")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


def centred(text: QLabel) -> QLabel:
    """The same words in the middle of their place."""
    text.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return text


def canvas() -> QWidget:
    """An empty see-through widget to lay things on."""
    return styled(QWidget(), role="canvas")
