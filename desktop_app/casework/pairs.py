"""The work list of records that may be of one person: looked for in the background, sorted out one by one."""

import uuid
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from sqlalchemy import Select, and_, or_, select

from desktop_app.casework.desk import OFFICE, Desk
from desktop_app.casework.door import Door
from desktop_app.casework.duplicates import file_of, subject_of_people
from desktop_app.casework.files.history import staff_names
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.casework.upkeep import Onlooker
from desktop_app.models.cases import CaseFile
from desktop_app.models.duplicates import Merge, SetApart
from desktop_app.models.people import Person
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.journey import ENDED_FILE_STATES
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import DuplicateReason
from desktop_app.storage.pairing import Found, find_pairs
from desktop_app.storage.pairs import count_open, keep_pairs, last_look, open_pairs

SHOWN = 100
"""Rows of a list; the rest comes up as those before it are decided on, or as the end of the list comes into sight."""
Said = TypeVar("Said", Merge, SetApart)


@dataclass(frozen=True, slots=True)
class PairSide:
    """One of two people, as the list names them."""

    person_id: uuid.UUID
    full_name: str
    file_number: str


@dataclass(frozen=True, slots=True)
class PairRow:
    """Two records that may be of one person, and why."""

    id: int
    first: PairSide
    second: PairSide
    reasons: tuple[DuplicateReason, ...]


@dataclass(frozen=True, slots=True)
class WorkList:
    """The undecided pairs, the surest first; how many there are, and when everybody was last gone through."""

    rows: tuple[PairRow, ...]
    total: int
    looked_at: datetime | None
    people: int


@dataclass(frozen=True, slots=True)
class DecidedRow:
    """What a person said of two records: that they are of two people, or that they are one."""

    id: uuid.UUID
    merged: bool
    first: PairSide
    second: PairSide
    at: datetime
    by: str
    reason: str
    undone_at: datetime | None = None
    undone_by: str = ""
    undone_reason: str = ""
    to_close: tuple[str, ...] = field(default=())
    """Files that do not go on and are still open: each is closed by a decision of its own."""


@performs(Act.SORT_DUPLICATES)
def look_for_pairs(desk: Desk, onlooker: Onlooker) -> Found:
    """Go through everybody for records that may be of one person; reads only, and can be called off."""
    return find_pairs(desk.session.connection(), onlooker.watch())


@performs(Act.SORT_DUPLICATES)
def keep_found(desk: Desk, found: Found) -> int:
    """Write the work list anew; returns how many pairs are on it."""
    desk.concern(OFFICE)
    desk.always = True  # that everybody was gone through is told, though no record changed
    return keep_pairs(desk.session.connection(), found, desk.now)


def look_through(door: Door, onlooker: Onlooker) -> int:
    """Look and keep, each through the door: nobody waits for the store's pen while everybody is gone through."""
    return door.run(keep_found, door.ask(look_for_pairs, onlooker))


@performs(Act.SORT_DUPLICATES)
def work_list(desk: Desk) -> WorkList:
    """List the pairs that nobody has decided on yet."""
    connection = desk.session.connection()
    rows = tuple(
        PairRow(pair.id, _side(desk, pair.first_id), _side(desk, pair.second_id), pair.reasons)
        for pair in open_pairs(connection, SHOWN)
    )
    look = last_look(connection)
    return WorkList(rows, count_open(connection), look[0] if look else None, look[1] if look else 0)


@performs(Act.SORT_DUPLICATES)
def set_apart(desk: Desk, first_id: uuid.UUID, second_id: uuid.UUID, reason: str) -> uuid.UUID:
    """Say that two records are of two people, and why: they are not brought up again."""
    if not reason.strip():
        raise desk.refuse(FaultCode.REQUIRED, "reason")
    first, second = (desk.get(Person, key) for key in sorted((first_id, second_id)))
    if first.id == second.id:
        raise desk.refuse(FaultCode.SAME_RECORD)
    if said_apart(desk, first.id, second.id) is not None:
        raise desk.refuse(FaultCode.CHANGED_MEANWHILE)
    desk.concern(subject_of_people(desk, first.id, second.id), reason.strip())
    said = SetApart(first_id=first.id, second_id=second.id, at=desk.now, staff_id=desk.actor.id, reason=desk.reason)
    return add(desk, said).id


