"""Where people live: what is equal for two spellings of a district, and the code of the national address."""

from itertools import product
from re import fullmatch, sub

from desktop_app.policy.names import name_words
from desktop_app.policy.text import latin_digits, one_line

_QUARTER = "حي"
_CODE = r"[A-Z]{4}[0-9]{4}"
_LETTERS = 4
_DIGITS = "0123456789"
_DIGIT_KINDS = (_DIGITS, "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")


def place_key(text: str) -> str:
    """Return one string that is equal for two spellings of a city or district: «حي النسيم» is «النسيم»."""
    first, *others = name_words(text) or ("",)
    return " ".join(others if others and first == _QUARTER else (first, *others))


def address_code(text: str) -> str:
    """Return the code of a national address as it is kept, RRRD2929; what is no such code stays as typed."""
    bare = sub(r"[\W_]", "", latin_digits(text)).upper()
    return bare if fullmatch(_CODE, bare) else one_line(text)


def address_key(text: str) -> str:
    """Return one string that is equal for two spellings of a national address."""
    return address_code(text).casefold()


def address_spellings(code: str) -> tuple[str, ...]:
    """Return how a code may stand in records from before it was kept in one spelling."""
    if not fullmatch(_CODE, code):
        return (code,)
    letters, digits = code[:_LETTERS], code[_LETTERS:]
    numbers = (digits.translate(str.maketrans(_DIGITS, kind)) for kind in _DIGIT_KINDS)
    written = product((letters, letters.lower(), letters.capitalize()), ("", " ", "-"), tuple(numbers))
    return tuple(map("".join, written))
