"""Strips: a paper as level slices of known height, dealt out to pages before anything is drawn."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Strip:
    """One slice of the page's width that is never cut.

    ``keep`` holds it to the next strip; ``head`` is drawn above it where it begins a page; a ``blank`` strip is
    dropped at the top of a page; a ``forced`` one begins a new page.
    """

    height: float
    draw: Callable[[float], None]
    keep: bool = False
    head: "Strip | None" = None
    blank: bool = False
    forced: bool = False


def nothing(_top: float) -> None:
    """Draw nothing."""


def blank(height: float) -> Strip:
    """Return empty height between two blocks."""
    return Strip(height, nothing, blank=True)


def page_break() -> Strip:
    """Return a strip after which everything stands on a new page."""
    return Strip(0.0, nothing, forced=True)


def held(strips: Sequence[Strip]) -> list[Strip]:
    """Return strips held together, each to its next."""
    return [replace_keep(strip, keep=True) for strip in strips[:-1]] + list(strips[-1:])


def replace_keep(strip: Strip, *, keep: bool) -> Strip:
    """Return a strip that holds, or does not hold, to the next."""
    return Strip(strip.height, strip.draw, keep, strip.head, strip.blank, strip.forced)


def paginate(strips: Sequence[Strip], first: float, following: float) -> list[list[Strip]]:
    """Deal strips out to pages, given the height on the first page and on each of the others."""
    dealer = _Dealer(first, following)
    for group in _groups(strips):
        dealer.add(group)
    return dealer.finished()


def _groups(strips: Sequence[Strip]) -> list[list[Strip]]:
    groups: list[list[Strip]] = [[]]
    for strip in strips:
        groups[-1].append(strip)
        if not strip.keep:
            groups.append([])
    return [group for group in groups if group]


class _Dealer:
    """Fills one page after another."""

    def __init__(self, first: float, following: float) -> None:
        self.pages: list[list[Strip]] = [[]]
        self.room = first
        self.following = following

    def add(self, group: list[Strip]) -> None:
        height = sum(strip.height for strip in group)
        head = group[0].head
        whole = height + (head.height if head else 0.0)
        if group[0].forced or (height > self.room and whole <= self.following):
            self.turn()
        for strip in group:
            self.place(strip)

    def place(self, strip: Strip) -> None:
        if strip.height > self.room and self.pages[-1]:
            self.turn()
        if not self.pages[-1]:
            if strip.blank or strip.forced:
                return
            if strip.head and len(self.pages) > 1:
                self.put(strip.head)
        self.put(strip)

    def put(self, strip: Strip) -> None:
        self.pages[-1].append(strip)
        self.room -= strip.height

    def turn(self) -> None:
        if self.pages[-1]:
            self.pages.append([])
            self.room = self.following

    def finished(self) -> list[list[Strip]]:
        if len(self.pages) > 1 and not self.pages[-1]:
            self.pages.pop()
        return self.pages
