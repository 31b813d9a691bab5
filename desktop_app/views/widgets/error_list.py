"""Everything that is wrong, in one list; each line leads to its place."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout

from desktop_app.policy.text import ltr
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import row
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.picture import Picture
from desktop_app.views.widgets.styled import styled
from desktop_app.views.widgets.text import label


@dataclass(frozen=True, slots=True)
class Mistake:
    """One line: where it is (any key the page understands) and the sentence that says what is wrong."""

    place: str
    sentence: str


class Line(QPushButton):
    """One mistake as a button whose words may take several lines."""

    def __init__(self, sentence: str, object_name: str) -> None:
        super().__init__()
        styled(named(self, object_name, sentence), kind="link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self._words = label(sentence, "ink", wrap=True)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme = current_theme()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(8), theme.px(3), theme.px(8), theme.px(3))
        self._column.addWidget(self._words)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As tall as the words are at this width."""
        return self._column.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        """As the words ask."""
        return self._column.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """A line at least."""
        return QSize(0, self.heightForWidth(max(1, self.width())))


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
            line = Line(mistake.sentence, f"{self.objectName()}_{number}")
            line.clicked.connect(lambda _checked=False, place=mistake.place: self.jumped.emit(place))
            self._lines.addWidget(line)
        count = len(mistakes)
        self._title.setText(self.tr("%n thing(s) to correct", "", count).replace(str(count), ltr(count)))
        self.setAccessibleName(self._title.text())
        self.setVisible(bool(mistakes))
