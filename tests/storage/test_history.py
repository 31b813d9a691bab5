import uuid
from datetime import timedelta

from sqlalchemy import select

from desktop_app.models.office import Device
from desktop_app.storage.context import ENTRY, EntryContext
from desktop_app.storage.engine import Store
from desktop_app.storage.history import Wanted, changes_since, entries, history
from desktop_app.storage.journal import start_epoch
from desktop_app.storage.recorder import note
from tests.storage.conftest import ACTOR, AT, FILE, writing
from tests.storage.records import person


def fill(store: Store) -> None:
    for number in range(10):
        with store.writing() as session:
            actor = ACTOR if number % 2 else uuid.UUID(int=number + 100)
            at = AT + timedelta(hours=number)
            session.info[ENTRY] = EntryContext(act=f"act.{number % 3}", subject=FILE, at=at, actor=actor)
            session.add(person(number=str(number)))
            session.commit()


def test_the_newest_comes_first_and_only_of_the_file(store: Store) -> None:
    fill(store)
    with store.reading() as session:
        found = history(session, FILE)
        assert history(session, uuid.uuid4()) == []
    assert [one.at for one in found] == sorted((one.at for one in found), reverse=True)
    assert len(found) == 10


def test_an_auditor_follows_one_person_one_act_or_one_time(store: Store) -> None:
    fill(store)
    with store.reading() as session:
        assert len(entries(session, Wanted(actor=ACTOR, subject=FILE))) == 5
        assert len(entries(session, Wanted(act="act.0"))) == 4
        assert len(entries(session, Wanted(since=AT + timedelta(hours=8)))) == 2
        assert len(entries(session, Wanted(subject=FILE, until=AT + timedelta(hours=1)))) == 1
        assert len(entries(session, Wanted())) == 11


def test_pages_follow_one_another_without_gap_or_repetition(store: Store) -> None:
    fill(store)
    with store.reading() as session:
        first = entries(session, Wanted(), limit=4)
        second = entries(session, Wanted(), limit=4, after=first[-1].place)
        third = entries(session, Wanted(), limit=4, after=second[-1].place)
        assert [one.id for one in (*first, *second, *third)] == [one.id for one in entries(session, Wanted())]


def test_words_come_back_as_they_were_written(store: Store) -> None:
    with writing(store, reason="تصحيح «الاسم» \n بعد الاطلاع") as session:
        session.add(person("نُورة بنت عبدالله"))
    with store.reading() as session:
        (found,) = history(session, FILE)
    assert found.reason == "تصحيح «الاسم» \n بعد الاطلاع"
    assert any(change.new == "نُورة بنت عبدالله" for change in found.changes or ())


OTHER = uuid.UUID(int=8)


def write(store: Store, act: str, hours: int, subject: uuid.UUID = FILE) -> None:
    """Change something at an hour."""
    with store.writing() as session:
        session.info[ENTRY] = EntryContext(act, subject, AT + timedelta(hours=hours), ACTOR)
        session.add(person(number=act))
        session.commit()


def acts_since(store: Store, act: str) -> list[str]:
    """What was changed in the file after an act, as the chain tells it."""
    with store.reading() as session:
        (seen,) = entries(session, Wanted(act=act))
        return [entry.act for entry in changes_since(session, seen, FILE)]


def test_what_was_changed_since_is_told_by_the_chain_and_not_by_the_clock(store: Store) -> None:
    for act, hours in (("before", 0), ("seen", 5), ("an hour back", 4), ("long ago", -900)):
        write(store, act, hours)
    write(store, "elsewhere", 6, OTHER)
    with store.writing() as session:
        note(session, EntryContext("read", FILE, AT + timedelta(hours=6), ACTOR))
        session.commit()
    assert acts_since(store, "seen") == ["an hour back", "long ago"]
    assert acts_since(store, "long ago") == []


def test_what_was_changed_in_a_later_epoch_or_by_another_device_counts_too(store: Store) -> None:
    write(store, "seen", 5)
    with store.writing() as session:
        start_epoch(session, 1_800_000_000)
        session.info[ENTRY] = EntryContext("restored", OTHER, AT, ACTOR)
        session.commit()
    write(store, "after a restore", 1)
    with store.writing() as session:
        session.scalars(select(Device)).one().current = False
        session.add(Device(name="laptop", since=AT))
        session.info[ENTRY] = EntryContext("moved", OTHER, AT, ACTOR)
        session.commit()
    write(store, "on the laptop", 1)
    assert set(acts_since(store, "seen")) == {"after a restore", "on the laptop"}


def test_entries_of_another_file_that_tell_of_this_one_stand_among_its_own(store: Store) -> None:
    for act, hours, subject in (("first", 0, FILE), ("beside", 1, OTHER), ("other", 2, OTHER), ("last", 3, FILE)):
        write(store, act, hours, subject)
    with store.reading() as session:
        besides = frozenset(entry.id for entry in entries(session, Wanted(act="beside")))
        assert [entry.act for entry in history(session, FILE, besides=besides)] == ["last", "beside", "first"]
        (newest,) = history(session, FILE, 1, besides=besides)
        assert [entry.act for entry in history(session, FILE, 1, newest.place, besides)] == ["beside"]
