"""What differs between two wordings, word by word: what went is struck through, what came is underlined."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.casework.wording_changes import Change, Mark, Piece
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.page import scrolling
from desktop_app.views.widgets.styled import styled
from desktop_app.views.widgets.text import canvas, label

_HEIGHT = 300


class ChangesView(QWidget):
    """One line after the other, each under the name of its text."""

    def __init__(self, changes: Iterable[Change]) -> None:
        super().__init__()
        theme = current_theme()
        inner = canvas()
        column = QVBoxLayout(inner)
        column.setSpacing(theme.px(10))
        listed = list(changes)
        for change in listed:
            column.addWidget(label(change.name, "field", wrap=True))
            column.addWidget(_line(change.pieces))
        if not listed:
            column.addWidget(label(self.tr("Nothing differs."), "muted"))
        column.addStretch(1)
        area = scrolling(inner)
        area.setMinimumHeight(theme.px(_HEIGHT))
        area.setObjectName("wording_changes_area")
        area.setAccessibleName(self.tr("Differences"))
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)


def _line(pieces: Iterable[Piece]) -> QLabel:
    words = QLabel("".join(map(_marked, pieces)).replace("\n", "<br>"))
    words.setTextFormat(Qt.TextFormat.RichText)
    words.setWordWrap(True)
    edge = Qt.AlignmentFlag.AlignRight if words.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    words.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
    return styled(words, role="body")


def _marked(piece: Piece) -> str:
    colours, said = current_theme().colours, escape(piece.words)
    if piece.mark is Mark.GONE:
        return f'<s style="color:{colours.tint("danger").ink}">{said}</s> '
    if piece.mark is Mark.NEW:
        return f'<u style="color:{colours.primary_text}"><b>{said}</b></u>'
    return said
