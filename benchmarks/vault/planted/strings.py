"""Fifty strings that are put into the program wherever a person may put something, and how each may look on a disk."""

import base64
import json
import random
from collections.abc import Mapping
from types import MappingProxyType
from urllib.parse import quote

from stdnum import luhn


def _identity(number: int) -> str:
    body = f"10{7_318_400 + number * 13}"
    return f"{body}{luhn.calc_check_digit(body)}"


_NAMES = (
    *("administrator", "reception", "manager", "title", "holder", "son", "daughter", "typed_holder", "typed_son"),
    *(
        "accompanied",
        "asked",
        "answered",
        "street",
        "aid",
        "need",
        "income",
        "typed_asked",
        "typed_need",
        "typed_street",
    ),
    *("document_note", "document_file", "signed_file", "folder_file", "draft_file", "scan_words", "folder_words"),
    *("visitor", "visitor_asked", "visitor_answered", "question", "answer", "void_reason", "searched", "copied"),
    *("in_slot", "in_thread", "in_work", "in_statement", "in_file_name", "in_qt", "phrase_tail", "wrong_phrase"),
)
_NUMBERS = ("holder_id", "son_id", "daughter_id", "typed_id", "mobile", "iban", "document_number", "visitor_mobile")


def _words(place: int) -> str:
    """Arabic words that nobody would write by chance, letters alone, for names take nothing else."""
    drawn = random.Random(place)
    first, second = ("".join(drawn.choices("بتجحدرزسشصطعفقكلمنهي", k=count)) for count in (6, 7))
    return f"غ{first}ظ ض{second}ذ"


def _number(name: str, place: int) -> str:
    match name:
        case "mobile" | "visitor_mobile":
            return f"05573914{place:02}"
        case "iban":
            return "SA0380000000608010167519"
        case "document_number":
            return f"883176{place:02}45"
    return _identity(place)


PLANTED: Mapping[str, str] = MappingProxyType(
    {name: _words(place) for place, name in enumerate(_NAMES)}
    | {name: _number(name, place) for place, name in enumerate(_NUMBERS)}
)
"""By what each is in the office."""
PHRASE = f"سفينة وردة حجر {PLANTED['phrase_tail']}"
SECOND_PHRASE = f"نخلة دفتر جسر {PLANTED['phrase_tail']}"


def forms(text: str) -> frozenset[bytes]:
    """A string as it may lie on a disk: in the encodings of systems, escaped as programs escape, in base64."""
    whole = text.encode()
    escaped = json.dumps(text)[1:-1]
    told = {whole, text.encode("utf-16-le"), text.encode("utf-16-be"), escaped.encode(), escaped.upper().encode()}
    told |= {repr(whole)[2:-1].encode(), quote(text).encode(), text.replace(" ", "+").encode()}
    told |= {quote(text).lower().encode(), text[::-1].encode()}
    if text.isascii():
        # A number may be kept without the zero that it is dialled with, and be written in Arabic digits.
        told |= {text.translate(_ARABIC_DIGITS).encode(), text.removeprefix("0").encode()}
    return frozenset(told | _in_base64(whole))


_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def _in_base64(whole: bytes) -> set[bytes]:
    """The part that stays the same in base64 wherever in a text the string begins."""
    found = set()
    for before in range(3):
        coded = base64.b64encode(b"\0" * before + whole)
        found.add(coded[4 if before else 0 : len(coded) // 4 * 4 - 4])
    return found
