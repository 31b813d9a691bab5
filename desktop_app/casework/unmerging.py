"""A merge is undone from the journal while nothing was built on it; else it is said what stands in the way."""

import uuid
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Mapper

from desktop_app.casework.desk import SAUDI_TIME, Desk
from desktop_app.casework.merge_entries import entry_of, merge_told_by
from desktop_app.casework.merging import pointers_at_people
from desktop_app.casework.performs import performs
from desktop_app.models import Base
from desktop_app.models.cases import CaseFile
from desktop_app.models.duplicates import Merge
from desktop_app.models.people import HouseholdMember
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.labels import label
from desktop_app.policy.permissions import Act
from desktop_app.policy.record_words import place_words
from desktop_app.policy.text import ltr
from desktop_app.storage.changes import Change, plain, restored
from desktop_app.storage.history import HistoryEntry, changes_since

_HOLDER = (CaseFile.__tablename__, "holder_id")


@performs(Act.UNDO_MERGE)
def undo_merge(desk: Desk, merge_id: uuid.UUID, reason: str) -> None:
    """Make two records of one again, each as it was; refused where somebody wrote on since, naming what."""
    merge = desk.get(Merge, merge_id)
    if merge.undone_at is not None:
        raise desk.refuse(FaultCode.CHANGED_MEANWHILE)
    if not reason.strip():
        raise desk.refuse(FaultCode.REQUIRED, "reason")
    entry = entry_of(desk, merge)
    if entry is None:
        raise desk.refuse(FaultCode.MERGE_VALUES_GONE)
    written = tuple(_written(entry))
    desk.concern(entry.subject, reason.strip())
    _require_untouched(desk, written)
    _require_nothing_since(desk, merge, entry, written)
    _put_back(desk, written)
    merge.undone_at, merge.undone_by, merge.undone_reason = desk.now, desk.actor.id, desk.reason


def _written(entry: HistoryEntry) -> Iterator[Change]:
    """Tell what a merge wrote of the people and their files; counters of versions only ever go on."""
    for change in entry.changes or ():
        counter = _mapper_of(change.table).version_id_col
        if change.table != Merge.__tablename__ and (counter is None or counter.key != change.field):
            yield change


def _require_untouched(desk: Desk, written: Iterable[Change]) -> None:
    """Refuse where a row no longer stands as the merge left it."""
    for change in written:
        mapper = _mapper_of(change.table)
        row = desk.session.get(mapper.class_, uuid.UUID(change.key))
        if row is None or plain(getattr(row, change.field)) != change.new:
            raise _built_upon(desk, place_words(change.table, change.field))


def _require_nothing_since(desk: Desk, merge: Merge, entry: HistoryEntry, written: Sequence[Change]) -> None:
    """Refuse where work went on in a file that changed hands, or something was written since of the one person."""
    moved = {uuid.UUID(change.key) for change in written if (change.table, change.field) == _HOLDER}
    rows = {(change.table, change.key) for change in written}
    pointers = {(kind.__tablename__, field) for kind, field in pointers_at_people()}
    for file_id in {entry.subject} | moved | _files_about(desk, merge.kept_id):
        for later in _built_since(desk, entry, file_id):
            if file_id in moved or later.changes is None:
                raise _later_act(desk, later)
            for change in later.changes:
                speaks = change.new == str(merge.kept_id) and (change.table, change.field) in pointers
                if speaks or (change.table, change.key) in rows:
                    raise _built_upon(desk, place_words(change.table, change.field))


def _built_since(desk: Desk, entry: HistoryEntry, file_id: uuid.UUID) -> Iterator[HistoryEntry]:
    """Go through what was done in a file since, but for merges that were undone, and their undoing."""
    for later in changes_since(desk.session, entry, file_id):
        other = merge_told_by(desk, later)
        if other is None or other.undone_at is None:
            yield later


def _files_about(desk: Desk, person_id: uuid.UUID) -> set[uuid.UUID]:
    """Name the files that a person holds, or is or was in the household of: whatever speaks of them is in these."""
    member_of = select(HouseholdMember.file_id).where(HouseholdMember.person_id == person_id)
    theirs = or_(CaseFile.holder_id == person_id, CaseFile.id.in_(member_of))
    return set(desk.session.scalars(select(CaseFile.id).where(theirs)))


def _later_act(desk: Desk, entry: HistoryEntry) -> Refused:
    day = entry.at.astimezone(SAUDI_TIME).date()
    return _built_upon(desk, f"{label(Act(entry.act))} {ltr(day.isoformat())}")


def _built_upon(desk: Desk, what: str) -> Refused:
    return desk.refuse(FaultCode.MERGE_BUILT_UPON, what=what)


def _put_back(desk: Desk, written: Iterable[Change]) -> None:
    for change in written:
        mapper = _mapper_of(change.table)
        row: Any = desk.session.get(mapper.class_, uuid.UUID(change.key))
        setattr(row, change.field, restored(mapper.column_attrs[change.field].columns[0].type, change.old))


def _mapper_of(table: str) -> Mapper[Any]:
    return next(mapper for mapper in Base.registry.mappers if mapper.class_.__tablename__ == table)
