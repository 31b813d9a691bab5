"""The implicit half of UAX #9: weak types (W1-W7), paired brackets (N0), neutrals (N1-N2)."""

from collections.abc import Sequence

from desktop_app.printing.arabic.embedding_levels import ISOLATES, RunSequence
from desktop_app.printing.arabic.mirrors import CANONICAL, CLOSING, PAIRS

_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}
_MAX_OPEN_BRACKETS = 63


def resolve(text: str, classes: list[str], sequence: RunSequence) -> None:
    """Resolve every class of one isolating run sequence to L, R, EN or AN, in place."""
    kinds = [classes[index] for index in sequence.indices]
    given = list(kinds)
    _weak_marks_and_numbers(kinds, sequence.before)
    _weak_separators(kinds)
    _weak_to_neutral(kinds, sequence.before)
    if not _STRONG.keys() >= set(kinds):
        _brackets([text[index] for index in sequence.indices], kinds, given, sequence)
        _neutrals(kinds, sequence)
    for index, kind in zip(sequence.indices, kinds, strict=True):
        classes[index] = kind


def _weak_marks_and_numbers(kinds: list[str], before: str) -> None:
    """Apply W1 to W3: a mark takes the class of its letter; a number after an Arabic letter is Arabic."""
    previous = strong = before
    for index, given in enumerate(kinds):
        kind = given
        if kind == "NSM":
            kind = kinds[index] = "ON" if previous in ISOLATES or previous == "PDI" else previous
        previous = kind
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":
            kinds[index] = "AN"
        if kind == "AL":
            kinds[index] = "R"


def _weak_separators(kinds: list[str]) -> None:
    """Apply W4 and W5: one separator between two numbers, and signs beside European numbers, join them."""
    for index in range(1, len(kinds) - 1):
        left, right = kinds[index - 1], kinds[index + 1]
        if (kinds[index] == "ES" and left == right == "EN") or (
            kinds[index] == "CS" and left == right and left in ("EN", "AN")
        ):
            kinds[index] = left
    start = 0
    while start < len(kinds):
        end = start
        while end < len(kinds) and kinds[end] == "ET":
            end += 1
        beside = (start and kinds[start - 1] == "EN") or (end < len(kinds) and kinds[end] == "EN")
        if end > start and beside:
            kinds[start:end] = ["EN"] * (end - start)
        start = end + 1


def _weak_to_neutral(kinds: list[str], before: str) -> None:
    """Apply W6 and W7: separators left over are neutral; a number among Latin letters goes with them."""
    strong = before
    for index, kind in enumerate(kinds):
        if kind in ("ES", "ET", "CS"):
            kinds[index] = "ON"
        elif kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[index] = "L"


def _bracket_pairs(chars: Sequence[str], kinds: Sequence[str]) -> list[tuple[int, int]]:
    """Find the bracket pairs of a sequence (BD16), in the order of their opening brackets."""
    opened: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for index, char in enumerate(chars):
        if kinds[index] != "ON":
            continue
        if char in PAIRS:
            if len(opened) == _MAX_OPEN_BRACKETS:
                return []
            closing = PAIRS[char]
            opened.append((CANONICAL.get(closing, closing), index))
        elif char in CLOSING:
            wanted = CANONICAL.get(char, char)
            match = next((place for place in range(len(opened) - 1, -1, -1) if opened[place][0] == wanted), None)
            if match is not None:
                pairs.append((opened[match][1], index))
                del opened[match:]
    return sorted(pairs)


def _brackets(chars: Sequence[str], kinds: list[str], given: Sequence[str], sequence: RunSequence) -> None:
    """Apply N0: a pair of brackets takes one direction together, and so do the marks upon them."""
    embedding = "R" if sequence.level % 2 else "L"
    for start, end in _bracket_pairs(chars, kinds):
        inside = {_STRONG.get(kind) for kind in kinds[start + 1 : end]} - {None}
        if not inside:
            continue
        direction = embedding
        if embedding not in inside:
            context = next((_STRONG[kind] for kind in reversed(kinds[:start]) if kind in _STRONG), sequence.before)
            direction = context
        for bracket in (start, end):
            kinds[bracket] = direction
            mark = bracket + 1
            while mark < len(kinds) and given[mark] == "NSM":
                kinds[mark] = direction
                mark += 1


def _neutrals(kinds: list[str], sequence: RunSequence) -> None:
    """Apply N1 and N2: neutrals between equal directions follow them, others follow the embedding."""
    embedding = "R" if sequence.level % 2 else "L"
    start = 0
    while start < len(kinds):
        end = start
        while end < len(kinds) and kinds[end] not in _STRONG:
            end += 1
        if end > start:
            left = _STRONG[kinds[start - 1]] if start else sequence.before
            right = _STRONG[kinds[end]] if end < len(kinds) else sequence.after
            kinds[start:end] = [left if left == right else embedding] * (end - start)
        start = end + 1
