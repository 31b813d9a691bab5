"""One reader takes whatever stands on a page, as a scanner finds it."""

import pytest

from desktop_app.printing.code.page import PageCode
from desktop_app.printing.code.paper import PaperCode
from desktop_app.printing.code.reading import read_printed
from desktop_app.printing.press import print_paper
from tests.printing.material import EVERYTHING, IDENTITY, LETTERHEAD, RECORD, codes_on


def test_every_page_of_a_print_says_of_which_paper_it_is_which_page() -> None:
    first, *others = codes_on(print_paper(LETTERHEAD, IDENTITY, EVERYTHING, RECORD))
    assert first == [IDENTITY.code]
    paper = read_printed(first[0])
    assert isinstance(paper, PaperCode)
    assert paper.facts.serial == IDENTITY.serial
    pages = len(others) + 1
    assert pages > 2
    mark = IDENTITY.data_hash[:16]
    assert [[read_printed(text) for text in page] for page in others] == [
        [PageCode(IDENTITY.serial, number, pages, mark)] for number in range(2, pages + 1)
    ]


@pytest.mark.parametrize("text", ["", "https://example.org", "MF1", "MUSTAFID1|a|b"])
def test_a_strange_code_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_printed(text)
