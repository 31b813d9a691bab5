"""A page that scrolls: title, what it is about, what can be done, and the content."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import row
from desktop_app.views.widgets.text import canvas, label


def scrolling(inner: QWidget) -> QScrollArea:
    """The widget in a frame that scrolls up and down, never sideways."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area


class Page(QWidget):
    """Margins, a title line with actions at its end, and a `body`, which scrolls unless told otherwise."""

    def __init__(self, title: str = "", subtitle: str = "", *, scroll: bool = True) -> None:
        super().__init__()
        theme = current_theme()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(24), theme.px(18), theme.px(24), theme.px(18))
        outer.setSpacing(theme.px(14))
        self.title, self.subtitle = label(title, "title"), label(subtitle, "muted", wrap=True)
        self._actions: QHBoxLayout = row(stretch=False)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        head = row(words, stretch=False)
        head.setStretch(0, 1)
        head.addLayout(self._actions)
        outer.addLayout(head)
        inner = canvas()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.px(14))
        self.area = scrolling(inner) if scroll else None
        outer.addWidget(self.area or inner, 1)
        self.say(title, subtitle)

    def say(self, title: str, subtitle: str = "") -> None:
        """Another title, and what the page is about; empty words take no room."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def add(self, item: QWidget | QLayout, stretch: int = 0) -> None:
        """Lay a widget or a layout under what is already there."""
        if isinstance(item, QLayout):
            self.body.addLayout(item, stretch)
        else:
            self.body.addWidget(item, stretch)

    def add_stretch(self) -> None:
        """Push what is already there to the top."""
        self.body.addStretch(1)

    def add_action(self, action: QPushButton | QToolButton) -> None:
        """Put a button at the end of the title line."""
        self._actions.addWidget(action, 0, Qt.AlignmentFlag.AlignTop)

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll until a widget is seen."""
        if self.area is not None:
            self.area.ensureWidgetVisible(widget)
