"""How much of a page's words comes back.

A word is an unbroken run of Arabic letters with their marks; a code is an unbroken run of Latin letters and digits with
the points, slashes, colons, commas, signs and hyphens inside it. Either is found if the extracted text holds it exactly
so, with nothing joined to it; what stands on the page several times must come back as often. Controls are dropped and
marks put into Unicode's order, on both sides alike.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

_CONTROLS = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
WORD = re.compile("[\u0621-\u065f\u0670-\u06d3]+")
CODE = re.compile("[A-Za-z0-9\u0660-\u0669](?:[A-Za-z0-9\u0660-\u0669.,/:@+-]*[A-Za-z0-9\u0660-\u0669])?")


def counted(text: str, kind: re.Pattern[str]) -> Counter[str]:
    """Count the words, or the codes, of a text."""
    return Counter(kind.findall(unicodedata.normalize("NFC", _CONTROLS.sub("", text))))


def found(said: Iterable[str], read: str, kind: re.Pattern[str] = WORD) -> float:
    """Return how many of a hundred words, or codes, that a page says were read from it."""
    wanted, seen = counted("\n".join(said), kind), counted(read, kind)
    return 100 * sum(min(count, seen[word]) for word, count in wanted.items()) / wanted.total()
