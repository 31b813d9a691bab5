import uuid
from datetime import timedelta

from desktop_app.storage.context import ENTRY, EntryContext
from desktop_app.storage.engine import Store
from desktop_app.storage.history import Wanted, entries, history
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
