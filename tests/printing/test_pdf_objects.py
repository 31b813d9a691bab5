"""PDF objects that are written by hand."""

import re
import zlib

from desktop_app.printing.pdf_objects import RawObject, stream, text_string


def test_a_stream_tells_its_length_and_unpacks() -> None:
    written = stream(b"content " * 50, "/Kind /Test").format(None)
    (length,) = re.findall(rb"/Length (\d+)", written)
    body = written.split(b"stream\n", 1)[1][: int(length)]
    assert zlib.decompress(body) == b"content " * 50
    assert b"/Kind /Test" in written


def test_metadata_stays_readable() -> None:
    assert b"\nplain\n" in stream(b"plain", compress=False).format(None)


def test_an_arabic_string_is_utf_16() -> None:
    assert text_string("نا") == "<FEFF06460627>"


def test_an_object_may_be_written_at_the_last_moment() -> None:
    words: list[str] = []
    late = RawObject(lambda: words[0])
    words.append("<< >>")
    assert late.format(None) == b"<< >>"
