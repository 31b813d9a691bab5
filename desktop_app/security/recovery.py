"""The recovery code: printed once, kept in a sealed envelope, opens the store when every pass phrase is lost."""

import secrets
import unicodedata

from desktop_app.security.faults import MistypedRecoveryCode

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CHECK_ALPHABET = ALPHABET + "*~$=U"
LENGTH = 26
GROUP = 9
LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})


def new_code() -> str:
    """Return a fresh code of 26 random symbols (130 bits) and a check character, in groups that can be read aloud."""
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


def typed(code: str) -> str:
    """Return the 26 symbols of a code as a person typed it, or refuse it as mistyped."""
    latin = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in unicodedata.normalize("NFKC", code))
    plain = "".join(c for c in latin.upper() if not c.isspace() and c not in "-‐‑–—_")
    body, check = plain[:LENGTH].translate(LOOKALIKES), plain[LENGTH:].translate(LOOKALIKES)
    if len(plain) != LENGTH + 1 or any(c not in ALPHABET for c in body) or check != check_character(body):
        raise MistypedRecoveryCode
    return body


def secret_of(code: str) -> bytes:
    """Return the secret behind a code, after its check character was found right."""
    return typed(code).encode("ascii")
