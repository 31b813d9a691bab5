"""Many papers in one file, for the printer alone: composed anew, or joined from what was issued.

Such a file is never kept as a record. A seal covers the bytes of its own paper, so no joined file carries one; the
sealed papers stay as they are in the vault.
"""

from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass, replace
from typing import BinaryIO

from desktop_app.pdfium import PDFIUM
from desktop_app.printing.arabic.lines import typesetter
from desktop_app.printing.metadata import About
from desktop_app.printing.options import PressOptions
from desktop_app.printing.press import Manuscript, drafted
from desktop_app.printing.volume import Volume

_AS_USUAL = PressOptions()


class Cancelled(Exception):
    """The person called the work off; what stands in the file is of no use."""


def _silent(_papers: int) -> None:
    """Tell nobody."""


def _never() -> bool:
    return False


@dataclass(frozen=True)
class Watch:
    """Someone who looks on: told how many papers are done, and able to call the work off between two papers."""

    report: Callable[[int], None] = _silent
    cancelled: Callable[[], bool] = _never

    def paper_done(self, papers: int) -> None:
        """Tell how many papers are done; raises `Cancelled` when the work was called off."""
        if self.cancelled():
            raise Cancelled
        self.report(papers)


_NOBODY = Watch()


def print_batch(
    manuscripts: Iterable[Manuscript],
    about: About,
    out: BinaryIO,
    options: PressOptions = _AS_USUAL,
    watch: Watch = _NOBODY,
) -> int:
    """Print papers one after another into one open file and return how many they were.

    Each keeps its own page numbers, code and tags; all share the fonts. Every finished paper goes to the file and out
    of memory, so manuscripts are best handed over one by one. None keeps a place for a seal.
    """
    volume = Volume(about, typesetter(options.backend), out)
    printed = 0

    def begun() -> Volume:
        volume.begin_paper()
        return volume

    for manuscript in manuscripts:
        identity = replace(manuscript.identity, seal="")
        drafted(replace(manuscript, identity=identity), options, begun).draw()
        volume.release_paper(f"{identity.serial} {identity.data_hash} {identity.journal_head}")
        printed += 1
        watch.paper_done(printed)
    volume.finish()
    return printed


def join(papers: Iterable[bytes], out: BinaryIO, watch: Watch = _NOBODY) -> int:
    """Join the stored bytes of issued papers in their order into one open file and return how many they were.

    The pages are those that were issued, to the dot; tags, attached records and seals stay behind with the papers.
    """
    # Papers are composed without a reader of PDF.
    import pypdfium2

    with PDFIUM:
        whole = pypdfium2.PdfDocument.new()
    try:
        joined = 0
        for paper in papers:
            with PDFIUM, closing(pypdfium2.PdfDocument(paper)) as one:
                whole.import_pages(one)
            joined += 1
            watch.paper_done(joined)
        with PDFIUM:
            whole.save(out)
    finally:
        with PDFIUM:
            whole.close()
    return joined
