"""The Unicode bidirectional algorithm (UAX #9): the level of every character, and the order seen from left to right.

python-bidi gives only the reordered string; glyph runs need the levels themselves.
"""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from desktop_app.printing.arabic.embedding_levels import REMOVED, explicit_levels, isolating_sequences
from desktop_app.printing.arabic.implicit_levels import resolve
from desktop_app.printing.arabic.mirrors import MIRROR

# Characters that steer the order and are never drawn.
CONTROLS = frozenset("\u200e\u200f\u061c\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e")
_RTL_ONLY = frozenset({"R", "AL", "NSM", "WS", "CS", "ON", "ES", "ET", "S", "B"})
_LTR_ONLY = frozenset({"L", "EN", "NSM", "WS", "CS", "ON", "ES", "ET"})
_STAYS_AT_BASE = frozenset({"WS", "LRI", "RLI", "FSI", "PDI"}) | REMOVED


@lru_cache(maxsize=8192)
def bidi_class(char: str) -> str:
    """Return a character's bidirectional class; what Unicode has not assigned counts as left to right."""
    return unicodedata.bidirectional(char) or "L"


def base_level(text: str) -> int:
    """Return 1, right to left, unless the text has no right-to-left letter: a bare number or e-mail address keeps 0."""
    classes = {bidi_class(char) for char in text}
    return 1 if classes & {"R", "AL"} or not classes & {"L", "EN", "AN"} else 0


@lru_cache(maxsize=512)
def levels(text: str, base: int = 1) -> tuple[int, ...]:
    """Return the embedding level of every character of one line, controls included."""
    classes = [bidi_class(char) for char in text]
    if base == 1 and _RTL_ONLY.issuperset(classes):
        return (1,) * len(text)
    found = (_isolated_levels(classes) if base == 1 else None) or _resolved_levels(text, classes, base)
    _reset_whitespace(found, classes, base)
    return tuple(found)


def _isolated_levels(classes: Sequence[str]) -> list[int] | None:
    """Return the levels of a line from right to left that turns only inside isolates, as most lines do; else None."""
    found: list[int] = []
    inside = False
    for kind in classes:
        if kind in ("LRI", "FSI", "PDI"):
            if inside is (kind != "PDI"):
                return None
            inside = not inside
            found.append(1)
        elif kind in (_LTR_ONLY if inside else _RTL_ONLY):
            found.append(2 if inside else 1)
        else:
            return None
    return None if inside else found


def _resolved_levels(text: str, classes: list[str], base: int) -> list[int]:
    found, resolved = explicit_levels(classes, base)
    for sequence in isolating_sequences(found, classes, base):
        resolve(text, resolved, sequence)
        for index in sequence.indices:
            found[index] = _implicit(sequence.level, resolved[index])
    for index, kind in enumerate(classes):
        if kind in REMOVED:
            # The algorithm takes these out of the line; with its neighbour's level such a character parts no run.
            found[index] = found[index - 1] if index else base
    return found


def _implicit(level: int, kind: str) -> int:
    """Raise a level by rules I1 and I2."""
    if level % 2:
        return level if kind == "R" else level + 1
    return level + 1 if kind == "R" else level if kind == "L" else level + 2


def _reset_whitespace(found: list[int], classes: Sequence[str], base: int) -> None:
    """Send separators, and the blanks before them and at the end, back to the base level (L1)."""
    trailing = True
    for index in range(len(classes) - 1, -1, -1):
        if classes[index] in ("S", "B"):
            trailing = True
            found[index] = base
        elif trailing and classes[index] in _STAYS_AT_BASE:
            found[index] = base
        else:
            trailing = False


def visual_order(line_levels: Sequence[int]) -> list[int]:
    """Return the indices of the items of one line from left to right, given their levels (L2)."""
    order = list(range(len(line_levels)))
    lowest = min((level for level in line_levels if level % 2), default=None)
    if lowest is None:
        return order
    for threshold in range(max(line_levels), lowest - 1, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and line_levels[order[end]] >= threshold:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end + 1
    return order


def display(text: str, base: int = 1, *, mirror: bool = True) -> str:
    """Return the characters of one line as seen from left to right, controls left out."""
    found = levels(text, base)
    seen = ((text[index], found[index]) for index in visual_order(found))
    return "".join(
        MIRROR.get(char, char) if mirror and level % 2 else char for char, level in seen if char not in CONTROLS
    )
