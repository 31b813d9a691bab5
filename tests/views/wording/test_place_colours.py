"""Placeholders stand apart from the words around them."""

from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from desktop_app.views.wording.place_colours import PlaceColours


def test_what_stands_in_braces_is_strong_and_the_rest_is_not(qtbot: QtBot) -> None:
    document = QTextDocument("الملف {رقم الملف} حتى {آخر يوم}")
    colours = PlaceColours(document)
    colours.rehighlight()
    marked = document.firstBlock().layout().formats()
    text = document.toPlainText()
    assert [text[part.start : part.start + part.length] for part in marked] == ["{رقم الملف}", "{آخر يوم}"]
