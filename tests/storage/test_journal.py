import hashlib
import json
import random
import shutil
import uuid
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import select

from desktop_app.models.journal import JournalEntry, SubjectKey
from desktop_app.models.people import Person
from desktop_app.storage.context import ENTRY, EntryContext
from desktop_app.storage.engine import COPY_PRAGMAS, Store, connect
from desktop_app.storage.faults import UnexplainedChange
from desktop_app.storage.history import history
from desktop_app.storage.journal import (
    BEGINNING,
    Place,
    destroy_key,
    hash_of,
    head,
    holds,
    linked,
    start_epoch,
    verify_chain,
)
from desktop_app.storage.opening import create_store
from tests.storage.conftest import AT, FILE, KEY, entry, writing
from tests.storage.records import person

GUARDS = ("journal_entry_never_changed", "journal_entry_never_deleted", "journal_entry_never_replaced")


def fill(store: Store, count: int = 20) -> None:
    for number in range(count):
        with writing(store, f"act.{number}", "سبب") as session:
            session.add(person(number=str(number)))


def test_every_transaction_lengthens_the_chain_by_one(store: Store) -> None:
    fill(store, 5)
    with store.reading() as session:
        report = verify_chain(session)
        entries = session.scalars(select(JournalEntry).order_by(JournalEntry.seq)).all()
    assert report.whole
    assert report.entries == 6
    assert report.head == entries[-1].hash
    assert [one.seq for one in entries] == [1, 2, 3, 4, 5, 6]
    assert entries[0].prev == BEGINNING
    assert all(later.prev == earlier.hash for earlier, later in pairwise(entries))


@pytest.mark.parametrize("words", ["", "نورة", 'a"b\\c/d', "".join(map(chr, range(0x20))), "\x7f\x80\u2028\ufeff😀"])
def test_the_hash_of_an_entry_is_of_its_canonical_json_whoever_writes_that(words: str) -> None:
    place, at = Place(FILE, 1, 1, BEGINNING), AT
    link = linked(place, EntryContext(words, FILE, at, None, words), words, words)
    said = {name: getattr(link, name) for name in ("v", "epoch", "seq", "role", "act", "reason", "changes", "prev")}
    said |= {"device": str(FILE), "subject": str(FILE), "actor": None, "at": at.isoformat(timespec="microseconds")}
    told = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert link.hash == hashlib.sha256((BEGINNING + told).encode()).hexdigest()


@pytest.mark.parametrize("length", [1, 16_384, 200_000])
def test_a_reason_of_any_length_is_read_back_as_it_was_given(store: Store, length: int) -> None:
    reason = ("سبب " * length)[:length].strip()
    with writing(store, reason=reason) as session:
        session.add(person())
    with store.reading() as session:
        assert history(session, FILE)[0].reason == reason


def test_an_entry_shows_no_value_to_who_has_not_the_files_key(store: Store) -> None:
    fill(store, 1)
    with store.reading() as session:
        found = session.scalars(select(JournalEntry).where(JournalEntry.subject == FILE)).one()
    assert "نورة" not in found.changes
    assert "سبب" not in found.reason
    assert found.changes
    assert found.reason


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal_entry SET act = 'x'",
        "DELETE FROM journal_entry",
        "INSERT OR REPLACE INTO journal_entry SELECT * FROM journal_entry",
    ],
)
def test_the_store_refuses_to_change_or_delete_an_entry(store: Store, statement: str) -> None:
    fill(store, 2)
    with closing(connect(store.path, KEY)) as raw, pytest.raises(sqlcipher.IntegrityError, match="append-only"):
        raw.execute(statement)


def test_an_insider_who_takes_the_guards_away_is_found(store: Store, tmp_path: Path) -> None:
    fill(store, 12)
    with store.reading() as session:
        printed = head(session)
    store.close()
    chance = random.Random(5)  # noqa: S311 - the same every time
    for _ in range(60):
        copy = tmp_path / "copy.db"
        shutil.copyfile(store.path, copy)
        done = tampering(chance)
        with closing(connect(copy, KEY, COPY_PRAGMAS)) as raw:
            for guard in GUARDS:
                raw.execute(f"DROP TRIGGER {guard}")
            assert raw.execute(done).rowcount > 0, done
        assert not chain_holds(copy, printed), done


