"""A paper is seen page by page, larger and smaller."""

import io

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from desktop_app.views.widgets.pdf_preview import PdfPreview, Sheet
from tests.robots.typing import click, find, press
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage


def _paper(pages: int) -> bytes:
    held = io.BytesIO()
    canvas = Canvas(held, pagesize=(595, 842))
    for _ in range(pages):
        canvas.rect(100, 100, 300, 300, fill=1)
        canvas.showPage()
    canvas.save()
    return held.getvalue()


@pytest.fixture
def preview(qtbot: QtBot) -> PdfPreview:
    shown = on_stage(qtbot, PdfPreview("preview", "معاينة"), 600, 500)
    shown.show_pdf(_paper(3))
    return shown


def test_every_page_is_there(preview: PdfPreview) -> None:
    assert preview.page_count() == 3


def test_a_page_is_gone_to_and_told(qtbot: QtBot, preview: PdfPreview) -> None:
    with qtbot.waitSignal(preview.page_changed) as told:
        preview.go_to(3)
    assert told.args == [3]


def test_the_keyboard_makes_it_larger(preview: PdfPreview) -> None:
    before = preview.findChildren(Sheet)[0].width()
    click(preview, "preview_larger")
    assert preview.findChildren(Sheet)[0].width() > before
    press(find(preview, "preview"), Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert preview.findChildren(Sheet)[0].width() == before


def test_the_paper_is_truly_drawn(preview: PdfPreview) -> None:
    sheet = preview.findChildren(Sheet)[0]
    picture = sheet.grab().toImage()
    scale = sheet.width() / 595
    inside, outside = picture.pixelColor(round(250 * scale), round(600 * scale)), picture.pixelColor(3, 3)
    assert (inside.lightness(), outside.lightness()) == (0, 255)


def test_it_is_named_reached_and_whole(preview: PdfPreview) -> None:
    check_all(preview.window())