@performs(Act.SORT_DUPLICATES)
def take_back(desk: Desk, said_id: uuid.UUID, reason: str) -> None:
    """Take back that two records are of two people, and say why: they are brought up again where they are alike."""
    said = desk.get(SetApart, said_id)
    if not reason.strip():
        raise desk.refuse(FaultCode.REQUIRED, "reason")
    desk.concern(subject_of_people(desk, said.first_id, said.second_id), reason.strip())
    desk.session.delete(said)


def said_apart(desk: Desk, one_id: uuid.UUID, other_id: uuid.UUID) -> SetApart | None:
    """Return what was said where two records, or such as gave way to them, were said to be of two people."""
    one, other = _records_in(desk, one_id), _records_in(desk, other_id)
    pairs = or_(
        and_(SetApart.first_id.in_(one), SetApart.second_id.in_(other)),
        and_(SetApart.first_id.in_(other), SetApart.second_id.in_(one)),
    )
    return desk.session.scalars(select(SetApart).where(pairs).order_by(SetApart.id.desc()).limit(1)).first()


def _records_in(desk: Desk, person_id: uuid.UUID) -> set[uuid.UUID]:
    """Return a record with all that were merged into it."""
    found, more = set[uuid.UUID](), {person_id}
    while more:
        found |= more
        gave_way = select(Merge.merged_id).where(Merge.kept_id.in_(more), Merge.undone_at.is_(None))
        more = set(desk.session.scalars(gave_way)) - found
    return found


@performs(Act.SORT_DUPLICATES)
def decided_pairs(desk: Desk, most: int = SHOWN, after: DecidedRow | None = None) -> tuple[DecidedRow, ...]:
    """List what was decided, the newest first; or go on after the last row that was shown."""
    merges = list(desk.session.scalars(_newest(Merge, most, after)))
    apart = list(desk.session.scalars(_newest(SetApart, most, after)))
    undoers = [merge.undone_by for merge in merges if merge.undone_by]
    deciders = [*(merge.staff_id for merge in merges), *(said.staff_id for said in apart)]
    names = staff_names(desk, [*deciders, *undoers])
    rows = [_merged_row(desk, merge, names) for merge in merges]
    rows += [_apart_row(desk, said, names) for said in apart]
    return tuple(sorted(rows, key=lambda row: (row.at, row.id), reverse=True)[:most])


def _newest(kind: type[Said], most: int, after: DecidedRow | None) -> Select[Said]:
    rows = select(kind).order_by(kind.at.desc(), kind.id.desc()).limit(most)
    return rows if after is None else rows.where(kind.at <= after.at, or_(kind.at < after.at, kind.id < after.id))


def _merged_row(desk: Desk, merge: Merge, names: dict[uuid.UUID, str]) -> DecidedRow:
    return DecidedRow(
        id=merge.id,
        merged=True,
        first=_side(desk, merge.kept_id),
        second=_side(desk, merge.merged_id),
        at=merge.at,
        by=names.get(merge.staff_id, ""),
        reason=merge.reason,
        undone_at=merge.undone_at,
        undone_by=names.get(merge.undone_by, "") if merge.undone_by else "",
        undone_reason=merge.undone_reason,
        to_close=() if merge.undone_at else _to_close(desk, merge),
    )


def _apart_row(desk: Desk, said: SetApart, names: dict[uuid.UUID, str]) -> DecidedRow:
    sides = _side(desk, said.first_id), _side(desk, said.second_id)
    return DecidedRow(said.id, False, *sides, said.at, names.get(said.staff_id, ""), said.reason)


def _to_close(desk: Desk, merge: Merge) -> tuple[str, ...]:
    if merge.goes_on_id is None:
        return ()
    rows = select(CaseFile).where(CaseFile.holder_id == merge.kept_id, CaseFile.id != merge.goes_on_id)
    return tuple(file.number for file in desk.session.scalars(rows) if file.state not in ENDED_FILE_STATES)


def _side(desk: Desk, person_id: uuid.UUID) -> PairSide:
    person = desk.get(Person, person_id)
    file, _relation = file_of(desk, person_id)
    return PairSide(person_id, person.full_name, file.number if file else "")
