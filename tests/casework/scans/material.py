"""Papers of an office as a scanner sees them."""

from collections.abc import Sequence
from contextlib import closing
from io import BytesIO
from uuid import UUID

import pypdfium2
from PIL import Image
from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.paper_lists import PaperRow, paper_row
from desktop_app.casework.papers import paper_bytes
from desktop_app.casework.performs import performs
from desktop_app.models.papers import Paper
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice

DPI = 150


def pictures(office: BuiltOffice, paper: UUID, tilt: float = 1.5) -> list[Image.Image]:
    """Return the pages of a paper as they come from the glass, a little crooked."""
    data = office.door(Role.AUDITOR).ask(paper_bytes, paper)
    with closing(pypdfium2.PdfDocument(data)) as pdf:
        sheets = [pdf[page].render(scale=DPI / 72).to_pil().convert("L") for page in range(len(pdf))]
    return [sheet.rotate(tilt, Image.Resampling.BILINEAR, expand=True, fillcolor=255) for sheet in sheets]


def scan(sheets: Sequence[Image.Image]) -> bytes:
    """Return pages as the file that a scanner makes of them."""
    held = BytesIO()
    sheets[0].save(held, "PDF", save_all=True, append_images=sheets[1:], resolution=DPI)
    return held.getvalue()


def blank() -> Image.Image:
    """Return an empty page."""
    return Image.new("L", (1240, 1754), 255)


def row(office: BuiltOffice, paper: UUID) -> PaperRow:
    """Return a paper as lists show it."""
    found = office.door(Role.AUDITOR).ask(paper_row, paper)
    assert found is not None
    return found


@performs(Act.FIND_FILES)
def _pages(desk: Desk, paper: UUID) -> int:
    return desk.session.scalars(select(Paper.pages).where(Paper.id == paper)).one()


def pages_of(office: BuiltOffice, paper: UUID) -> int:
    """Return how many pages a paper has."""
    return office.door(Role.AUDITOR).ask(_pages, paper)
