"""Small pages are made as they come into sight, and lead to the page."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.views.rasters import Document
from desktop_app.views.widgets.pdf_pages import PageList
from tests.robots.typing import focus, press
from tests.views.widgets.stage import on_stage
from tests.views.widgets.test_pdf_preview import paper


def test_only_what_is_in_sight_is_drawn(qtbot: QtBot) -> None:
    pages = on_stage(qtbot, PageList("pages"), 200, 400)
    pages.show_document(Document(paper(30)))
    qtbot.waitUntil(lambda: not pages.item(0).icon().isNull())
    assert pages.item(29).icon().isNull()
    pages.scrollToBottom()
    qtbot.waitUntil(lambda: not pages.item(29).icon().isNull())


def test_the_arrows_go_to_a_page_and_standing_on_one_does_not(qtbot: QtBot) -> None:
    pages, gone = on_stage(qtbot, PageList("pages"), 200, 400), list[int]()
    pages.show_document(Document(paper(3)))
    pages.page_wanted.connect(gone.append)
    pages.stand_on(1)
    assert gone == []
    press(focus(pages), Qt.Key.Key_Down)
    assert gone == [2]
