"""Small mercies for text: digits of both kinds, isolates, space."""

import unicodedata

LRI, FSI, PDI = "\u2066", "\u2068", "\u2069"
_SELECTORS = "".join(map(chr, range(0xFE00, 0xFE10)))
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬", "01234567890123456789.,")
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Unicode's explicit marks, embeddings, overrides and isolates of direction (UAX 9, 2)."""
_INVISIBLE = {"Cf", "Cc", "Cs"}
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0" + _SELECTORS)
"""Letters and marks by their kind that show nothing."""


def latin_digits(text: str) -> str:
    """Replace Arabic-Indic and Persian digits and separators by ASCII ones."""
    return text.translate(_DIGITS)


def ltr(value: object) -> str:
    """Isolate an identifier, date, telephone number or amount so that it keeps its order inside Arabic text."""
    return f"{LRI}{value}{PDI}"


def quoted(text: str) -> str:
    """Isolate what a person wrote inside a sentence of the program; marks of direction in it cannot reach beyond it."""
    return f"{FSI}{''.join(char for char in text if char not in _TURNING)}{PDI}"


def clean(text: str) -> str:
    """Strip text, fold runs of space to one, and compose it (NFC)."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def one_line(text: str) -> str:
    """Return a line of words without what is not seen in it, cleaned."""
    return clean(visible(text))


def storable(text: str) -> str:
    """Return a text as any store can keep it: halves of characters and the null give way to the mark of a gap."""
    return "".join("\ufffd" if char == "\0" or "\ud800" <= char <= "\udfff" else char for char in text)


def is_invisible(char: str) -> bool:
    """Say whether a character shows nothing of itself: turns the direction, joins, fills a place, or is half of one."""
    return (unicodedata.category(char) in _INVISIBLE and char not in "\n\t") or char in _BLANK


def invisible_characters(text: str) -> tuple[str, ...]:
    """Name the direction overrides and invisible characters in the text, which a name may not hold."""
    return tuple(unicodedata.name(char, code_point(char)) for char in text if is_invisible(char))


def visible(text: str) -> str:
    """Leave out what is not seen: it does no more than to deceive in a line of words."""
    return "".join(char for char in text if not is_invisible(char))


def account_end(iban: str) -> str:
    """Return the end of an account number, enough to know it again: the whole stands where its reading is noted."""
    return f"…{iban[-4:]}" if iban else ""


def code_point(char: str) -> str:
    """Return the number under which a character is known, as U+202E."""
    return f"U+{ord(char):04X}"
