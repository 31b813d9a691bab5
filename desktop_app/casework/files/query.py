"""What a list of files is asked for, and how the store is asked: by a word, states, category, researcher, due day.

Whatever answers to a word is listed, however many files that are; the closest of them stand in their order.
"""

import uuid
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, String, Uuid, and_, bindparam, case, func, or_, text, tuple_, type_coerce

from desktop_app.casework.desk import Desk
from desktop_app.casework.finding import find
from desktop_app.policy.journey import OPEN_REQUEST_STATES
from desktop_app.policy.permissions import sees_assigned_alone
from desktop_app.policy.terms import Category, FileState, RequestState
from desktop_app.storage.listing import LISTING
from desktop_app.storage.search_files import files_answering

MOST_RANKED = 200
"""So many of the closest stand in their order, and the others after them, the newest first."""
PAGE = 40
"""Rows read at first, more than are in sight."""
APART = 3 * PAGE
"""Of a long list it is known where every so many rows begin: to pass over those between takes next to no time."""


_VALUE, _KEY = bindparam("from_value", type_=String()), bindparam("from_key", type_=Uuid())


class FileOrder(StrEnum):
    """How a list of files is sorted."""

    CLOSEST = "closest"
    """To what was typed; without a word it is the newest first."""
    NEWEST = "newest"
    OLDEST = "oldest"
    NAME = "name"
    DUE = "due"


_NEWEST_FIRST = {FileOrder.NEWEST, FileOrder.CLOSEST}
"""Where files stand equally, the newest comes first."""


@dataclass(frozen=True)
class FileQuery:
    """What a list shows; empty fields do not narrow."""

    text: str = ""
    named: tuple[uuid.UUID, ...] | None = None
    """The closest of the files that answer to the text, in their order, where they were found already."""
    states: tuple[FileState, ...] = ()
    request_states: tuple[RequestState, ...] = ()
    category: Category | None = None
    researcher_id: uuid.UUID | None = None
    unassigned: bool = False
    visit_planned: bool = False
    late_only: bool = False
    due_by: date | None = None
    """Files whose answer is due on this day or before it."""
    order: FileOrder = FileOrder.NEWEST

    @property
    def sorting(self) -> FileOrder:
        """How the list is truly sorted."""
        return FileOrder.NEWEST if self.order is FileOrder.CLOSEST and not self.named else self.order


class Place(NamedTuple):
    """Where a file stands in an order: the value that it is sorted by, and its own key, which is the whole of it."""

    value: str
    file_id: uuid.UUID


@dataclass(frozen=True)
class Asked:
    """A query as one person asks it on one day: everything that the words of the question depend on."""

    query: FileQuery
    """Without a text: the closest of the files that answer to it are named."""
    own: uuid.UUID | None
    """Whoever sees the files alone that are theirs."""
    today: date
    answering: str | None = None
    """The question for every file that answers to the text, which stands in its values; none narrows to those named."""

    def closest(self, limit: int) -> "Asked | None":
        """Ask for the closest files alone, which stand before all others; none where they cannot be so many."""
        so_many = self.query.sorting is FileOrder.CLOSEST and limit <= len(self.query.named or ())
        return replace(self, answering=None) if so_many and self.answering is not None else None


def asked(desk: Desk, query: FileQuery, *, ordered: bool = True) -> tuple[Asked, Mapping[str, Any]]:
    """Say what the actor asks for, and what was typed, as the values of that question."""
    own = desk.actor.id if sees_assigned_alone(desk.act, desk.actor.roles) else None
    if not query.text.strip():
        return Asked(replace(query, text="", named=None, order=query.sorting), own, desk.today), {}
    answering = files_answering(desk.reader, query.text, own)
    named = (settled(desk, query) if ordered else query).named or ()
    query = replace(query, text="", named=named[:MOST_RANKED])
    question = Asked(replace(query, order=query.sorting), own, desk.today, answering.sql if answering else None)
    return question, answering.values if answering else {}


def settled(desk: Desk, query: FileQuery) -> FileQuery:
    """Name the closest of the files that answer, where they stand first: once, for whoever reads a list lot by lot."""
    if query.named is not None or query.order is not FileOrder.CLOSEST or not query.text.strip():
        return query
    return replace(query, named=files_named(desk, query.text))


