"""Words are found on real papers in whatever spelling they are typed, at the place where they stand."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop_app.policy.names import fold
from desktop_app.policy.terms import PaperKind
from desktop_app.practice.pages import page
from desktop_app.views.paper_search import Box, Letter, PageWords, folded_words
from desktop_app.views.rasters import Document
from tests.printing.papers.test_samples import printed


def _pages(pdf: bytes) -> list[PageWords]:
    with Document(pdf) as document:
        return [PageWords(document.letters(number)) for number in range(len(document.sizes))]


def _places(pages: list[PageWords], typed: str) -> int:
    return sum(1 for each in pages for _ in each.find(folded_words(typed)))


@pytest.fixture(scope="module")
def declaration() -> list[PageWords]:
    return _pages(printed(PaperKind.DATA_ACCURACY_DECLARATION))


@pytest.mark.parametrize("typed", ["نورة", "نوره", "نُورَة", "نـــورة"])
def test_a_name_is_found_in_every_spelling(declaration: list[PageWords], typed: str) -> None:
    assert _places(declaration, typed) == _places(declaration, "نورة") > 0


@pytest.mark.parametrize("typed", ["1087654321", "١٠٨٧٦٥٤٣٢١", "F-TDR-1448-0007", "050 000 0101", "٠٥٠ ٠٠٠ ٠١٠١"])
def test_what_runs_from_the_left_is_found_in_both_kinds_of_digits(declaration: list[PageWords], typed: str) -> None:
    assert _places(declaration, typed) > 0


def test_what_is_not_there_is_not_found(declaration: list[PageWords]) -> None:
    assert _places(declaration, "قطار سريع") == 0
    assert _places(declaration, " .، ") == 0


@pytest.mark.parametrize("kind", [PaperKind.CONSENT, PaperKind.VISIT_REPORT, PaperKind.ACCEPTANCE_LETTER])
def test_nearly_all_pairs_of_words_of_a_paper_are_found(kind: PaperKind) -> None:
    from desktop_app.printing.papers import PAPERS
    from tests.printing.papers.walk import strings

    pages, sample = _pages(printed(kind)), PAPERS[kind].sample()
    texts = [text for name in type(sample).__dataclass_fields__ for text in strings(getattr(sample, name))]
    pairs = [pair for text in texts for pair in zip(text.split(), text.split()[1:], strict=False)]
    wanted = [f"{first} {second}" for first, second in pairs if fold(first) and fold(second)]
    missed = [pair for pair in wanted if not _places(pages, pair)]
    assert len(missed) <= 0.05 * len(wanted), missed


def test_the_box_lies_on_the_letters_that_were_found(qtbot: QtBot) -> None:
    with Document(page("وثيقة")) as document:
        words = PageWords(document.letters(0))
        (boxes, *_) = words.find(folded_words("وثيقه"))
        picture = document.picture(0, 2.0)
        height = document.sizes[0][1]
    box = boxes[0]
    inked = _ink(picture.copy(*(round(side * 2) for side in (box.left, height - box.top, *_size(box)))))
    assert inked > 0.05


def _size(box: Box) -> tuple[float, float]:
    return box.right - box.left, box.top - box.bottom


def _ink(picture: QImage) -> float:
    dots = [picture.pixelColor(x, y).lightness() for x in range(picture.width()) for y in range(picture.height())]
    return sum(dot < 128 for dot in dots) / len(dots)


def _line(text: str) -> list[Letter]:
    """Letters as the library gives an Arabic line: in reading order, from the right."""
    return [Letter(char, 500 - 6 * place, 10, 506 - 6 * place, 20) for place, char in enumerate(text)]


ARABIC = st.text("ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآؤئء", min_size=1, max_size=7)


@settings(max_examples=200, deadline=None)
@given(st.lists(ARABIC, min_size=2, max_size=6), st.data())
def test_any_run_of_words_of_a_line_is_found(words: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    wanted = folded_words(" ".join(words[start:end]))
    if wanted:
        assert any(True for _ in PageWords(_line(" ".join(words))).find(wanted))


def test_two_words_are_not_one_unless_a_name_is_written_so() -> None:
    assert list(PageWords(_line("من زل")).find(folded_words("منزل"))) == []
    assert len(list(PageWords(_line("عبد الله")).find(folded_words("عبدالله")))) == 1


def test_words_that_run_over_two_lines_have_a_box_for_each() -> None:
    second = [Letter(each.char, each.left, -10, each.right, 0) for each in _line("العتيبي")]
    page_words = PageWords([*_line("نورة سعد"), Letter("\n", 0, 0, 0, 0), *second])
    (boxes,) = page_words.find(folded_words("سعد العتيبي"))
    assert len(boxes) == 2
