"""The one way to write many rows at once: a batch a transaction, its rows, its journal entries and its search keys.

All of a batch is written or nothing of it; what a cut left out is written when the same is imported again. While one
batch is written, the next is made ready.
"""

import os
import uuid
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from typing import Any

import msgspec
from sqlalchemy.orm import Session

from desktop_app.models import Base
from desktop_app.models.journal import JournalEntry, SubjectKey
from desktop_app.models.people import Person
from desktop_app.storage import alike, listing, search_index
from desktop_app.storage.context import EntryContext
from desktop_app.storage.engine import Store
from desktop_app.storage.journal import KEY_BYTES, Link, Place, linked, next_place, sealed
from desktop_app.storage.layout import Values, insert_of, layout_of, stored_moment

ROWS_A_BATCH = 20_000
"""Some tenths of a second of writing, and some tens of megabytes of text while it is written."""
_FIRST = 16
"""By how much the first batch is smaller than the largest."""
_QUICKLY = 1
"""How hard entries are pressed: a twelfth larger than usual, in two thirds of the time."""
_ADD_ENTRIES = insert_of(JournalEntry.__tablename__, [(name, False) for name in Link._fields])
_ADD_KEYS = (
    insert_of(SubjectKey.__tablename__, [("subject", False), ("secret", True)])
    # The key of a file that was erased is made again when something is told of it.
    + " WHERE true ON CONFLICT (subject) DO UPDATE SET secret = excluded.secret"
)
_FIND_KEYS = "SELECT subject, secret FROM subject_key WHERE subject IN (SELECT value FROM json_each(?))"
_Texts = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Bundle:
    """What one act wrote: the frame of its journal entry, and its new rows, each with its table; a reading has none.

    A row gives its key `id`, and every column that is not as by default. Where the keys are others each time, an
    import that was cut short cannot be gone on with.
    """

    context: EntryContext
    rows: Sequence[tuple[str, Values]] = ()


@dataclass(frozen=True, slots=True)
class _Secrets:
    """The keys of the subjects of a batch: those that are kept, and those that are new with it."""

    kept: Mapping[uuid.UUID, bytes]
    new: Mapping[uuid.UUID, bytes]

    def all(self) -> dict[uuid.UUID, bytes]:
        """Both of them."""
        return {**self.kept, **self.new}


@dataclass(frozen=True, slots=True)
class _Batch:
    """Bundles made ready for one place in the chain: the texts that the engine writes, each with its statement."""

    bundles: Sequence[Bundle]
    place: Place
    after: Place
    secrets: _Secrets
    texts: _Texts
    alike: alike.Keys
    searched: Sequence[search_index.Entries]
    listed: listing.Named


def mass_import(
    store: Store,
    bundles: Iterable[Bundle],
    rows_a_batch: int = ROWS_A_BATCH,
    on_written: Callable[[int], object] | None = None,
) -> int:
    """Write bundles in their order, an entry each; returns how many were written.

    What an import that was cut short wrote already is passed over. After each batch `on_written` is told how many are
    written; what it raises ends the import there. A row that breaks a bound or a key raises the engine's
    `IntegrityError`, and nothing of its batch is kept.
    """
    written, running, before = 0, _nothing(), None
    with ThreadPoolExecutor(1) as writer:
        for part in _batches(_not_there_yet(store, bundles), rows_a_batch):
            batch = _following(store, part, before)
            written += _written(running, written, on_written)
            running, before = writer.submit(_write, store, batch), batch
        return written + _written(running, written, on_written)


def _nothing() -> Future[int]:
    done = Future[int]()
    done.set_result(0)
    return done


def _written(running: Future[int], before: int, on_written: Callable[[int], object] | None) -> int:
    count = running.result()
    if count and on_written is not None:
        on_written(before + count)
    return count


def _not_there_yet(store: Store, bundles: Iterable[Bundle]) -> Iterator[Bundle]:
    """Pass over what is there already. A batch begins with rows, so readings are there when what precedes them is."""
    coming, ahead, passed_over = iter(bundles), list[Bundle](), False
    with store.reading() as session:
        for bundle in coming:
            there = bool(bundle.rows) and _is_there(session, bundle.rows[0])
            passed_over = passed_over or there
            if there:
                ahead.clear()
                continue
            ahead.append(bundle)
            if bundle.rows:
                break
    yield from (bundle for bundle in ahead if bundle.rows or not passed_over)
    yield from coming


def _is_there(session: Session, row: tuple[str, Values]) -> bool:
    table, values = row
    key = layout_of(table).stored(layout_of(table).whole(values))[0]
    query = f"SELECT 1 FROM {table} WHERE id = ?"  # noqa: S608 - a table of ours, or `layout_of` had refused it
    return session.connection().exec_driver_sql(query, (key,)).first() is not None


