"""What differs between two wordings of a paper, text by text and word by word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from desktop_app.casework.typed_form import Typed
from desktop_app.casework.wording_form import TextPlace

_WORDS = re.compile(r"\s+|[^\s]+")


class Mark(StrEnum):
    """What became of some words."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stayed, went or came."""

    mark: Mark
    words: str


@dataclass(frozen=True, slots=True)
class Change:
    """One line of a paper that reads otherwise: which text it belongs to, and its pieces in order."""

    name: str
    pieces: tuple[Piece, ...]


def changes_between(places: tuple[TextPlace, ...], before: Typed, after: Typed) -> tuple[Change, ...]:
    """List the lines that differ, in the order of the form."""
    return tuple(
        Change(place.name, pieces)
        for place in places
        for old, new in _lines(before.get(place.field, ""), after.get(place.field, ""))
        if (pieces := tuple(_pieces(old, new)))
    )


def _lines(before: str, after: str) -> Iterator[tuple[str, str]]:
    """Pair the lines that became one another; an empty line stands where one came or went."""
    old, new = before.split("\n"), after.split("\n")
    for tag, first, last, start, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        count = max(last - first, end - start)
        gone, come = old[first:last], new[start:end]
        yield from zip(gone + [""] * (count - len(gone)), come + [""] * (count - len(come)), strict=True)


def _pieces(before: str, after: str) -> Iterator[Piece]:
    old, new = _WORDS.findall(before.strip()), _WORDS.findall(after.strip())
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    if old == new:
        return
    for tag, first, last, start, end in matcher.get_opcodes():
        if tag == "equal":
            yield Piece(Mark.SAME, "".join(old[first:last]))
            continue
        if last > first:
            yield Piece(Mark.GONE, "".join(old[first:last]))
        if end > start:
            yield Piece(Mark.NEW, "".join(new[start:end]))
