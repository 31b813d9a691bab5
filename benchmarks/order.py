"""The order of a line against two authorities: python-bidi's core on generated lines, and Unicode's own cases."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bidi import get_display

from desktop_app.printing.arabic.bidi import CONTROLS, display, levels, visual_order

LINES = 100_000
UNICODE_FILE = Path("/usr/share/unicode/BidiCharacterTest.txt")
"""Where Debian's package unicode-data puts it."""
DROPPED = frozenset("\u202a\u202b\u202c\u202d\u202e")
"""What the press takes out of every text before it sets it: nobody's name may turn a line round."""
_ARABIC = "جمعية البرّ لا الأحساء أُقِرُّ هـ ر.س و الملف: المادة «عبدالله» (مطلقة) الآن؟ ٪"
_LATIN = "Nafath IBAN (hello) e.g. info@example.org A-4 C++ x=1 [b] <i> % #7"
_NUMBERS = "1448 12/3 3,450.75 013-580-1234 +966 -5 1981-05-16 10% $7 ٣٤٥٢ ٣٠/٠٥/١٤٤٨ 1. (2)"
_WORDS = f"{_ARABIC} {_LATIN} {_NUMBERS}".split()
_MARKS: tuple[str, ...] = (*"،.:؛؟!/-)(][»«…", "\u064b", "\u200f", "\u200e", *[""] * 5)
_NO_BRACKETS = dict.fromkeys(map(ord, "()[]<>«»"))
_ISOLATING = 0.4
_OPENINGS = "\u2066\u2067\u2068"


@dataclass(frozen=True)
class Agreement:
    """How many lines were compared, and those that stood otherwise."""

    lines: int
    otherwise: tuple[str, ...]


@dataclass(frozen=True)
class UnicodeCases:
    """How many cases were tried, how many of them hold what the press drops from a text, and those that failed."""

    tried: int
    never_set: int
    failed: tuple[str, ...]


def agreement(lines: int = LINES, seed: int = 1448) -> Agreement:
    """Compare generated lines, read from right to left, with python-bidi's core."""
    otherwise = [line for line in generated(lines, seed) if display(line, mirror=False) != _authority(line)]
    return Agreement(lines, tuple(otherwise))


def generated(lines: int, seed: int) -> Iterator[str]:
    """Write lines of Arabic, Latin, numbers of both kinds, marks, and brackets or isolates, always the same.

    No line has both: after an isolate python-bidi's core pairs brackets against rule N0 (``h؟\\u2068>\\u2069[b]``), and
    there Unicode's own cases decide.
    """
    chance = random.Random(seed)
    for _ in range(lines):
        isolates = chance.random() < _ISOLATING
        line = " ".join(_word(chance, isolates=isolates) for _ in range(chance.randint(1, 12)))
        yield line.translate(_NO_BRACKETS) if isolates else line


def _word(chance: random.Random, *, isolates: bool) -> str:
    word = chance.choice(_WORDS) + chance.choice(_MARKS)
    if chance.random() < 0.1:
        word = "".join(chance.sample(word, len(word)))
    if isolates and chance.random() < _ISOLATING:
        return f"{chance.choice(_OPENINGS)}{word} {chance.choice(_WORDS)}\u2069"
    return word


def _authority(line: str) -> str:
    return "".join(char for char in get_display(line, base_dir="R") if char not in CONTROLS)


def unicode_cases(file: Path = UNICODE_FILE) -> UnicodeCases:
    """Try every case of Unicode's BidiCharacterTest at the level of the paragraph that it gives."""
    tried = never_set = 0
    failed: list[str] = []
    for case in file.read_text(encoding="utf-8").splitlines():
        if not case or case.startswith("#"):
            continue
        tried += 1
        never_set += not DROPPED.isdisjoint(_text(case))
        if not _is_right(case):
            failed.append(case)
    return UnicodeCases(tried, never_set, tuple(failed))


def _text(case: str) -> str:
    return "".join(chr(int(code, 16)) for code in case.split(";")[0].split())


def _is_right(case: str) -> bool:
    """Compare levels and order, except of the characters that the algorithm itself removes."""
    _, _, base, wanted, order = case.split(";")
    found = levels(_text(case), int(base))
    kept = {index: int(level) for index, level in enumerate(wanted.split()) if level != "x"}
    seen = [index for index in visual_order(found) if index in kept]
    return seen == [int(index) for index in order.split()] and all(found[index] == kept[index] for index in kept)
