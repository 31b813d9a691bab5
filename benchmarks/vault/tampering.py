"""Tampering with the journal behind the program's back, by somebody who has the key; found by its chain and anchors.

Half of the tries are made by an insider who knows the journal: every hash after the edit is built anew and the guards
are put back, so that the chain itself is whole again. Those are found by a head that was kept outside alone, so what is
changed lies at or before the newest such head: what was written after it nobody outside has seen yet.
"""

import random
import shutil
import tempfile
import uuid
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import select

from benchmarks.figure import Figure
from benchmarks.vault.effort import Effort
from benchmarks.vault.hunt import Hunt
from desktop_app.models.journal import JournalEntry
from desktop_app.models.office import Device
from desktop_app.storage.anchors import Anchor, AnchorKind, is_held
from desktop_app.storage.context import ENTRY, EntryContext
from desktop_app.storage.engine import COPY_PRAGMAS, Store, connect
from desktop_app.storage.journal import hash_of, head, verify_chain
from desktop_app.storage.migrations.triggers import TRIGGERS, missing_triggers
from desktop_app.storage.opening import create_store
from desktop_app.storage.recorder import note

ENTRIES, AFTER_THE_ANCHOR = 60, 12
KEY = bytes(range(32))
PRINTED_DIGITS, NAMED_DIGITS = 16, 12
_COLUMNS = ("at", "actor", "role", "act", "subject", "reason", "changes")
IN_HASTE = ("journal_mode=MEMORY", "synchronous=OFF")
"""A thief of entries does not wait for the disk."""
_BEGAN = datetime(2026, 1, 4, 6, tzinfo=UTC)


@dataclass(frozen=True)
class Grounds:
    """A store with its journal, and the head that was kept outside of it."""

    store: Path
    head: str
    anchored: int
    """The number of the newest entry that the head outside vouches for."""


@dataclass(frozen=True)
class Try:
    """One thing that is done to the journal."""

    name: str
    knowing: bool
    do: Callable[[sqlcipher.Connection, random.Random, int], None]


def lay_out(folder: Path) -> Grounds:
    """Write a real journal in a real store, and note its head some entries before its end."""
    place = folder / "store.db"
    store = create_store(place, KEY)
    anchored, outside = ENTRIES - AFTER_THE_ANCHOR, ""
    try:
        for number in range(1, ENTRIES + 1):
            with store.writing() as session:
                if number == 1:
                    session.add(Device(name="reception", since=_BEGAN))
                at = _BEGAN + timedelta(hours=number)
                act = ("open_file", "update_person", "approve_decision")[number % 3]
                context = EntryContext(act, uuid.UUID(int=number % 5), at, uuid.UUID(int=9), "researcher", "سبب")
                session.info[ENTRY] = context
                note(session, context)
                session.commit()
            if number == anchored:
                with store.reading() as session:
                    outside = head(session)
        with closing(connect(place, KEY)) as raw:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        store.close()
    return Grounds(place, outside, anchored)


def edit(raw: sqlcipher.Connection, chance: random.Random, anchored: int) -> None:
    """Change one field of one entry."""
    column, seq = chance.choice(_COLUMNS), chance.randint(1, anchored)
    values = {"at": "2020-01-01 00:00:00.000000", "actor": uuid.UUID(int=1).hex, "subject": uuid.UUID(int=77).hex}
    raw.execute(f"UPDATE journal_entry SET {column} = ? WHERE seq = ?", (values.get(column, "other"), seq))  # noqa: S608


def delete(raw: sqlcipher.Connection, chance: random.Random, anchored: int) -> None:
    """Take one entry out, and close the gap."""
    seq = chance.randint(1, anchored)
    raw.execute("DELETE FROM journal_entry WHERE seq = ?", (seq,))
    _close_gap(raw, seq)


def reorder(raw: sqlcipher.Connection, chance: random.Random, anchored: int) -> None:
    """Let two entries change places."""
    one, other = chance.sample(range(1, anchored + 1), 2)
    for before, after in ((one, -1), (other, one), (-1, other)):
        raw.execute("UPDATE journal_entry SET seq = ? WHERE seq = ?", (after, before))


def insert(raw: sqlcipher.Connection, chance: random.Random, anchored: int) -> None:
    """Put an entry in that nobody made."""
    seq = chance.randint(1, anchored)
    for place in range(ENTRIES, seq - 1, -1):
        raw.execute("UPDATE journal_entry SET seq = ? WHERE seq = ?", (place + 1, place))
    columns = [row[1] for row in raw.execute("PRAGMA table_info(journal_entry)")]
    values = [{"id": "?", "seq": "?", "hash": "?", "act": "'approve_decision'"}.get(name, name) for name in columns]
    given = {"id": uuid.UUID(int=chance.getrandbits(128)).hex, "seq": seq, "hash": f"{chance.getrandbits(256):064x}"}
    raw.execute(
        f"INSERT INTO journal_entry SELECT {', '.join(values)} FROM journal_entry WHERE seq = ?",  # noqa: S608
        [*(given[name] for name in columns if name in given), seq + 1],
    )


