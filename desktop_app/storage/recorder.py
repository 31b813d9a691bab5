"""The recorder: sees every row that a session writes and leaves one journal entry with the transaction."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, NoReturn

from sqlalchemy import TextClause, event
from sqlalchemy.orm import (
    AttributeEventToken,
    Mapper,
    ORMExecuteState,
    Session,
    SessionTransaction,
    UOWTransaction,
    object_session,
)
from sqlalchemy.orm import attributes as orm_attributes

from desktop_app.models import Base
from desktop_app.models.documents import Attachment
from desktop_app.models.drafts import Draft, DraftScan
from desktop_app.models.journal import JournalEntry, SubjectKey
from desktop_app.storage import alike, lengths, listing, search_index
from desktop_app.storage.changes import Change, Touched, merged, plain
from desktop_app.storage.context import ENTRY, EntryContext
from desktop_app.storage.faults import BulkRefused, ReadOnly, UnexplainedChange
from desktop_app.storage.journal import write_entry
from desktop_app.storage.shared_key import SharedKey

__all__ = ["EntryContext", "ReadingSession", "RecordingSession", "note"]

EXEMPT = (Draft, DraftScan, JournalEntry, SubjectKey)
UNTOLD = frozenset({(Attachment.__tablename__, "secret")})
WRITING_WORDS = ("INSERT", "UPDATE", "DELETE", "REPLACE", "DROP", "ALTER", "CREATE")


class RecordingSession(Session):
    """A session whose every transaction is explained in the journal, or refused."""

    def __init__(self, *args: Any, key: SharedKey, **kwargs: Any) -> None:
        """`key` is the store's, which cannot change during a transaction."""
        super().__init__(*args, **kwargs)
        self.key = key
        self.gathered: list[Change] = []
        self.marks: dict[SessionTransaction, int] = {}

    def bulk_save_objects(self, *_args: Any, **_kwargs: Any) -> NoReturn:
        """Refused: it passes the journal by."""
        raise BulkRefused("bulk_save_objects")

    def bulk_insert_mappings(self, *_args: Any, **_kwargs: Any) -> NoReturn:
        """Refused: it passes the journal by."""
        raise BulkRefused("bulk_insert_mappings")

    def bulk_update_mappings(self, *_args: Any, **_kwargs: Any) -> NoReturn:
        """Refused: it passes the journal by."""
        raise BulkRefused("bulk_update_mappings")


class ReadingSession(Session):
    """A session that only reads."""

    def __init__(self, *args: Any, key: SharedKey, **kwargs: Any) -> None:
        """`key` is the store's, which cannot change during a transaction."""
        super().__init__(*args, **kwargs)
        self.key = key


def note(session: Session, context: EntryContext) -> None:
    """Have an entry written although nothing changes: a denial, or a reading of what is sensitive."""
    session.info[ENTRY] = replace(context, always=True)


@event.listens_for(ReadingSession, "after_transaction_create")
@event.listens_for(RecordingSession, "after_transaction_create")
def _take_key(session: ReadingSession | RecordingSession, transaction: SessionTransaction) -> None:
    if transaction.parent is None:
        session.key.take()


@event.listens_for(ReadingSession, "after_transaction_end")
@event.listens_for(RecordingSession, "after_transaction_end")
def _give_key_back(session: ReadingSession | RecordingSession, transaction: SessionTransaction) -> None:
    if transaction.parent is None:
        session.key.give_back()


@event.listens_for(ReadingSession, "before_flush")
def _refuse_writing(session: Session, _flush: UOWTransaction, _instances: object) -> None:
    raise ReadOnly


@event.listens_for(ReadingSession, "do_orm_execute")
@event.listens_for(RecordingSession, "do_orm_execute")
def _refuse_bulk(state: ORMExecuteState) -> None:
    statement = state.statement
    raw = isinstance(statement, TextClause) and statement.text.lstrip().upper().startswith(WRITING_WORDS)
    if raw or state.is_insert or state.is_update or state.is_delete:
        raise BulkRefused(type(statement).__name__)


