"""The press: is handed words and values, gives back the bytes of a PDF."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

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
    about = About(
        title=identity.title,
        author=letterhead.association,
        subject=f"{identity.kind} {identity.serial}",
        made_on=identity.issued_on,
        mark=f"{identity.data_hash} {identity.journal_head} {options} {letterhead.practice}",
    )
    draft = _drafted(about, letterhead, identity, blocks, options)
    if len(draft.pages) > 1 and not options.large_print:
        # Signatures alone on a last page are saved by setting the paper a little tighter.
        tight = _drafted(about, letterhead, identity, blocks, options, tight=True)
        draft = tight if len(tight.pages) < len(draft.pages) else draft
    _draw(draft)
    document = draft.page.bench.document
    document.attach(RECORD_NAME, canonical_record(record), "application/json")
    return document.close()


@dataclass(frozen=True)
class _Draft:
    """A paper dealt out to pages and not yet drawn."""

    page: Page
    pages: Sequence[Sequence[Strip]]


def _drafted(
    about: About,
    letterhead: Letterhead,
    identity: PaperIdentity,
    blocks: Sequence[Block],
    options: PressOptions,
    *,
    tight: bool = False,
) -> _Draft:
    setter = typesetter(options.backend)
    words = read_wording(resource("press.toml"))
    bench = Bench(Document(about, setter), setter, Style(options.scale, tight), words)
    page = Page(bench, letterhead, identity)
    strips = set_blocks(bench, blocks)
    return _Draft(page, paginate(strips, page.first_top - page.bottom, page.next_top - page.bottom))


def _draw(draft: _Draft) -> None:
    """Draw every page, its number and their count known."""
    page, pages = draft.page, draft.pages
    for number, dealt in enumerate(pages, 1):
        page.draw_behind()
        page.draw_head(number)
        top = page.first_top if number == 1 else page.next_top
        for strip in dealt:
            strip.draw(top)
            top -= strip.height
        page.draw_foot(number, len(pages))
        page.bench.document.end_page()
