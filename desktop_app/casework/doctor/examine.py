"""Looks at everything that the program stands on: from outside without a pass phrase, and from inside through the door.

To look at one more thing: a function that yields findings, in one of the two lists; its words in the vocabulary of
`finding` and in ``resources/doctor.toml``.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from desktop_app.casework.desk import Desk
from desktop_app.casework.doctor.copies import look_at_copies, look_at_copies_away
from desktop_app.casework.doctor.files import look_at_keys, look_at_place, look_at_room, look_at_store
from desktop_app.casework.doctor.finding import Finding
from desktop_app.casework.doctor.inside import (
    counts,
    look_at_alike,
    look_at_attachments,
    look_at_journal,
    look_at_listing,
    look_at_pages,
    look_at_search,
)
from desktop_app.casework.doctor.outlook import Outlook
from desktop_app.casework.doctor.surroundings import look_at_clock, look_at_crashes, look_at_fonts, look_at_printer
from desktop_app.casework.opening import Opened
from desktop_app.casework.performs import performs
from desktop_app.casework.upkeep import Onlooker
from desktop_app.policy.permissions import Act
from desktop_app.storage.stopping import stoppable
from desktop_app.storage.watch import Stage, Watch

OUTSIDE: tuple[Callable[[Outlook], Iterable[Finding]], ...] = (
    look_at_store,
    look_at_place,
    look_at_keys,
    look_at_room,
    look_at_copies,
    look_at_copies_away,
    look_at_fonts,
    look_at_printer,
    look_at_clock,
    look_at_crashes,
)
INSIDE: tuple[Callable[[Desk, Opened, Watch], Iterable[Finding]], ...] = (
    look_at_pages,
    look_at_journal,
    look_at_attachments,
    look_at_search,
    look_at_alike,
    look_at_listing,
)


@dataclass(frozen=True)
class Examination:
    """What was found, and how many rows each table has."""

    findings: tuple[Finding, ...]
    counts: dict[str, int]


def examine_outside(outlook: Outlook) -> tuple[Finding, ...]:
    """Look at everything that can be seen without a pass phrase."""
    return tuple(finding for look in OUTSIDE for finding in look(outlook))


@performs(Act.EXAMINE_PROGRAM)
def examine(desk: Desk, opened: Opened, outlook: Outlook, onlooker: Onlooker | None = None) -> Examination:
    """Look at everything, by the office's own clock; it may be stopped."""
    here = replace(outlook, now=desk.now.astimezone(outlook.now.tzinfo))
    watch = (onlooker or Onlooker()).watch()
    with stoppable(desk.session, watch.cancelled):
        inside = tuple(_inside(desk, opened, watch))
        return Examination((*examine_outside(here), *inside), counts(desk))


def _inside(desk: Desk, opened: Opened, watch: Watch) -> Iterator[Finding]:
    for done, look in enumerate(INSIDE):
        watch.step(Stage.EXAMINING, done, len(INSIDE))
        yield from look(desk, opened, Watch(cancelled=watch.cancelled))
