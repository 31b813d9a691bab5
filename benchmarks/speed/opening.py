"""Row 12: opening the file of ten years against that of a day: what its page reads, and the first of its history."""

import uuid
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial

from sqlalchemy import func, select

from benchmarks.figure import Figure
from benchmarks.speed.population import Population
from benchmarks.speed.row import Row
from benchmarks.speed.turns import Turns, in_turns
from desktop_app.casework.door import Door
from desktop_app.casework.files.history import history_of
from desktop_app.casework.files.overview import file_overview
from desktop_app.casework.reception import referrals
from desktop_app.models.base import uuid7
from desktop_app.models.cases import CaseFile
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Channel, Role
from desktop_app.policy.visit_terms import VisitState
from desktop_app.storage.context import EntryContext
from desktop_app.storage.mass_import import Bundle, mass_import

ROUNDS = 30
ACTS, DAYS_APART = 1200, 3


def measure(population: Population) -> Iterator[Figure]:
    """Give one file ten years of visits, calls and readings, and open it in turns with the newest of the office."""
    door = population.door(Role.SERVICES_MANAGER)
    with population.opened.store.reading() as session:
        old, new = session.execute(select(func.min(CaseFile.id), func.max(CaseFile.id))).one()
    mass_import(population.opened.store, _ten_years(door, old))
    page = _turns(door, _page, old, new)
    told = f"{page.told()}; {ACTS:,} acts"
    yield Figure(
        "12-file-page", "the page of a file of ten years / of one day", page.ratio, "x", "<=", 1.5, ROUNDS, told
    )
    tab = _turns(door, _history, old, new)
    note = f"{tab.told()}; a page of entries against the few that there are"
    yield Figure("12-file-history", "the history tab of a file of ten years / of one day", tab.ratio, "x", note=note)


ROW = Row(("12-file-page", "12-file-history"), measure)


def _turns(door: Door, opening: Callable[[Door, uuid.UUID], object], old: uuid.UUID, new: uuid.UUID) -> Turns:
    return in_turns(partial(opening, door, old), partial(opening, door, new), ROUNDS)


def _page(door: Door, file_id: uuid.UUID) -> None:
    """Read what the page of a file shows when it is opened."""
    door.ask(file_overview, file_id)
    door.ask(referrals, file_id=file_id)


def _history(door: Door, file_id: uuid.UUID) -> None:
    door.ask(history_of, file_id)


def _ten_years(door: Door, file_id: uuid.UUID) -> Iterator[Bundle]:
    """Every few days a visit, a call or a reading."""
    for number in range(ACTS):
        at = door.clock() - timedelta(days=DAYS_APART * (ACTS - number))
        visit = {
            "researcher_id": door.actor.id,
            "state": VisitState.REPORTED,
            "planned_for": at,
            "visited_on": at.date(),
        }
        call = {"at": at, "staff_id": door.actor.id, "visitor": "زائر", "channel": Channel.TELEPHONE}
        act, table, values = (
            (Act.RECORD_VISIT, "visit", visit),
            (Act.LOG_RECEPTION, "reception", call),
            (Act.OPEN_SENSITIVE_PAGE, "", {}),
        )[number % 3]
        rows = [(table, {"id": uuid7(), "file_id": file_id, **values})] if table else []
        yield Bundle(EntryContext(act.value, file_id, at, door.actor.id, Role.SERVICES_MANAGER.value), rows)
