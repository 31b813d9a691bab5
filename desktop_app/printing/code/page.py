"""The small code on every page after the first: of which paper it is which page.

It leads a scanned page to its paper and place and proves nothing; what is proven stands on the first page. Its text is
``MUSTAFID1/serial/page/pages/hash``, the hash being the first sixteen hexadecimal digits, in capitals.
"""

from dataclasses import dataclass
from re import fullmatch

MARK = "MUSTAFID1/"
_HASH_DIGITS = 16
_WRITTEN = (
    r"MUSTAFID1/(?P<serial>[A-Z0-9-]{1,24})/(?P<page>[1-9][0-9]{0,2})/(?P<pages>[1-9][0-9]{0,2})/(?P<mark>[0-9A-F]{16})"
)


@dataclass(frozen=True)
class PageCode:
    """Which page of how many, of which paper, and the beginning of the hash of its data (hexadecimal)."""

    serial: str
    page: int
    pages: int
    data_hash: str


def write_page_code(serial: str, page: int, pages: int, data_hash: str) -> str:
    """Return the text that is printed."""
    return f"{MARK}{serial}/{page}/{pages}/{data_hash[:_HASH_DIGITS].upper()}"


def read_page_code(text: str) -> PageCode:
    """Read the text of a code; anything else is refused with ValueError."""
    found = fullmatch(_WRITTEN, text)
    if found is None or not 1 < int(found["page"]) <= int(found["pages"]):
        raise ValueError("this is not the code of a page")
    return PageCode(found["serial"], int(found["page"]), int(found["pages"]), found["mark"].lower())
