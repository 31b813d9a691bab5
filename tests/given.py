"""A picture and a PDF as a person gives them; drawn already as they are kept, so they come back byte for byte."""

from io import BytesIO

from PIL import Image, ImageDraw

from desktop_app.printing.scans.pictures import redrawn


def _drawn(kind: str) -> bytes:
    page = Image.new("L", (60, 40), "white")
    ImageDraw.Draw(page).line((5, 35, 55, 5), fill=0, width=2)
    held = BytesIO()
    page.save(held, kind)
    return held.getvalue()


PICTURE = redrawn(_drawn("PNG"))
PDF = _drawn("PDF")
