"""The press: is handed words and values, gives back the bytes of a PDF."""

from collections.abc import Mapping, Sequence

from desktop_app.printing.arabic.lines import typesetter
from desktop_app.printing.blocks import Block
from desktop_app.printing.document import Document
from desktop_app.printing.identity import Letterhead, PaperIdentity
from desktop_app.printing.metadata import About
from desktop_app.printing.options import PressOptions
from desktop_app.printing.page import Page
from desktop_app.printing.record import RECORD_NAME, canonical_record
from desktop_app.printing.setting.bench import Bench
from desktop_app.printing.setting.blocks import set_blocks
from desktop_app.printing.strips import Strip, paginate
from desktop_app.printing.style import Style
from desktop_app.printing.wording import read_wording
from desktop_app.resources import resource

_AS_USUAL = PressOptions()


def print_paper(
    letterhead: Letterhead,
    identity: PaperIdentity,
    blocks: Sequence[Block],
    record: Mapping[str, str],
    options: PressOptions = _AS_USUAL,
) -> bytes:
    """Print one paper; the same words always give the same bytes, and ``record`` travels inside as JSON."""
    setter = typesetter(options.backend)
    subject = f"{identity.kind} {identity.serial}"
    mark = f"{identity.data_hash} {identity.journal_head} {options} {letterhead.practice}"
    about = About(identity.title, letterhead.association, subject, identity.issued_on, mark)
    document = Document(about, setter)
    bench = Bench(document, setter, Style(options.scale), read_wording(resource("press.toml")))
    page = Page(bench, letterhead, identity)
    _draw(page, document, set_blocks(bench, blocks))
    document.attach(RECORD_NAME, canonical_record(record), "application/json")
    return document.close()


def _draw(page: Page, document: Document, strips: Sequence[Strip]) -> None:
    """Deal the strips out to pages, then draw every page, its number and their count known."""
    pages = paginate(strips, page.first_top - page.bottom, page.next_top - page.bottom)
    for number, dealt in enumerate(pages, 1):
        page.draw_behind()
        page.draw_head(number)
        top = page.first_top if number == 1 else page.next_top
        for strip in dealt:
            strip.draw(top)
            top -= strip.height
        page.draw_foot(number, len(pages))
        document.end_page()
