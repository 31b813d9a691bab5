"""The recovery code: two halves for two sealed envelopes, which together open the store when every phrase is lost.

Each half is 130 bits of chance of its own, and the lock is made from both: a half alone says nothing about the other
and opens nothing, so that it takes two people to recover an office.
"""

import secrets
import unicodedata
from dataclasses import dataclass

from desktop_app.security.faults import MistypedRecoveryCode, SameHalfTwice

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CHECK_ALPHABET = ALPHABET + "*~$=U"
LENGTH = 26
GROUP = 9
LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})


@dataclass(frozen=True)
class RecoveryCode:
    """Both halves, as they are printed or as they were typed."""

    first: str
    second: str

    def __repr__(self) -> str:
        return "RecoveryCode(…)"


def new_code() -> RecoveryCode:
    """Return a fresh code."""
    return RecoveryCode(new_half(), new_half())


def new_half() -> str:
    """Return 26 random symbols (130 bits) and a check character, in groups that can be read aloud."""
    while True:
        symbols = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        if check_character(symbols) in ALPHABET:  # "*~$=U" cannot be told over a telephone; costs 0.2 bit
            return grouped(symbols)


def grouped(symbols: str) -> str:
    """Return the 26 symbols with their check character, as they are printed."""
    whole = symbols + check_character(symbols)
    return "-".join(whole[start : start + GROUP] for start in range(0, len(whole), GROUP))


def check_character(symbols: str) -> str:
    """Return the symbol that no single typo and no swap of two neighbours leaves right (Crockford's, modulo 37)."""
    number = 0
    for symbol in symbols:
        number = number * len(ALPHABET) + ALPHABET.index(symbol)
    return CHECK_ALPHABET[number % len(CHECK_ALPHABET)]


def typed(half: str) -> str:
    """Return the 26 symbols of a half as a person typed it, or refuse it as mistyped."""
    latin = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in unicodedata.normalize("NFKC", half))
    plain = "".join(c for c in latin.upper() if not c.isspace() and c not in "-‐‑–—_")
    body, check = plain[:LENGTH].translate(LOOKALIKES), plain[LENGTH:].translate(LOOKALIKES)
    if len(plain) != LENGTH + 1 or any(c not in ALPHABET for c in body) or check != check_character(body):
        raise MistypedRecoveryCode
    return body


def secret_of(code: RecoveryCode) -> bytes:
    """Return the secret behind both halves, in whichever order they were typed; each mistyped one is named."""
    symbols = {name: _read(half) for name, half in (("first", code.first), ("second", code.second))}
    if wrong := tuple(name for name, read in symbols.items() if not read):
        raise MistypedRecoveryCode(*wrong)
    if symbols["first"] == symbols["second"]:
        raise SameHalfTwice
    return "-".join(sorted(symbols.values())).encode("ascii")


def _read(half: str) -> str:
    try:
        return typed(half)
    except MistypedRecoveryCode:
        return ""
