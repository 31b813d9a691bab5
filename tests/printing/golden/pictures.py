"""The golden pictures: every page of every paper as a person has seen and approved it.

``python -m tests.printing.golden`` draws them anew. Look at each picture that changed before it is committed: from then
on it is what right means. A page that no longer looks like its picture leaves the new one beside it, ``NAME.new.png``.
"""

from io import BytesIO
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops

PAGES = Path(__file__).with_name("pages")
DPI = 72
SHADES = 16
STEP = 32
"""By so many of 255 shades of grey a dot must differ to count."""
MOST_DOTS = 10
"""So many dots of a page may differ; a six that becomes a naught in small print is fifteen."""
_RENEW = "python -m tests.printing.golden"


def drawn(pdf: bytes) -> list[Image.Image]:
    """Draw every page in grey."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.render(scale=DPI / 72, grayscale=True).to_pil().convert("L") for page in document]
    finally:
        document.close()


def packed(picture: Image.Image) -> bytes:
    """Return a page as a small PNG."""
    shades = picture.point([shade * (SHADES - 1) // 255 for shade in range(256)])
    small = Image.frombytes("P", shades.size, shades.tobytes())
    small.putpalette([shade * 255 // (SHADES - 1) for shade in range(SHADES) for _ in range(3)])
    out = BytesIO()
    small.save(out, "PNG", optimize=True, bits=4)
    return out.getvalue()


def differing_dots(one: Image.Image, other: Image.Image) -> int:
    """Count the dots by which two pages of one size differ."""
    difference = ImageChops.difference(one, other)
    return sum(difference.histogram()[STEP:])


def complaints(name: str, pdf: bytes, pages: Path = PAGES) -> list[str]:
    """Compare a paper with its pictures and say in words what is not as it was; the new pages are left beside."""
    new = drawn(pdf)
    said = [f"{known.name} has no page any more; to renew: {_RENEW}" for known in _kept(name, pages)[len(new) :]]
    for number, page in enumerate(new, 1):
        file = pages / f"{name}-{number}.png"
        complaint = _complaint(file, page)
        if complaint:
            file.with_suffix(".new.png").write_bytes(packed(page))
            said.append(f"{complaint}; look at {file.stem}.new.png beside it; to renew: {_RENEW}")
    return said


def _complaint(file: Path, page: Image.Image) -> str:
    if not file.exists():
        return f"{file.name} was never drawn"
    with Image.open(file) as golden:
        kept = golden.convert("L")
    if kept.size != page.size:
        return f"{file.name} is {kept.size} dots and the page {page.size}"
    dots = differing_dots(kept, page)
    return f"{file.name} differs from the page by {dots} dots, {MOST_DOTS} are let pass" if dots > MOST_DOTS else ""


def _kept(name: str, pages: Path) -> list[Path]:
    """Return the pictures of a paper in the order of its pages."""
    found = [file for file in pages.glob(f"{name}-*.png") if file.stem.removeprefix(f"{name}-").isdigit()]
    return sorted(found, key=lambda file: int(file.stem.rpartition("-")[2]))


def renew(papers: dict[str, bytes], pages: Path = PAGES) -> list[str]:
    """Draw all pictures anew where they are not as they were, drop those of no page; tell which files changed."""
    changed: list[str] = []
    wanted: set[str] = set()
    for name, pdf in papers.items():
        for number, page in enumerate(drawn(pdf), 1):
            file = pages / f"{name}-{number}.png"
            wanted.add(file.name)
            if _complaint(file, page):
                file.write_bytes(packed(page))
                changed.append(file.name)
    for file in pages.glob("*.png"):
        if file.name not in wanted:
            file.unlink()
            changed += [] if file.name.endswith(".new.png") else [file.name]
    return sorted(changed)
