"""A paper is seen page by page, larger and smaller."""

import io

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QScrollArea, QSpinBox
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from desktop_app.views.widgets.pdf_preview import PdfPreview
from desktop_app.views.widgets.pdf_sheet import Sheet
from tests.robots.typing import click, find, press
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage


def paper(pages: int) -> bytes:
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
    shown.show_pdf(paper(3))
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


def test_the_page_in_sight_is_told_and_another_is_gone_to(preview: PdfPreview) -> None:
    number = find(preview, "preview_page", QSpinBox)
    assert number.value() == 1
    number.setValue(3)
    assert preview.found() == 0
    assert preview._page == 3


def test_the_whole_page_fits_into_the_room(preview: PdfPreview) -> None:
    click(preview, "preview_whole")
    sheet, area = preview.findChildren(Sheet)[0], find(preview, "preview", QScrollArea)
    assert sheet.height() <= area.viewport().height()
    press(find(preview, "preview"), Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert sheet.height() > area.viewport().height()


def test_the_list_of_pages_comes_and_goes(preview: PdfPreview) -> None:
    click(preview, "preview_list")
    assert find(preview, "preview_pages", QListWidget).isVisible()
    click(preview, "preview_list")
    assert not find(preview, "preview_pages", QListWidget).isVisible()
