"""What a document says of itself."""

import struct
from datetime import date
from xml.etree import ElementTree

from desktop_app.printing.metadata import About, InfoDictionary, colour_profile, xmp

ABOUT = About("إقرار <صحة> & بيانات", "جمعية", "رقم", date(2026, 11, 10), "mark")


def test_the_metadata_is_sound_xml_with_the_title() -> None:
    text = xmp(ABOUT).decode("utf-8")
    inside = text[text.index("<x:xmpmeta") : text.index("<?xpacket end")]
    found = [element.text for element in ElementTree.fromstring(inside).iter() if element.text]  # noqa: S314 (our own)
    assert ABOUT.title in found
    assert "2026-11-10T00:00:00+03:00" in found


def test_no_conformance_is_claimed() -> None:
    assert b"pdfaid" not in xmp(ABOUT)
    assert b"pdfuaid" not in xmp(ABOUT)


def test_the_day_is_the_paper_s_and_not_the_machine_s() -> None:
    assert b"/CreationDate (D:20261110000000+03'00')" in InfoDictionary(ABOUT).format(None)


def test_the_colour_profile_is_whole() -> None:
    profile = colour_profile()
    assert struct.unpack(">I", profile[:4]) == (len(profile),)
    assert profile[12:20] == b"mntrRGB "
    assert profile[36:40] == b"acsp"
    (count,) = struct.unpack(">I", profile[128:132])
    for index in range(count):
        name, place, size = struct.unpack(">4sII", profile[132 + 12 * index : 144 + 12 * index])
        assert place + size <= len(profile), name
        assert place % 4 == 0
