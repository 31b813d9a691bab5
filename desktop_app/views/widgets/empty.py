"""What is shown where there is nothing yet: a picture, words that say so, and what to do."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button
from desktop_app.views.widgets.picture import Picture
from desktop_app.views.widgets.text import centred, label


class Empty(QWidget):
    """An icon, a title, a hint, and perhaps a first step to take."""

    def __init__(
        self,
        icon: str,
        title: str,
        hint: str = "",
        *,
        action: str = "",
        action_name: str = "empty_action",
        on_action: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        theme = current_theme()
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(6))
        column.setContentsMargins(*(theme.px(24),) * 4)
        column.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Picture(icon, 36, "text3"), 0, middle)
        self._title, self._hint = label(title, "subheading", wrap=True), label(hint, "hint", wrap=True)
        column.addWidget(centred(self._title))
        column.addWidget(centred(self._hint))
        self._hint.setVisible(bool(hint))
        if action:
            column.addSpacing(theme.px(6))
            column.addWidget(button(action, action_name, icon="plus", on_click=on_action), 0, middle)
        column.addStretch(1)

    def say(self, title: str, hint: str = "") -> None:
        """Other words, for another reason why there is nothing."""
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
