"""Every form, filled and for the pen, set large for weak eyes: nothing is lost, cut off or laid over another."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.policy.terms import PaperKind
from desktop_app.printing.arabic.lines import typesetter
from desktop_app.printing.document import WIDTH, Document
from desktop_app.printing.metadata import About
from desktop_app.printing.options import PressOptions
from desktop_app.printing.papers import PAPERS
from desktop_app.printing.papers.values import as_stored, in_words
from desktop_app.printing.press import drafted
from tests.printing.papers.test_samples import manuscript, printed
from tests.printing.reading import count_words, lost_codes, lost_words, text_of

Rect = tuple[float, float, float, float]

SAMPLES = [(kind.value, False) for kind in PaperKind]
VARIANTS = SAMPLES + [(kind.value, True) for kind in PaperKind if PAPERS[kind].blank]
EDGE = 36.0
"""No letter stands nearer than this to the side of the sheet, in points."""


def rects_of(pdf: bytes) -> Iterator[list[Rect]]:
    """The runs of text of every page: left, bottom, right, top."""
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        text = page.get_textpage()
        yield [text.get_rect(index) for index in range(text.count_rects())]
        text.close()
    document.close()


def overlap(one: Rect, other: Rect) -> float:
    """How much of the lower of two runs lies under the other, both in height and in width."""
    across = min(one[2], other[2]) - max(one[0], other[0])
    up = min(one[3], other[3]) - max(one[1], other[1])
    lower = min(one[3] - one[1], other[3] - other[1])
    return up / lower if across > 1.0 and lower > 0 else 0.0


@pytest.mark.parametrize("kind", [kind.value for kind in PaperKind])
def test_the_words_of_a_sample_set_large_are_found_whole(kind: str, tmp_path: Path) -> None:
    words = in_words(as_stored(PAPERS[kind].sample()))
    text = text_of(printed(kind, large=True), tmp_path)
    assert lost_codes(words, text) == []
    assert len(lost_words(words, text)) <= 0.01 * count_words(words)


@pytest.mark.parametrize(("kind", "blank"), VARIANTS)
def test_nothing_set_large_leaves_the_sheet_or_lies_over_another(kind: str, blank: bool) -> None:
    for rects in rects_of(printed(kind, large=True, blank=blank)):
        assert all(rect[0] >= EDGE and rect[2] <= WIDTH - EDGE for rect in rects)
        assert [(one, other) for one, other in combinations(rects, 2) if overlap(one, other) > 0.5] == []


@pytest.mark.parametrize("large", [False, True], ids=["usual", "large"])
@pytest.mark.parametrize(("kind", "blank"), VARIANTS)
def test_what_is_to_stay_together_is_never_parted(kind: str, blank: bool, large: bool) -> None:
    paper, options = manuscript(kind, blank=blank), PressOptions(large_print=large)
    setter = typesetter(options.backend)
    about = About(kind, "", "", paper.identity.issued_on, "")
    draft = drafted(paper, options, lambda: Document(about, setter))
    assert not any(dealt[-1].keep for dealt in draft.pages)