def narrowed(asked: Asked, *, counted: bool = False) -> list[ColumnElement[bool]]:
    """Say which rows of the listing are of files that the actor sees and the query wants, to be listed or counted."""
    row, query, wanted = LISTING.c, asked.query, []
    if asked.own is not None:
        wanted.append(_own(query, counted=counted) == asked.own)
    if asked.answering is not None:
        wanted.append(row.file_id.in_(text(asked.answering).columns(file=Uuid())))
    elif query.named is not None:
        wanted.append(row.file_id.in_(query.named))
    if query.states:
        wanted.append(row.state.in_(query.states))
    if query.request_states:
        wanted.append(row.request_state.in_(query.request_states))
    if query.category is not None:
        wanted.append(row.category == query.category)
    return wanted + _by_work(query, asked.today)


def _own(query: FileQuery, *, counted: bool) -> ColumnElement[Any]:
    """Return whose a file is; through no index where what waits is listed: it is little beside all that one had.

    What waits is counted within an index of its own, but for what is late, of which there is less still.
    """
    waiting = bool(query.request_states) and OPEN_REQUEST_STATES.issuperset(query.request_states)
    if (waiting and not counted) or query.late_only or query.due_by is not None:
        return func.coalesce(LISTING.c.researcher_id, None)
    return LISTING.c.researcher_id


def _by_work(query: FileQuery, today: date) -> list[ColumnElement[bool]]:
    row, wanted = LISTING.c, []
    if query.researcher_id is not None:
        wanted.append(row.researcher_id == query.researcher_id)
    if query.unassigned:
        wanted.append(row.researcher_id.is_(None))
    if query.visit_planned:
        wanted.append(row.visit_at.is_not(None))
    if query.late_only:
        wanted.append(row.due_on < today)
    if query.due_by is not None:
        wanted.append(row.due_on <= query.due_by)
    return wanted


def sorted_by(query: FileQuery) -> ColumnElement[str] | None:
    """Return what an order sorts by before the file's key; the soonest due first puts files without a clock last."""
    order = query.sorting
    if order is FileOrder.CLOSEST:
        named = query.named or ()
        rank = case({key: f"{place:04}" for place, key in enumerate(named)}, value=LISTING.c.file_id)
        # Of those that are not named none is compared with each that is.
        return type_coerce(case((LISTING.c.file_id.in_(named), rank), else_=f"{MOST_RANKED:04}"), String)
    if order is FileOrder.NAME:
        return LISTING.c.holder_key
    return type_coerce(LISTING.c.due_on, String) if order is FileOrder.DUE else None


def ordering(query: FileQuery) -> list[ColumnElement[Any]]:
    """Return the order of a list, as a page of it and the whole are sorted."""
    key = LISTING.c.file_id
    return in_order(query, sorted_by(query), key)


def in_order(
    query: FileQuery, value: ColumnElement[str] | None, key: ColumnElement[uuid.UUID]
) -> list[ColumnElement[Any]]:
    """Return the order of a list, given what it sorts by and the file's key."""
    by_key = key.desc() if query.sorting in _NEWEST_FIRST else key
    return [by_key] if value is None else [value, by_key]


def from_place(query: FileQuery) -> ColumnElement[bool]:
    """Keep what stands at a place of an order or after it; the question is asked with `told_of` the place."""
    value, key = sorted_by(query), LISTING.c.file_id
    if value is None:
        return key <= _KEY if query.sorting is FileOrder.NEWEST else key >= _KEY
    if query.sorting is FileOrder.CLOSEST:
        return or_(value > _VALUE, and_(value == _VALUE, key <= _KEY))
    return tuple_(value, key) >= tuple_(_VALUE, _KEY)


def told_of(place: Place) -> dict[str, Any]:
    """Name a place in a question."""
    return {_VALUE.key: place.value, _KEY.key: place.file_id}


def place_before(order: FileOrder, begins: Sequence[Place], place: Place) -> int:
    """Return after which of the known places a place lies."""
    return max(0, bisect_right(begins, _rank(order, place), key=lambda begin: _rank(order, begin)) - 1)


def _rank(order: FileOrder, place: Place) -> tuple[str, int]:
    return place.value, -place.file_id.int if order in _NEWEST_FIRST else place.file_id.int


def files_named(desk: Desk, text: str) -> tuple[uuid.UUID, ...]:
    """Return the closest of the actor's files whose people, numbers or addresses match what was typed."""
    return tuple(found.file_id for found in find(desk, text, MOST_RANKED))
