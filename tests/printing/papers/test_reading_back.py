"""The words of every paper come back from what people read it with, set by either back end."""

from collections import Counter
from collections.abc import Callable, Mapping
from difflib import SequenceMatcher
from pathlib import Path
from types import MappingProxyType

import pytest

from desktop_app.printing.arabic.shaping import Backend
from desktop_app.printing.record import read_record
from tests.printing.material import text_by_pdfium
from tests.printing.papers.sheets import SHEETS, blocks_of, sheet, words_of
from tests.printing.papers.walk import spoken
from tests.printing.reading import by_mupdf, by_pdfium, by_poppler, letters_of, plain, sequence, words_in

READERS: Mapping[str, tuple[Callable[[bytes, Path], str], float]] = MappingProxyType(
    {"poppler": (by_poppler, 0.99), "pdfium": (by_pdfium, 0.97), "mupdf": (by_mupdf, 0.97)}
)


def lost(words: Counter[str], text: str) -> Counter[str]:
    """Count the words that do not come back, or not as often as they stand on the paper."""
    return words - words_in(text)


def said(name: str) -> Counter[str]:
    """Count the words of a sheet."""
    return words_in("\n".join(spoken(blocks_of(name))))


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("name", SHEETS)
def test_the_words_of_a_paper_come_back_whole(name: str, reader: str, tmp_path: Path) -> None:
    read, least = READERS[reader]
    words = said(name)
    missing = lost(words, read(sheet(name), tmp_path))
    assert missing.total() <= (1 - least) * words.total(), missing


@pytest.mark.parametrize("name", SHEETS)
def test_the_second_back_end_gives_the_same_words_back(name: str, tmp_path: Path) -> None:
    """A vowel between lam and alef is read after both of them, so letters alone are compared."""
    words = letters_of(said(name))
    missing = words - letters_of(words_in(by_poppler(sheet(name, Backend.RESHAPER), tmp_path)))
    assert missing.total() <= 0.01 * words.total(), missing


@pytest.mark.parametrize("name", SHEETS)
def test_both_back_ends_give_the_same_pages_and_the_same_words_in_the_same_order(name: str) -> None:
    """Their letters differ a little in width, so that a line may end elsewhere, and a heading begin the next page."""
    one, other = (text_by_pdfium(sheet(name, backend)) for backend in Backend)
    assert len(one) == len(other)
    words, others = ([plain(word) for word in sequence("\n".join(pages))] for pages in (one, other))
    assert Counter(words) == Counter(others)
    assert SequenceMatcher(None, words, others, autojunk=False).ratio() > 0.97


@pytest.mark.parametrize("name", SHEETS)
def test_the_record_comes_back_exactly(name: str) -> None:
    assert read_record(sheet(name)) == words_of(name)
