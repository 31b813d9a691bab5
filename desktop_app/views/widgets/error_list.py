"""Everything that is wrong, in one list; each line leads to its place."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop_app.policy.text import ltr
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.picture import Picture
from desktop_app.views.widgets.styled import styled
from desktop_app.views.widgets.text import label


@dataclass(frozen=True, slots=True)
class Mistake:
    """One line: where it is (any key the page understands) and the sentence that says what is wrong."""

    place: str
    sentence: str


class ErrorList(QFrame):
    """A red strip with a line for each mistake; hidden while there are none. Signal: `jumped(place)`."""

    jumped = Signal(str)

    def __init__(self, object_name: str = "errors") -> None:
        super().__init__()
        theme = current_theme()
        self.setObjectName(object_name)
        styled(self, role="note", tone="danger")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10))
        column.setSpacing(theme.px(2))
        self._title = label("", "subheading")
        column.addLayout(row(Picture("circle-alert", 18, "danger"), self._title))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column.addLayout(self._lines)
        self.show_mistakes([])

    def show_mistakes(self, mistakes: Sequence[Mistake]) -> None:
        """Show these mistakes and no others."""
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for number, mistake in enumerate(mistakes):
            line = button(mistake.sentence, f"{self.objectName()}_{number}", kind="link")
            line.setToolTip(mistake.sentence)
            line.clicked.connect(lambda _checked=False, place=mistake.place: self.jumped.emit(place))
            self._lines.addWidget(line)
        count = len(mistakes)
        self._title.setText(self.tr("%n thing(s) to correct", "", count).replace(str(count), ltr(count)))
        self.setAccessibleName(self._title.text())
        self.setVisible(bool(mistakes))
