import hashlib
from datetime import date
from pathlib import Path

import pytest

from desktop_app.policy.terms import PaperKind
from desktop_app.printing.arabic.shaping import Backend
from desktop_app.printing.identity import Letterhead, PaperIdentity
from desktop_app.printing.options import PressOptions
from desktop_app.printing.papers import PAPERS
from desktop_app.printing.papers.values import as_stored, from_stored, in_words
from desktop_app.printing.press import Manuscript, print_paper
from desktop_app.printing.record import read_record
from desktop_app.printing.wording import wording
from tests.printing.material import signed
from tests.printing.reading import count_words, lost_codes, lost_words, text_of

KINDS = [kind.value for kind in PaperKind]
HEAD = Letterhead("جمعية التدريب الأهلية", "1234", "فرع التدريب", practice=True)


def manuscript(kind: str, *, blank: bool = False) -> Manuscript:
    """Return what the press is handed of a sample, or of a form for the pen."""
    form, words = PAPERS[kind], wording(kind)
    fields = form.blank(words) if blank and form.blank else form.sample()
    mark = hashlib.sha256(kind.encode()).hexdigest()
    identity = PaperIdentity(
        kind,
        words.title,
        "P-TDR-1448-0031",
        words.edition,
        "30 جمادى الأولى 1448هـ",
        date(2026, 11, 10),
        mark,
        mark,
        "T",
        "",
    )
    return Manuscript(HEAD, signed(identity, PaperKind(kind)), form.compose(fields, words))


def printed(kind: str, backend: Backend = Backend.HARFBUZZ, *, large: bool = False, blank: bool = False) -> bytes:
    """Print a sample, or a form for the pen."""
    paper, record = manuscript(kind, blank=blank), in_words(as_stored(PAPERS[kind].sample()))
    options = PressOptions(backend=backend, large_print=large)
    return print_paper(paper.letterhead, paper.identity, paper.blocks, record, options)


@pytest.mark.parametrize("kind", KINDS)
def test_the_words_of_every_sample_are_found_whole_in_its_text(kind: str, tmp_path: Path) -> None:
    words = in_words(as_stored(PAPERS[kind].sample()))
    text = text_of(printed(kind), tmp_path)
    assert lost_codes(words, text) == []
    assert len(lost_words(words, text)) <= 0.01 * count_words(words)


@pytest.mark.parametrize("kind", KINDS)
def test_both_back_ends_print_every_sample(kind: str, tmp_path: Path) -> None:
    words = in_words(as_stored(PAPERS[kind].sample()))
    assert lost_codes(words, text_of(printed(kind, Backend.RESHAPER), tmp_path)) == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_record_inside_gives_the_fields_back_exactly(kind: str) -> None:
    assert read_record(printed(kind)) == in_words(as_stored(PAPERS[kind].sample()))


@pytest.mark.parametrize("kind", KINDS)
def test_fields_come_back_from_the_store_as_they_were(kind: str) -> None:
    sample = PAPERS[kind].sample()
    assert from_stored(type(sample), as_stored(sample)) == sample


@pytest.mark.parametrize("kind", KINDS)
def test_a_sample_prints_the_same_bytes_twice(kind: str) -> None:
    assert printed(kind) == printed(kind)
