"""Pass phrases: what is too weak, and six Arabic words offered to whoever wants one made."""

import math
import secrets
import unicodedata
from collections.abc import Iterable, Sequence
from enum import StrEnum

from desktop_app.resources import resource

SHORTEST = 12
LONGEST = 256
FEWEST_DIFFERENT = 6
OFFERED_WORDS = 6
LONGEST_RUN = 6
SHORTEST_TRIED = 3
"""Letters of the shortest part of a name that counts as known."""


class Weakness(StrEnum):
    """Why a pass phrase is refused."""

    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    TOO_UNIFORM = "too_uniform"
    SEQUENCE = "sequence"
    REPEATED = "repeated"
    GUESSABLE = "guessable"


class WeakPassphrase(Exception):
    """A pass phrase that would not keep a thief out, with the reason."""

    def __init__(self, weakness: Weakness) -> None:
        super().__init__(weakness.value)
        self.weakness = weakness


ROWS = ("0123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "ضصثقفغعهخحجد", "شسيبلاتنمكط")
COMMON = ("password", "passphrase", "qwerty", "letmein", "welcome", "admin", "iloveyou", "كلمهالمرور", "كلمةالمرور")


def normalised(passphrase: str) -> str:
    """Return the one form of a pass phrase, whatever keyboard it was typed on."""
    composed = unicodedata.normalize("NFKC", passphrase)
    digits = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in composed)
    seen = "".join(c for c in digits if unicodedata.category(c) != "Cf")
    return " ".join(seen.split())


def weakness_of(passphrase: str, known: Iterable[str] = ()) -> Weakness | None:
    """Say why a pass phrase is too weak, or None; `known` are words an outsider would try (names, the association)."""
    plain = normalised(passphrase).casefold().replace(" ", "")
    if len(plain) < SHORTEST:
        return Weakness.TOO_SHORT
    if len(passphrase) > LONGEST:
        return Weakness.TOO_LONG
    if len(set(plain)) < FEWEST_DIFFERENT:
        return Weakness.TOO_UNIFORM
    if _is_repetition(plain):
        return Weakness.REPEATED
    if _longest_run(plain) > LONGEST_RUN and len(plain) - _longest_run(plain) < FEWEST_DIFFERENT:
        return Weakness.SEQUENCE
    return Weakness.GUESSABLE if _is_guessable(plain, known) else None


def require_strong(passphrase: str, known: Iterable[str] = ()) -> None:
    """Refuse a weak pass phrase with the reason."""
    if weakness := weakness_of(passphrase, known):
        raise WeakPassphrase(weakness)


def word_list() -> tuple[str, ...]:
    """Return the plain Arabic words to draw from; none has a letter that people spell in two ways."""
    return tuple(resource("words.txt").read_text(encoding="utf-8").split())


def offer(words: Sequence[str]) -> str:
    """Return a new pass phrase of six words drawn by the system's own chance."""
    return " ".join(secrets.choice(words) for _ in range(OFFERED_WORDS))


def bits_of_offer(words: Sequence[str]) -> float:
    """Return how many bits an attacker who knows the list must guess."""
    return OFFERED_WORDS * math.log2(len(set(words)))


def _is_repetition(plain: str) -> bool:
    return any(plain == (plain[:size] * len(plain))[: len(plain)] for size in range(1, len(plain) // 2 + 1))


def _longest_run(plain: str) -> int:
    longest = 0
    for row in ROWS:
        for line in (row * 2, row[::-1] * 2):
            for start in range(len(plain)):
                size = 0
                while start + size < len(plain) and plain[start : start + size + 1] in line:
                    size += 1
                longest = max(longest, size)
    return longest


def _is_guessable(plain: str, known: Iterable[str]) -> bool:
    """Say whether little is left of a phrase once every word is taken out of it that an outsider would try."""
    wholes = [normalised(word).casefold() for word in (*COMMON, *known)]
    tried = {
        piece for whole in wholes for piece in (whole.replace(" ", ""), *whole.split()) if len(piece) >= SHORTEST_TRIED
    }
    for word in sorted(tried, key=len, reverse=True):
        plain = plain.replace(word, "")
    return len(plain) < FEWEST_DIFFERENT
