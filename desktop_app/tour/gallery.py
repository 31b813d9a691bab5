"""A page of pictures of every paper: `papers.md`, with the pages beside it as small pictures."""

import math
from collections.abc import Iterator, Sequence
from pathlib import Path

import pypdfium2

from desktop_app.policy.labels import label
from desktop_app.policy.terms import PaperKind
from desktop_app.tour.papers import PaperEntry

PICTURES = Path("pictures") / "papers"
_SCALE = 0.8
"""Dots a point: a page of A4 becomes 476 dots wide."""
_COLOURS = 32
_SHOWN_WIDTH = 300
_HEAD = """# Every paper

The pages below are those of the practice office, printed by the press itself; every person on them is invented.
This page and its pictures are made by `python3 installer/bootstrap.py tour OUT` (`OUT/papers.md` and `OUT/pictures`).
"""


def write_gallery(out: Path, papers: Sequence[PaperEntry]) -> None:
    """Picture every page of the papers that were written under a folder, and write the page that shows them."""
    (out / PICTURES).mkdir(parents=True)
    parts = [_HEAD, *(_part(out, paper) for paper in papers)]
    (out / "papers.md").write_text("\n".join(parts), encoding="utf-8")


def _part(out: Path, paper: PaperEntry) -> str:
    shown = " ".join(
        f'<img src="{picture}" alt="{paper.title}, {number}" width="{_SHOWN_WIDTH}">'
        for number, picture in enumerate(_pictures(out, paper), 1)
    )
    return f"## {paper.title}\n\n{label(PaperKind(paper.kind), 'en')} · `{paper.kind}`\n\n{shown}\n"


def _pictures(out: Path, paper: PaperEntry) -> Iterator[str]:
    document = pypdfium2.PdfDocument(out / paper.file)
    try:
        digits = int(math.log10(len(document))) + 1
        for number, page in enumerate(document, 1):
            picture = PICTURES / f"{Path(paper.file).stem}-{number:0{digits}}.png"
            page.render(scale=_SCALE).to_pil().quantize(_COLOURS).save(out / picture, optimize=True)
            yield picture.as_posix()
    finally:
        document.close()
