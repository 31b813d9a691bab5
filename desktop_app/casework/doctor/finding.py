"""What the doctor of the program finds: one thing looked at, how it stands, and what to do."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from desktop_app.policy.labels import Language
from desktop_app.resources import resource


class Check(StrEnum):
    """What is looked at."""

    STORE = "store"
    PLACE = "place"
    KEYS = "keys"
    ROOM = "room"
    COPIES = "copies"
    AWAY = "away"
    FONTS = "fonts"
    PRINTER = "printer"
    CLOCK = "clock"
    CRASHES = "crashes"
    PAGES = "pages"
    JOURNAL = "journal"
    ATTACHMENTS = "attachments"
    SEARCH = "search"
    ALIKE = "alike"
    LISTING = "listing"


class State(StrEnum):
    """How it stands, from good to bad."""

    SOUND = "sound"
    CAUTION = "caution"
    WRONG = "wrong"


class Said(StrEnum):
    """Everything that can be said of it; the sentences stand in ``resources/doctor.toml``."""

    STORE_THERE = "store_there"
    STORE_NOT_FOUNDED = "store_not_founded"
    STORE_GONE = "store_gone"
    STORE_CUT_SHORT = "store_cut_short"
    PLACE_PRIVATE = "place_private"
    PLACE_ON_NETWORK = "place_on_network"
    PLACE_OPEN = "place_open"
    PLACE_LOCKED = "place_locked"
    KEYS_READABLE = "keys_readable"
    KEYS_WITHOUT_CODE = "keys_without_code"
    KEYS_DAMAGED = "keys_damaged"
    ROOM_ENOUGH = "room_enough"
    ROOM_LOW = "room_low"
    ROOM_NONE = "room_none"
    COPY_FRESH = "copy_fresh"
    COPY_OF_DAYS = "copy_of_days"
    COPY_OLD = "copy_old"
    COPY_NONE = "copy_none"
    COPY_BROKEN = "copy_broken"
    COPY_ATTACHMENTS_DAMAGED = "copy_attachments_damaged"
    COPY_FAILED = "copy_failed"
    AWAY_OF_DAYS = "away_of_days"
    AWAY_OLD = "away_old"
    AWAY_NONE = "away_none"
    FONTS_WHOLE = "fonts_whole"
    FONTS_MISSING = "fonts_missing"
    PRINTER_THERE = "printer_there"
    PRINTER_NONE = "printer_none"
    PRINTER_GONE = "printer_gone"
    CLOCK_PLAUSIBLE = "clock_plausible"
    CLOCK_OTHER_ZONE = "clock_other_zone"
    CLOCK_BEHIND = "clock_behind"
    CRASHES_NONE = "crashes_none"
    CRASHES_SOME = "crashes_some"
    PAGES_WHOLE = "pages_whole"
    PAGES_DAMAGED = "pages_damaged"
    JOURNAL_WHOLE = "journal_whole"
    JOURNAL_BROKEN = "journal_broken"
    JOURNAL_DISAGREES = "journal_disagrees"
    JOURNAL_UNGUARDED = "journal_unguarded"
    JOURNAL_AHEAD = "journal_ahead"
    ATTACHMENTS_WHOLE = "attachments_whole"
    ATTACHMENTS_MISSING = "attachments_missing"
    SEARCH_WHOLE = "search_whole"
    SEARCH_BEHIND = "search_behind"
    SEARCH_SPOILT = "search_spoilt"
    ALIKE_WHOLE = "alike_whole"
    ALIKE_BEHIND = "alike_behind"
    ALIKE_GONE = "alike_gone"
    LISTING_WHOLE = "listing_whole"
    LISTING_BEHIND = "listing_behind"
    LISTING_GONE = "listing_gone"


MARKS = {State.SOUND: "✓", State.CAUTION: "!", State.WRONG: "✗"}


@dataclass(frozen=True)
class Finding:
    """One finding; a number is all that it says of this office, so it names nobody."""

    check: Check
    state: State
    said: Said
    number: int = 0

    @property
    def mark(self) -> str:
        """The sign of its state for a line of text."""
        return MARKS[self.state]

    def title(self, language: Language = "ar") -> str:
        """Name what was looked at."""
        return str(_words()["checks"][self.check.value][language])

    def sentence(self, language: Language = "ar") -> str:
        """Say what was found and what to do."""
        return str(_words()["said"][self.said.value][language]).replace("{n}", str(self.number))


def worst(findings: Iterable[Finding]) -> State:
    """How the program stands as a whole."""
    states = [*State]
    return max((finding.state for finding in findings), key=states.index, default=State.SOUND)


def headline(findings: Iterable[Finding], language: Language = "ar") -> str:
    """Say in one line how the program stands."""
    return str(_words()["head"][worst(findings).value][language])


def lines_of(findings: Iterable[Finding], language: Language = "ar") -> list[str]:
    """Return the findings as lines of text, the verdict last."""
    told = list(findings)
    return [f"{one.mark} {one.title(language)}: {one.sentence(language)}" for one in told] + [headline(told, language)]


def as_rows(findings: Iterable[Finding]) -> list[dict[str, str | int]]:
    """Return the findings for a program that reads them, with their sentences in both languages."""
    return [
        {
            "check": one.check.value,
            "state": one.state.value,
            "said": one.said.value,
            "number": one.number,
            "ar": one.sentence("ar"),
            "en": one.sentence("en"),
        }
        for one in findings
    ]


@cache
def _words() -> dict[str, Any]:
    return tomllib.loads(resource("doctor.toml").read_text(encoding="utf-8"))