def tampering(chance: random.Random) -> str:
    victim = chance.randrange(2, 13)
    return chance.choice(
        (
            f"UPDATE journal_entry SET act = 'other' WHERE seq = {victim}",  # noqa: S608 - numbers of our own
            f"UPDATE journal_entry SET role = 'manager' WHERE seq = {victim}",  # noqa: S608
            f"UPDATE journal_entry SET changes = changes || 'x' WHERE seq = {victim}",  # noqa: S608
            f"UPDATE journal_entry SET at = '2020-01-01 00:00:00' WHERE seq = {victim}",  # noqa: S608
            f"DELETE FROM journal_entry WHERE seq = {victim}",  # noqa: S608
            f"DELETE FROM journal_entry WHERE seq >= {victim}",  # noqa: S608
            f"UPDATE journal_entry SET seq = -seq WHERE seq = {victim}",  # noqa: S608
        )
    )


def chain_holds(path: Path, printed: str) -> bool:
    copy = Store(path, KEY, COPY_PRAGMAS)
    with copy.reading() as session:
        holding = verify_chain(session).whole and holds(session, printed)
    copy.close()
    return holding


def test_a_head_noted_outside_is_found_whole_or_shortened(store: Store) -> None:
    fill(store, 3)
    with store.reading() as session:
        noted = head(session)
        assert holds(session, noted)
        assert holds(session, noted[:12])
        assert holds(session, BEGINNING[:12])
        assert not holds(session, "f" * 64)


def test_a_destroyed_key_takes_the_values_with_it_and_leaves_the_chain_whole(store: Store) -> None:
    fill(store, 3)
    with writing(store, "file.erase", "انتهت مدة الحفظ") as session:
        for row in session.scalars(select(Person)):
            session.delete(row)
        destroy_key(session, FILE, AT)
    with store.reading() as session:
        erasing, *before = history(session, FILE)
        assert verify_chain(session).whole
        assert session.get_one(SubjectKey, FILE).destroyed_at == AT
    assert erasing.reason == "انتهت مدة الحفظ"
    assert erasing.changes is None
    assert {(found.changes, found.reason) for found in before} == {(None, None)}


def test_after_the_key_was_destroyed_new_entries_can_be_read(store: Store) -> None:
    with writing(store, "file.erase") as session:
        session.add(person())
        destroy_key(session, FILE, AT)
    fill(store, 1)
    with store.reading() as session:
        newest, erasing = sorted(history(session, FILE), key=lambda found: found.act)
    assert newest.changes
    assert erasing.changes is None


def test_a_new_epoch_goes_on_from_the_last_entry(store: Store) -> None:
    fill(store, 2)
    with writing(store, "store.restored") as session:
        start_epoch(session, 1_800_000_000)
    fill(store, 1)
    in_order = select(JournalEntry.epoch, JournalEntry.seq).order_by(JournalEntry.epoch, JournalEntry.seq)
    with store.reading() as session:
        places = session.execute(in_order)
        assert [tuple(place) for place in places][-3:] == [(1, 3), (1_800_000_000, 1), (1_800_000_000, 2)]
        assert verify_chain(session).whole


def test_every_file_has_a_key_of_its_own(store: Store) -> None:
    other = uuid.uuid4()
    fill(store, 1)
    with store.writing() as session:
        session.add(person("أخرى"))
        session.info[ENTRY] = entry("person.add", other)
        session.commit()
    with store.reading() as session:
        secrets = {key.subject: key.secret for key in session.scalars(select(SubjectKey))}
    assert secrets[FILE] != secrets[other]
    assert len(secrets[FILE] or b"") == 32


def test_a_store_without_a_device_keeps_no_entry(tmp_path_factory: pytest.TempPathFactory) -> None:
    store = create_store(tmp_path_factory.mktemp("bare") / "store.db", KEY)
    with pytest.raises(UnexplainedChange), writing(store) as session:
        session.add(person())
    with store.reading() as session:
        assert head(session) == BEGINNING
    store.close()


def test_the_hash_covers_every_field_of_an_entry(store: Store) -> None:
    fill(store, 1)
    with store.reading() as session:
        found = session.scalars(select(JournalEntry).where(JournalEntry.subject == FILE)).one()
        session.expunge(found)
    covered = hash_of(found)
    for field, other in (("v", 2), ("epoch", 5), ("seq", 9), ("role", "x"), ("act", "x"), ("actor", None)):
        kept = getattr(found, field)
        setattr(found, field, other)
        assert hash_of(found) != covered, field
        setattr(found, field, kept)
    assert hash_of(found) == covered
