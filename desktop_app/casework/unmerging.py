"""A merge is undone from the journal while nothing was built on it; else it is said what stands in the way."""

import uuid
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Mapper

from desktop_app.casework.desk import SAUDI_TIME, Desk
from desktop_app.casework.merging import pointing_at
from desktop_app.casework.performs import performs
from desktop_app.models import Base
from desktop_app.models.cases import CaseFile
from desktop_app.models.duplicates import Merge
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.labels import label
from desktop_app.policy.permissions import Act
from desktop_app.policy.record_words import place_words
from desktop_app.policy.text import ltr
from desktop_app.storage.changes import Change, plain, restored
from desktop_app.storage.history import EntrySort, HistoryEntry, Wanted, entries

_INSTANT = timedelta(microseconds=1)
_HOLDER = (CaseFile.__tablename__, "holder_id")


@performs(Act.UNDO_MERGE)
def undo_merge(desk: Desk, merge_id: uuid.UUID, reason: str) -> None:
    """Make two records of one again, each as it was; refused where somebody wrote on since, naming what."""
    merge = desk.get(Merge, merge_id)
    if merge.undone_at is not None:
        raise desk.refuse(FaultCode.CHANGED_MEANWHILE)
    if not reason.strip():
        raise desk.refuse(FaultCode.REQUIRED, "reason")
    entry = _entry_of(desk, merge)
    changes = [change for change in entry.changes or () if change.table != Merge.__tablename__]
    desk.concern(entry.subject, reason.strip())
    _require_untouched(desk, changes)
    _require_nothing_new(desk, merge, changes)
    _require_no_later_act(desk, merge, entry, changes)
    _put_back(desk, changes)
    merge.undone_at, merge.undone_by, merge.undone_reason = desk.now, desk.actor.id, desk.reason


def _entry_of(desk: Desk, merge: Merge) -> HistoryEntry:
    """Find the entry that the merge left; where its values were destroyed with their key, nothing can be undone."""
    wanted = Wanted(act=Act.MERGE_RECORDS.value, since=merge.at, until=merge.at + _INSTANT)
    for entry in entries(desk.session, wanted):
        if any((change.table, change.key) == (Merge.__tablename__, str(merge.id)) for change in entry.changes or ()):
            return entry
    raise desk.refuse(FaultCode.MERGE_VALUES_GONE)


def _require_untouched(desk: Desk, changes: Iterable[Change]) -> None:
    """Refuse where a row that the merge wrote no longer stands as the merge left it."""
    for change in changes:
        mapper = _mapper_of(change.table)
        row = desk.session.get(mapper.class_, uuid.UUID(change.key))
        if row is None or plain(getattr(row, change.field)) != change.new:
            raise _built_upon(desk, place_words(change.table, change.field))


def _require_nothing_new(desk: Desk, merge: Merge, changes: Iterable[Change]) -> None:
    """Refuse where something was written of the person since; keys of records tell when they were made."""
    moved = {(change.table, change.key) for change in changes}
    for row, column in pointing_at(desk, merge.kept_id):
        table = str(row.__tablename__)
        if (table, str(row.id)) not in moved and row.id > merge.id:
            raise _built_upon(desk, place_words(table, column))


def _require_no_later_act(desk: Desk, merge: Merge, entry: HistoryEntry, changes: list[Change]) -> None:
    """Refuse where work went on in a file that changed hands, or where the person was given another one."""
    moved = {uuid.UUID(change.key) for change in changes if (change.table, change.field) == _HOLDER}
    others = set(desk.session.scalars(select(CaseFile.id).where(CaseFile.holder_id == merge.kept_id))) - moved
    for file_id in moved | others:
        for later in entries(desk.session, Wanted(subject=file_id, since=entry.at, sort=EntrySort.CHANGES)):
            if later.id > entry.id and (file_id in moved or _given_over(later, file_id)):
                raise _later_act(desk, later)


def _given_over(entry: HistoryEntry, file_id: uuid.UUID) -> bool:
    return any(change[:3] == (_HOLDER[0], str(file_id), _HOLDER[1]) for change in entry.changes or ())


def _later_act(desk: Desk, entry: HistoryEntry) -> Refused:
    day = entry.at.astimezone(SAUDI_TIME).date()
    return _built_upon(desk, f"{label(Act(entry.act))} {ltr(day.isoformat())}")


def _built_upon(desk: Desk, what: str) -> Refused:
    return desk.refuse(FaultCode.MERGE_BUILT_UPON, what=what)


def _put_back(desk: Desk, changes: Iterable[Change]) -> None:
    for change in changes:
        mapper = _mapper_of(change.table)
        column = mapper.column_attrs[change.field].columns[0]
        if mapper.version_id_col is not None and column is mapper.version_id_col:
            continue
        row: Any = desk.session.get(mapper.class_, uuid.UUID(change.key))
        setattr(row, change.field, restored(column.type, change.old))


def _mapper_of(table: str) -> Mapper[Any]:
    return next(mapper for mapper in Base.registry.mappers if mapper.class_.__tablename__ == table)
