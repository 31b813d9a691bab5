"""Pages of a PDF as pictures."""

import io

from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from desktop_app.views.rasters import Document, first_page


def _paper() -> bytes:
    held = io.BytesIO()
    canvas = Canvas(held, pagesize=(200, 400))
    canvas.setFillColorRGB(1, 0, 0)
    canvas.rect(0, 0, 200, 400, fill=1)
    canvas.save()
    return held.getvalue()


def test_a_page_keeps_its_shape_and_colour(qtbot: QtBot) -> None:
    with Document(_paper()) as document:
        picture = document.picture(0, 2.0)
    assert (picture.width(), picture.height()) == (400, 800)
    assert picture.pixelColor(200, 400).name() == "#ff0000"


def test_a_thumbnail_fits_its_square(qtbot: QtBot) -> None:
    assert first_page(_paper(), 44).height() == 44


def test_what_is_no_paper_has_no_picture(qtbot: QtBot) -> None:
    assert first_page(b"%PDF-broken", 44).isNull()
