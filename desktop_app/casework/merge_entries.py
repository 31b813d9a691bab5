"""Where the journal tells of merges: the entries of one, and those that tell of a file but stand under another."""

import uuid
from collections.abc import Collection, Iterable, Iterator
from datetime import datetime, timedelta

from sqlalchemy import or_, select

from desktop_app.casework.desk import Desk
from desktop_app.models.cases import CaseFile
from desktop_app.models.duplicates import Merge
from desktop_app.models.people import HouseholdMember
from desktop_app.policy.permissions import Act
from desktop_app.storage.changes import Change
from desktop_app.storage.history import EntrySort, HistoryEntry, Wanted, entries

_INSTANT = timedelta(microseconds=1)
_NAMES_A_PERSON = (CaseFile.holder_id.key, HouseholdMember.person_id.key)


def entry_of(desk: Desk, merge: Merge) -> HistoryEntry | None:
    """Return the entry that a merge left; none where its values were destroyed with their key."""
    return next((found for found in _entries(desk, merge, Act.MERGE_RECORDS, merge.at) if found.changes), None)


def merge_told_by(desk: Desk, entry: HistoryEntry) -> Merge | None:
    """Return the merge of which an entry tells; none where it tells of something else, or can no longer be read."""
    keys = (change.key for change in entry.changes or () if change.table == Merge.__tablename__)
    key = next(keys, None)
    return desk.session.get(Merge, uuid.UUID(key)) if key else None


def entries_besides(desk: Desk, file_id: uuid.UUID) -> frozenset[uuid.UUID]:
    """Name the entries of merges, and of their undoing, that touched a file and stand under another one.

    Those are the ones of people who held the file or were of its household when they were written: from the newest
    back to the oldest, each tells whose the rows of the file were before it.
    """
    people = _people_of(desk, file_id)
    told = [(merge, entry) for merge in _merges_around(desk, people.values()) for entry in _entries_of(desk, merge)]
    told.sort(key=lambda pair: (pair[1].epoch, pair[1].seq), reverse=True)
    found = set[uuid.UUID]()
    for merge, entry in told:
        concerned = set(people.values())
        people |= {change.key: uuid.UUID(str(change.old)) for change in _moved(entry, people)}
        if entry.subject != file_id and {merge.kept_id, merge.merged_id} & (concerned | set(people.values())):
            found.add(entry.id)
    return frozenset(found)


def _people_of(desk: Desk, file_id: uuid.UUID) -> dict[str, uuid.UUID]:
    """Return who holds a file and who is or was of its household, by the keys of the rows that say so."""
    holds = select(CaseFile.id, CaseFile.holder_id).where(CaseFile.id == file_id)
    belongs = select(HouseholdMember.id, HouseholdMember.person_id).where(HouseholdMember.file_id == file_id)
    return {str(key): person for rows in (holds, belongs) for key, person in desk.session.execute(rows)}


def _moved(entry: HistoryEntry, people: Collection[str]) -> Iterator[Change]:
    """Tell which of some rows an entry wrote in the name of somebody else."""
    for change in entry.changes or ():
        if change.key in people and change.field in _NAMES_A_PERSON:
            yield change


def _merges_around(desk: Desk, people: Iterable[uuid.UUID]) -> Iterable[Merge]:
    """Find the merges of some people, of those whom they were merged with, and so on; undone or not."""
    known, found = set[uuid.UUID](), dict[uuid.UUID, Merge]()
    while asked := set(people) - known:
        known |= asked
        merges = select(Merge).where(or_(Merge.kept_id.in_(asked), Merge.merged_id.in_(asked)))
        found |= {merge.id: merge for merge in desk.session.scalars(merges)}
        people = {key for merge in found.values() for key in (merge.kept_id, merge.merged_id)}
    return found.values()


def _entries_of(desk: Desk, merge: Merge) -> Iterator[HistoryEntry]:
    yield from _entries(desk, merge, Act.MERGE_RECORDS, merge.at)
    if merge.undone_at is not None:
        yield from _entries(desk, merge, Act.UNDO_MERGE, merge.undone_at)


def _entries(desk: Desk, merge: Merge, act: Act, at: datetime) -> Iterator[HistoryEntry]:
    """Find what an act left at the very moment that its row tells; what cannot be read may be of this merge."""
    for entry in entries(desk.session, Wanted(act=act.value, since=at, until=at + _INSTANT, sort=EntrySort.CHANGES)):
        if entry.changes is None or merge_told_by(desk, entry) is merge:
            yield entry
