"""Pages of a PDF as pictures."""

import io

from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from desktop_app.views.rasters import Document


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
