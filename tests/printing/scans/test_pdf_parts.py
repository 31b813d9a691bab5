"""Whatever lies in a PDF is found, and what has no measure is given up."""

import zlib

import pytest

from benchmarks.vault.hostile.pdfs import PAGE, in_object_stream, packed, pdf, plain, stream
from desktop_app.printing.scans.pdf_parts import Drawn, Parts, Token, TooMuch, Unclear, filters_of, number_after


def names(data: bytes) -> set[bytes]:
    return {token.value for part in Parts(data).look() for token in part.tokens if token.kind == "name"}


def texts(data: bytes) -> set[bytes]:
    return {token.value for part in Parts(data).look() for token in part.tokens if token.kind == "text"}


@pytest.mark.parametrize(
    "data",
    [
        plain(o5=b"/H#69dden"),
        plain(o5=b"[[<</A<</Hidden 1>>>>]]"),
        plain(o5=b"%\n/Hidden"),
        plain(o5=b"(a \\) ( 9 0 obj /Hidden endobj"),
        plain(o5=stream(b"9 0 obj /Hidden endobj")),
        plain() + b"9 0 obj\n/Hidden",
        in_object_stream(b"<</A/Hidden>>"),
    ],
)
def test_a_name_is_found_wherever_a_reader_might_find_it(data: bytes) -> None:
    assert b"Hidden" in names(data)


def test_texts_are_read_in_both_spellings() -> None:
    found = texts(plain(o5=b"[(a\\(b\\051\\n(c)d) <6162 6> (\\053)]"))
    assert {b"a(b)\n(c)d", b"ab`", b"+"} <= found


def test_an_object_has_its_number_and_a_page_what_it_draws() -> None:
    parts = {part.number: part for part in Parts(plain()).look() if part.number}
    assert parts[3].has(b"Page")
    assert parts[4].drawn == Drawn(1, 0)
    assert Drawn.of(b"/X Do q 1 0 0 rg f* /Y Do " + bytes(400)) == Drawn(3, 2)


def test_filters_are_told_in_their_order() -> None:
    name = Token("name", b"Filter")
    (page,) = (part for part in Parts(plain(o5=packed(b"x"))).look() if part.number == 5)
    assert filters_of(list(page.tokens)) == [b"FlateDecode"]
    assert filters_of([name, Token("word", b"7")]) == [b"?"]
    assert filters_of([]) == []
    assert number_after(page.tokens, b"Length") > 0
    assert number_after(page.tokens, b"First") == -1


@pytest.mark.parametrize(("filters", "layers"), [(b"/FlateDecode", 1), (b"[/FlateDecode/Fl]", 2), (b" 9 0 R", 2)])
def test_what_bursts_is_given_up(filters: bytes, layers: int) -> None:
    bomb = bytes(200 << 20)
    for _ in range(layers):
        bomb = zlib.compress(bomb)
    with pytest.raises(TooMuch):
        Parts(pdf({1: PAGE, 4: stream(bomb, b"/Filter" + filters)})).look()


def test_an_object_stream_in_a_strange_wrapping_is_given_up() -> None:
    with pytest.raises(Unclear):
        Parts(plain(o5=stream(b"80", b"/Type/ObjStm/N 1/First 1/Filter/LZWDecode"))).look()
