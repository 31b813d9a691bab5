"""A white sheet with round corners, on which things that belong together lie."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import row
from desktop_app.views.widgets.picture import Picture
from desktop_app.views.widgets.styled import styled
from desktop_app.views.widgets.text import label


class Card(QFrame):
    """A sheet with an optional title line (`head`, to which buttons and chips are added) and a `body`."""

    def __init__(self, title: str = "", icon: str = "", *, padding: int = 18, spacing: int = 12) -> None:
        super().__init__()
        theme = current_theme()
        styled(self, role="card")
        self.body = QVBoxLayout(self)
        margin = theme.px(padding)
        self.body.setContentsMargins(margin, max(0, margin - theme.px(2)), margin, margin)
        self.body.setSpacing(theme.px(spacing))
        self.head: QHBoxLayout = row()
        self.title = label(title, "subheading")
        if title:
            if icon:
                self.head.insertWidget(0, Picture(icon, 18, "primary"))
            self.head.insertWidget(self.head.count() - 1, self.title)
        self.body.addLayout(self.head)
        if not title:
            self.body.removeItem(self.head)

    def add(self, item: QWidget | QLayout, stretch: int = 0) -> None:
        """Lay a widget or a layout under what is already there."""
        if isinstance(item, QLayout):
            self.body.addLayout(item, stretch)
        else:
            self.body.addWidget(item, stretch)

    def add_stretch(self) -> None:
        """Push what is already there to the top."""
        self.body.addStretch(1)
