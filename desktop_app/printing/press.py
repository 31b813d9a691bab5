"""The press: is handed words and values, gives back the bytes of a PDF."""

from collections.abc import Callable, Mapping, Sequence
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
from desktop_app.printing.structure import Node
from desktop_app.printing.style import Density, Style
from desktop_app.printing.wording import read_wording
from desktop_app.resources import resource

_AS_USUAL = PressOptions()
_SPARED = 0.3
"""The share of a paper's height that the closest setting saves at most."""


@dataclass(frozen=True)
class Manuscript:
    """What the press is handed for one paper."""

    letterhead: Letterhead
    identity: PaperIdentity
    blocks: Sequence[Block]


@dataclass(frozen=True)
class Draft:
    """A paper dealt out to pages and not yet drawn."""

    page: Page
    pages: Sequence[Sequence[Strip]]
    top: Node

    @property
    def nearly_fits(self) -> bool:
        """Whether there is so little too much for one page less that a closer setting may do without it."""
        page, fewer = self.page, len(self.pages) - 1
        room = page.first_top - page.bottom + (fewer - 1) * (page.next_top - page.bottom)
        height = sum(strip.height for dealt in self.pages for strip in dealt)
        return fewer > 0 and height - room < _SPARED * height

    def draw(self) -> None:
        """Draw every page, its number and their count known."""
        page = self.page
        page.bench.document.tree.top = self.top
        for number, dealt in enumerate(self.pages, 1):
            page.draw_behind()
            page.draw_head(number)
            top = page.first_top if number == 1 else page.next_top
            for strip in dealt:
                strip.draw(top)
                top -= strip.height
            page.draw_foot(number, len(self.pages))
            page.bench.document.end_page()


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
    setter = typesetter(options.backend)
    draft = drafted(Manuscript(letterhead, identity, blocks), options, lambda: Document(about, setter))
    draft.draw()
    document = draft.page.bench.document
    document.attach(RECORD_NAME, canonical_record(record), "application/json")
    return document.close()


def drafted(manuscript: Manuscript, options: PressOptions, document: Callable[[], Document]) -> Draft:
    """Deal a paper out to the pages of a document, which is asked for anew for every attempt."""
    usual = _drafted(manuscript, options, document(), Density.USUAL)
    if options.large_print:
        return usual
    # Signatures alone on a last page are saved by setting the paper a little closer, and no closer than that takes.
    closer = usual
    for density in (Density.TIGHT, Density.DENSE):
        if not closer.nearly_fits:
            return usual
        closer = _drafted(manuscript, options, document(), density)
        if len(closer.pages) < len(usual.pages):
            return closer
    return usual


def _drafted(manuscript: Manuscript, options: PressOptions, document: Document, density: Density) -> Draft:
    words = read_wording(resource("press.toml"))
    bench = Bench(document, typesetter(options.backend), Style(options.scale, density), words)
    page = Page(bench, manuscript.letterhead, manuscript.identity)
    strips = set_blocks(bench, manuscript.blocks)
    pages = paginate(strips, page.first_top - page.bottom, page.next_top - page.bottom)
    return Draft(page, pages, document.tree.top)
