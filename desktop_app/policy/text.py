"""Small mercies for text: digits of both kinds, isolates, space."""

import unicodedata

LRI, FSI, PDI = "\u2066", "\u2068", "\u2069"
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬", "01234567890123456789.,")
_INVISIBLE = {"Cf", "Cc"}


def latin_digits(text: str) -> str:
    """Replace Arabic-Indic and Persian digits and separators by ASCII ones."""
    return text.translate(_DIGITS)


def ltr(value: object) -> str:
    """Isolate an identifier, date, telephone number or amount so that it keeps its order inside Arabic text."""
    return f"{LRI}{value}{PDI}"


def clean(text: str) -> str:
    """Strip text, fold runs of space to one, and compose it (NFC)."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def invisible_characters(text: str) -> tuple[str, ...]:
    """Name the direction overrides and invisible characters in the text, which a name may not hold."""
    return tuple(
        unicodedata.name(char, f"U+{ord(char):04X}")
        for char in text
        if unicodedata.category(char) in _INVISIBLE and char not in "\n\t"
    )