def _know_old_values() -> None:
    """Have the old value loaded before a new one takes its place, so that the journal knows both."""
    for mapper in Base.registry.mappers:
        for attribute in mapper.column_attrs:
            event.listen(getattr(mapper.class_, attribute.key), "set", _keep_old, active_history=True)


def _keep_old(_target: Base, _value: object, _old: object, _initiator: AttributeEventToken) -> None:
    """Listen only; listening is what makes the old value known."""


_know_old_values()
event.listen(Base, "before_insert", lengths.require_short, propagate=True)
event.listen(Base, "before_update", lengths.require_short, propagate=True)


@event.listens_for(Base, "after_insert", propagate=True)
def _inserted(mapper: Mapper[Any], _connection: object, target: Base) -> None:
    _gather(mapper, target, ((key, None, value) for key, value in _values(mapper, target)))


@event.listens_for(Base, "after_delete", propagate=True)
def _deleted(mapper: Mapper[Any], _connection: object, target: Base) -> None:
    _gather(mapper, target, ((key, value, None) for key, value in _values(mapper, target)))


@event.listens_for(Base, "after_update", propagate=True)
def _updated(mapper: Mapper[Any], _connection: object, target: Base) -> None:
    found = []
    for attribute in mapper.column_attrs:
        history = orm_attributes.get_history(target, attribute.key)
        if history.added and history.deleted:
            found.append((attribute.key, history.deleted[0], history.added[0]))
        elif history.added:
            found.append((attribute.key, None, history.added[0]))
    if found and mapper.version_id_col is not None:
        counter = mapper.get_property_by_column(mapper.version_id_col).key
        version = getattr(target, counter)
        found.append((counter, version - 1, version))
    _gather(mapper, target, found)


def _values(mapper: Mapper[Any], target: Base) -> list[tuple[str, object]]:
    return [(attribute.key, getattr(target, attribute.key)) for attribute in mapper.column_attrs]


def _gather(mapper: Mapper[Any], target: Base, fields: Iterable[tuple[str, object, object]]) -> None:
    session = object_session(target)
    if not isinstance(session, RecordingSession) or isinstance(target, EXEMPT):
        return
    table = str(target.__tablename__)
    key = "/".join(str(part) for part in mapper.primary_key_from_instance(target))
    told = ((field, plain(old), plain(new)) for field, old, new in fields if (table, field) not in UNTOLD)
    session.gathered.extend(Change(table, key, *each) for each in told if each[1] != each[2])


@event.listens_for(RecordingSession, "after_transaction_create")
def _mark(session: RecordingSession, transaction: SessionTransaction) -> None:
    if transaction.nested:
        session.marks[transaction] = len(session.gathered)


@event.listens_for(RecordingSession, "after_soft_rollback")
def _forget(session: RecordingSession, previous: SessionTransaction) -> None:
    """Drop what was gathered since the savepoint that was rolled back to, or everything."""
    boundary = previous
    while boundary.parent is not None and not boundary.nested:
        boundary = boundary.parent
    del session.gathered[session.marks.get(boundary, 0) :]


@event.listens_for(RecordingSession, "after_transaction_end")
def _unmark(session: RecordingSession, transaction: SessionTransaction) -> None:
    if transaction.parent is None:
        session.marks.clear()
        session.gathered.clear()
        session.info.pop(ENTRY, None)


@event.listens_for(RecordingSession, "before_commit")
def _record(session: RecordingSession) -> None:
    if session.in_nested_transaction():
        return
    session.flush()
    changes = merged(session.gathered)
    context: EntryContext | None = session.info.get(ENTRY)
    if changes:
        touched = {Touched(change.table, change.key) for change in changes}
        search_index.refresh(session, touched)
        alike.refresh(session, touched)
        listing.refresh(session, changes)
    if changes and context is None:
        raise UnexplainedChange(", ".join(sorted({change.table for change in changes})))
    if context is not None and (changes or context.always):
        write_entry(session, context, changes)
