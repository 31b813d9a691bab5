"""A small coloured pill of words: a state, a count, a deadline."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.styled import styled


class Chip(QLabel):
    """Words on a tone; the words say it all, the colour only helps."""

    def __init__(self, text: str = "", tone: Tone = "gray") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_text(text, tone)

    def show_text(self, text: str, tone: Tone) -> None:
        """Say something else."""
        self.setText(text)
        styled(self, role="chip", tone=tone)
