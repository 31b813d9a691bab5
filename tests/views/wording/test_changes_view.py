"""What went is struck through and what came is underlined, so that it is seen without colours too."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.casework.wording_changes import Change, Mark, Piece
from desktop_app.views.wording.changes_view import ChangesView
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage

CHANGE = Change(
    "فقرة الافتتاح", (Piece(Mark.SAME, "إشعار "), Piece(Mark.GONE, "<تجميد>"), Piece(Mark.NEW, "بتجميد & وقف"))
)


def _rich(view: ChangesView) -> list[str]:
    return [words.text() for words in view.findChildren(QLabel) if words.textFormat() is Qt.TextFormat.RichText]


def test_every_piece_is_marked_by_what_became_of_it(qtbot: QtBot) -> None:
    view = on_stage(qtbot, ChangesView((CHANGE,)))
    (line,) = _rich(view)
    assert line.startswith("إشعار <s")
    assert "&lt;تجميد&gt;</s>" in line
    assert "<b>بتجميد &amp; وقف</b></u>" in line
    check_all(view)


def test_where_nothing_differs_it_says_so(qtbot: QtBot) -> None:
    view = on_stage(qtbot, ChangesView(()))
    assert _rich(view) == []
    assert any(words.text() for words in view.findChildren(QLabel))
