"""The window shown while the practice office is made: nothing to do but wait a little."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.busy import Busy
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.text import label

CARD_WIDTH, PADDING = 460, 32


class PreparingWindow(QWidget):
    """Says what is being made, that it goes on, and what went wrong if something did."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("preparing")
        self.setWindowTitle(self.tr("Mustafid"))
        self.setMinimumSize(1024, 640)
        theme, card = current_theme(), Card(padding=PADDING, spacing=14)
        card.setFixedWidth(theme.px(CARD_WIDTH))
        card.add(label(self.tr("The practice office"), "title"))
        words = self.tr("Invented families are taken through every step, as staff would do it. This is done once.")
        told = label(words, "muted", wrap=True)
        # A card of a fixed width asks for the height of its words unbroken.
        told.setMinimumHeight(told.heightForWidth(theme.px(CARD_WIDTH - 2 * PADDING)))
        card.add(told)
        self._busy = Busy("preparing_busy")
        self._trouble = Note("", "danger")
        card.add(self._busy)
        card.add(self._trouble)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(2)
        self._busy.begin(self.tr("Making the office; this takes about half a minute"))

    def tell(self, trouble: str) -> None:
        """Say what went wrong."""
        self._busy.end()
        self._trouble.tell(trouble, "danger")