def _batches(bundles: Iterable[Bundle], rows: int) -> Iterator[list[Bundle]]:
    """Part bundles into batches of so many rows; the first ones are smaller, so that writing begins soon."""
    batch, count, enough = list[Bundle](), 0, max(1, rows // _FIRST)
    for bundle in bundles:
        if count >= enough and bundle.rows:
            yield batch
            batch, count, enough = [], 0, min(rows, enough * 2)
        batch.append(bundle)
        count += len(bundle.rows) + 1
    if batch:
        yield batch


def _following(store: Store, bundles: Sequence[Bundle], before: _Batch | None) -> _Batch:
    """Make bundles ready for the place after those that are being written, or after the newest entry."""
    with store.reading() as session:
        secrets = _secrets(session, bundles, before.secrets.all() if before else {})
        return _made_ready(bundles, before.after if before else next_place(session), secrets)


def _write(store: Store, batch: _Batch) -> int:
    """Write a batch; where somebody wrote in between, it is made ready anew for the place where it now stands."""
    with store.writing() as session:
        place = next_place(session)
        if place != batch.place:
            batch = _made_ready(batch.bundles, place, _secrets(session, batch.bundles, {}))
        connection = session.connection()
        for statement, text in batch.texts:
            connection.exec_driver_sql(statement, (text,))
        alike.add_keys(connection, batch.alike)
        for entries in batch.searched:
            search_index.add_entries(connection, entries)
        listing.refill_named(connection, batch.listed)
        session.commit()
    return len(batch.bundles)


def _secrets(session: Session, bundles: Iterable[Bundle], known: Mapping[uuid.UUID, bytes]) -> _Secrets:
    """Return the keys of all subjects of which values are told, those that have none yet with a new one."""
    subjects = {bundle.context.subject for bundle in bundles if bundle.rows or bundle.context.reason}
    asked = _text([subject.hex for subject in subjects - known.keys()])
    rows = session.connection().exec_driver_sql(_FIND_KEYS, (asked,))
    kept = {uuid.UUID(subject): secret for subject, secret in rows if secret is not None}
    kept |= {subject: known[subject] for subject in subjects & known.keys()}
    return _Secrets(kept, {subject: os.urandom(KEY_BYTES) for subject in subjects - kept.keys()})


def _made_ready(bundles: Sequence[Bundle], place: Place, secrets: _Secrets) -> _Batch:
    rows, links, here, keys = defaultdict[str, list[dict[str, Any]]](list), list[Link](), place, secrets.all()
    for bundle in bundles:
        links.append(_link(bundle, here, keys, rows))
        here = here.after(links[-1])
    # Whoever is pointed at comes first: while a row points at nobody, each new row of that table is looked up in all
    # that may point at it.
    layouts = [layout_of(table) for table in sorted(rows, key=_order().index)]
    texts = [(layout.insert, _text(map(layout.stored, rows[layout.table]))) for layout in layouts]
    texts.append((_ADD_KEYS, _text((subject.hex, secret.hex()) for subject, secret in secrets.new.items())))
    texts.append((_ADD_ENTRIES, _text(map(_stored, links))))
    people = [(row["id"], row["name_key"]) for row in rows[Person.__tablename__] if row["merged_into_id"] is None]
    return _Batch(
        bundles, place, here, secrets, texts, alike.keys_for(people), list(_searched(rows)), listing.named_by(rows)
    )


def _link(
    bundle: Bundle, place: Place, keys: Mapping[uuid.UUID, bytes], rows: defaultdict[str, list[dict[str, Any]]]
) -> Link:
    """Make the entry of a bundle, and lay its rows to those of their tables."""
    context, told = bundle.context, []
    for table, values in bundle.rows:
        layout = layout_of(table)
        row = layout.whole(values)
        rows[table].append(row)
        told += layout.told(row)
    secret = keys.get(context.subject, b"")
    reason = sealed(secret, context.reason, place, context.subject, _QUICKLY) if context.reason else ""
    changes = sealed(secret, msgspec.json.encode(told), place, context.subject, _QUICKLY) if told else ""
    return linked(place, context, reason, changes)


def _searched(rows: Mapping[str, Sequence[dict[str, Any]]]) -> Iterator[search_index.Entries]:
    for table, source in search_index.SOURCES.items():
        if found := rows.get(table):
            yield search_index.entries_for(table, ((row["id"].hex, source.of_row(row)) for row in found))


def _stored(link: Link) -> tuple[object, ...]:
    """Return an entry as the engine takes it: keys without dashes, its time as the store keeps times."""
    key, v, device, epoch, seq, at, actor, role, act, subject, *sealed_and_hashes = link
    place = (key.hex, v, device.hex, epoch, seq, stored_moment(at))
    return (*place, actor.hex if actor else None, role, act, subject.hex, *sealed_and_hashes)


@cache
def _order() -> tuple[str, ...]:
    return tuple(table.name for table in Base.metadata.sorted_tables)


def _text(rows: Iterable[object]) -> str:
    return msgspec.json.encode(list(rows)).decode()
