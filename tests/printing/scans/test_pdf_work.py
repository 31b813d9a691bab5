"""Drawings within drawings are counted before they are drawn."""

from benchmarks.vault.hostile.pdfs import PAGE, PAGES, pdf, plain, stream
from desktop_app.printing.scans.pdf_parts import Parts
from desktop_app.printing.scans.pdf_work import MOST_IN_ONE, Work

FORM = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]"
FIRST = PAGE.replace(b"<<>>", b"<</XObject<</X 5 0 R>>>>")


def is_bounded(data: bytes) -> bool:
    return Work(Parts(data).look()).is_bounded()


def tower(height: int, times: int) -> bytes:
    """A drawing that draws another so many times, and so on."""
    forms = {
        number: stream(b"/X Do " * times, FORM + b"/Resources<</XObject<</X %d 0 R>>>>" % (number + 1))
        for number in range(5, 5 + height)
    }
    last = stream(b"0 0 m 9 9 l S", FORM)
    return pdf({1: b"<</Pages 2 0 R>>", 2: PAGES, 3: FIRST, 4: stream(b"/X Do"), **forms, 5 + height: last})


def test_a_page_and_drawings_that_lie_in_one_another_once_are_drawn() -> None:
    assert is_bounded(plain())
    assert is_bounded(tower(30, 1))
    assert is_bounded(tower(3, 10))


def test_what_grows_beyond_all_measure_is_not_drawn() -> None:
    assert not is_bounded(tower(20, 10))
    assert not is_bounded(tower(60, 1))
    assert not is_bounded(plain(words=b"0 0 m 9 9 l S\n" * (MOST_IN_ONE + 1)))


def test_a_drawing_that_holds_itself_is_not_drawn_wherever_its_resources_lie() -> None:
    itself = stream(b"/X Do", FORM + b"/Resources 6 0 R")
    assert not is_bounded(plain(page=FIRST, words=b"/X Do", o5=itself, o6=b"<</XObject 7 0 R>>", o7=b"<</X 5 0 R>>"))
