"""Many papers in one file: printed anew, or joined as they were issued."""

import io
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.printing.arabic.shaping import Backend
from desktop_app.printing.batch import Cancelled, Watch, join, print_batch
from desktop_app.printing.blocks import Paragraph
from desktop_app.printing.metadata import About
from desktop_app.printing.options import PressOptions
from desktop_app.printing.press import Manuscript, print_paper
from tests.printing.material import EVERYTHING, IDENTITY, LETTERHEAD, RECORD, folded, png, text_by_pdfium

ABOUT = About("دفعة", LETTERHEAD.association, "", IDENTITY.issued_on, "")
HEAD = replace(LETTERHEAD, logo=png(40, 20))


def manuscripts(count: int) -> Iterator[Manuscript]:
    """Write papers, every third of them long."""
    for number in range(count):
        blocks = EVERYTHING if number % 3 == 1 else (Paragraph(f"ورقة {number}"),)
        yield Manuscript(HEAD, replace(IDENTITY, serial=f"HF-1448-{number:06d}"), blocks)


def printed(count: int, options: PressOptions = PressOptions()) -> bytes:  # noqa: B008 (a frozen value)
    """Print a batch."""
    out = io.BytesIO()
    assert print_batch(manuscripts(count), ABOUT, out, options) == count
    return out.getvalue()


def singly(count: int, options: PressOptions = PressOptions()) -> list[bytes]:  # noqa: B008 (a frozen value)
    """Print the same papers one by one."""
    return [print_paper(one.letterhead, one.identity, one.blocks, RECORD, options) for one in manuscripts(count)]


def pixels(pdf: bytes) -> list[bytes]:
    """Render every page."""
    document = pypdfium2.PdfDocument(pdf)
    seen = [bytes(page.render(scale=0.5, grayscale=True).buffer) for page in document]
    document.close()
    return seen


@pytest.mark.parametrize("backend", Backend)
def test_every_paper_looks_and_reads_as_if_printed_alone(backend: Backend) -> None:
    options = PressOptions(backend=backend)
    batch, papers = printed(5, options), singly(5, options)
    assert pixels(batch) == [page for paper in papers for page in pixels(paper)]
    assert text_by_pdfium(batch) == [page for paper in papers for page in text_by_pdfium(paper)]


def test_every_paper_counts_its_own_pages() -> None:
    pages = [folded(page) for page in text_by_pdfium(printed(3))]
    assert len(pages) > 4
    assert "صفحة 1 من 1" in pages[0]
    assert f"صفحة 1 من {len(pages) - 2}" in pages[1]
    assert "صفحة 1 من 1" in pages[-1]


def test_no_paper_of_a_batch_keeps_a_place_for_a_seal() -> None:
    out = io.BytesIO()
    (one,) = manuscripts(1)
    print_batch([replace(one, identity=replace(one.identity, seal="AB12 CD34"))] * 2, ABOUT, out)
    assert b"/Sig" not in out.getvalue()
    assert not any("ختم" in folded(page) for page in text_by_pdfium(out.getvalue()))


def test_fonts_and_logo_stand_in_the_file_once() -> None:
    batch = printed(6)
    assert (batch.count(b"/FontFile2"), batch.count(b"/Subtype /Image")) == (2, 1)


def test_the_file_grows_while_the_papers_are_printed() -> None:
    out = io.BytesIO()
    sizes: list[int] = []
    print_batch(manuscripts(4), ABOUT, out, watch=Watch(lambda _papers: sizes.append(out.tell())))
    assert all(after - before > 3000 for before, after in pairwise(sizes))


def test_memory_does_not_grow_with_the_papers(tmp_path: Path) -> None:
    held: dict[int, int] = {}

    def look(papers: int) -> None:
        held[papers] = tracemalloc.get_traced_memory()[0]

    same = next(manuscripts(1))
    with (tmp_path / "batch.pdf").open("wb") as out:
        tracemalloc.start()
        print_batch((same for _ in range(90)), ABOUT, out, watch=Watch(look))
        tracemalloc.stop()
        written = out.tell()
    assert held[90] - held[30] < written / 5


def test_a_batch_can_be_called_off_between_two_papers() -> None:
    done: list[int] = []
    watch = Watch(done.append, lambda: len(done) == 2)
    with pytest.raises(Cancelled):
        print_batch(manuscripts(9), ABOUT, io.BytesIO(), watch=watch)
    assert done == [1, 2]


def test_issued_papers_are_joined_page_for_page() -> None:
    papers, out = singly(4), io.BytesIO()
    done: list[int] = []
    assert join(papers, out, Watch(done.append)) == 4
    assert done == [1, 2, 3, 4]
    assert pixels(out.getvalue()) == [page for paper in papers for page in pixels(paper)]


def test_joining_can_be_called_off() -> None:
    papers = singly(1)
    with pytest.raises(Cancelled):
        join(papers, io.BytesIO(), Watch(cancelled=lambda: True))