def cut(raw: sqlcipher.Connection, chance: random.Random, anchored: int) -> None:
    """Cut the end off."""
    raw.execute("DELETE FROM journal_entry WHERE seq >= ?", (chance.randint(2, anchored),))


TRIES = tuple(
    Try(f"{do.__name__}{' and rebuild' if knowing else ''}", knowing, do)
    for do in (edit, delete, reorder, insert, cut)
    for knowing in (False, True)
)


def tamper(grounds: Grounds, copy: Path, attempt: Try, chance: random.Random) -> None:
    """Do one thing to a copy of the store, with the guards taken away and put back."""
    shutil.copyfile(grounds.store, copy)
    with closing(connect(copy, KEY, IN_HASTE)) as raw:
        guards = [name for name in TRIGGERS if name.startswith("journal_entry")]
        for name in guards:
            raw.execute(f"DROP TRIGGER {name}")
        attempt.do(raw, chance, grounds.anchored)
        if attempt.knowing:
            rebuild(copy, raw)
        for name in guards:
            raw.execute(f"CREATE TRIGGER {name} {TRIGGERS[name]}")


def rebuild(copy: Path, raw: sqlcipher.Connection) -> None:
    """Build every hash of the chain anew, as the program itself would have written it."""
    store = Store(copy, KEY, COPY_PRAGMAS)
    try:
        with store.reading() as session:
            prev, told = "0" * 64, []
            for number, entry in enumerate(session.scalars(select(JournalEntry).order_by(JournalEntry.seq)), 1):
                session.expunge(entry)
                entry.seq, entry.prev = number, prev
                prev = hash_of(entry)
                told.append((number, entry.prev, prev, entry.id.hex))
    finally:
        store.close()
    raw.execute("UPDATE journal_entry SET hash = id, seq = -seq")
    raw.executemany("UPDATE journal_entry SET seq = ?, prev = ?, hash = ? WHERE id = ?", told)


def is_noticed(copy: Path, outside: str) -> bool:
    """Look at the journal as the program does: its chain, its guards, and the head that was kept outside."""
    store = Store(copy, KEY, COPY_PRAGMAS)
    try:
        with store.reading() as session:
            chain, guards = verify_chain(session), missing_triggers(session.connection())
            return not chain.whole or bool(guards) or not is_held(session, Anchor(AnchorKind.PAPER, "", outside))
    finally:
        store.close()


def chain_alone_notices(copy: Path) -> bool:
    """Look at the chain without any head from outside."""
    store = Store(copy, KEY, COPY_PRAGMAS)
    try:
        with store.reading() as session:
            return not verify_chain(session).whole
    finally:
        store.close()


def measure(effort: Effort) -> Iterable[Figure]:
    """Tamper again and again, and count what nobody would notice."""
    runs = effort.pick(whole=1000, short=300, test=30)
    chance = random.Random(4)
    unnoticed, by_anchor_alone, honest = [], 0, 0
    with tempfile.TemporaryDirectory() as folder:
        grounds = lay_out(Path(folder))
        honest = int(is_noticed(grounds.store, grounds.head))
        copy = Path(folder) / "copy.db"
        for number in range(runs):
            attempt = TRIES[number % len(TRIES)]
            tamper(grounds, copy, attempt, chance)
            # As a code on paper prints it, as a copy is named, or whole as a weekly signed head.
            outside = grounds.head[: (PRINTED_DIGITS, NAMED_DIGITS, 64)[number % 3]]
            by_anchor_alone += not chain_alone_notices(copy)
            if not is_noticed(copy, outside):
                unnoticed.append(attempt.name)
    tried = f"{runs} edits, deletions, reorderings, insertions and tail cuts, half with every hash rebuilt"
    yield Figure(
        "journal-tampering",
        "Tampering with the journal that nobody would notice",
        len(unnoticed) + honest,
        "tries",
        "<=",
        0,
        runs,
        f"{tried}; {by_anchor_alone} of them found by a head kept outside alone" + _names(unnoticed),
    )


def _close_gap(raw: sqlcipher.Connection, seq: int) -> None:
    for place in range(seq, ENTRIES):
        raw.execute("UPDATE journal_entry SET seq = ? WHERE seq = ?", (place, place + 1))


def _names(unnoticed: list[str]) -> str:
    return f"; unnoticed: {', '.join(sorted(set(unnoticed)))}" if unnoticed else ""


HUNT = Hunt(("journal-tampering",), measure)
