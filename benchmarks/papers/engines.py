"""Who sets the papers: our press, and WeasyPrint and Typst as a good user of each would run them.

What an engine is handed is prepared outside the clock: our press gets blocks, WeasyPrint HTML, Typst its own markup.
Each keeps between papers what it can keep: the press its typesetter, WeasyPrint its fonts and parsed style sheet, Typst
its compiler with the fonts.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
OURS, WEASYPRINT, TYPST = "ours", "weasyprint", "typst"
COMPETITORS = (WEASYPRINT, TYPST)
NAMES: Mapping[str, str] = {OURS: "our press", WEASYPRINT: "WeasyPrint", TYPST: "Typst"}


@dataclass(frozen=True)
class Engine:
    """How one engine turns what was prepared for it into the bytes of a PDF."""

    name: str
    set: Callable[[Any], bytes]


def engine(name: str) -> Engine:
    """Return an engine, ready to set its first paper; its libraries are loaded here and not before."""
    return Engine(name, _MAKERS[name]())


def is_there(name: str) -> bool:
    """Tell whether an engine is installed here, with what it needs from the system."""
    if name == OURS:
        return True
    if find_spec(name) is None:
        return False
    try:
        engine(name)
    except OSError:
        return False
    return True


def missing(name: str) -> str:
    """Return the note of a figure for which an engine is missing."""
    return f"{NAMES[name]} is not installed here"


def _press() -> Callable[[Any], bytes]:
    from desktop_app.printing.press import print_paper

    return lambda paper: print_paper(*paper)


@lru_cache(maxsize=1)
def _weasyprint() -> Callable[[Any], bytes]:
    with _damage_told_as_before():
        from weasyprint import CSS, HTML
        from weasyprint.text.fonts import FontConfiguration

    fonts = FontConfiguration()
    look = CSS(filename=ROOT / "benchmarks" / "papers" / "paper.css", font_config=fonts)

    def set_page(page: str) -> bytes:
        return bytes(HTML(string=page).write_pdf(stylesheets=[look], font_config=fonts))

    return set_page


@contextmanager
def _damage_told_as_before() -> Iterator[None]:
    """Keep WeasyPrint from having the whole process take pictures that are cut short for whole ones."""
    from PIL import ImageFile

    before = ImageFile.LOAD_TRUNCATED_IMAGES
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = before


@lru_cache(maxsize=1)
def _typst() -> Callable[[Any], bytes]:
    import typst

    fonts = typst.Fonts(False, False, [ROOT / "resources" / "fonts"])
    compiler = typst.Compiler(root=ROOT, font_paths=fonts, ignore_system_fonts=True)

    def set_page(page: str) -> bytes:
        pdf = compiler.compile(page.encode("utf-8"), format="pdf")
        return pdf if isinstance(pdf, bytes) else b""

    return set_page


_MAKERS: Mapping[str, Callable[[], Callable[[Any], bytes]]] = {
    OURS: _press,
    WEASYPRINT: _weasyprint,
    TYPST: _typst,
}
