"""The store's key: many use it at once, and whoever changes it is alone."""

import os
import threading
from collections.abc import Callable

from sqlalchemy import select, text

from desktop_app.models.people import Person
from desktop_app.storage.engine import Store
from desktop_app.storage.lookups import Question
from desktop_app.storage.shared_key import SharedKey
from tests.storage.conftest import writing
from tests.storage.records import person

A_MOMENT = 0.1


def begun(work: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=work)
    thread.start()
    return thread


def is_kept_waiting(thread: threading.Thread) -> bool:
    thread.join(A_MOMENT)
    return thread.is_alive()


def test_a_change_waits_for_all_who_use_the_key_and_keeps_nobody_out_until_it_begins() -> None:
    key, changed = SharedKey(), list[str]()

    def change() -> None:
        with key.changed():
            changed.append("now")

    with key.used():
        changing = begun(change)
        assert is_kept_waiting(changing)
        with key.used():
            assert changed == []
    changing.join()
    assert changed == ["now"]


def test_whoever_comes_while_the_key_is_changed_waits_until_that_is_over() -> None:
    key = SharedKey()
    with key.changed():
        coming = [begun(key.take), begun(key.take)]
        assert all(map(is_kept_waiting, coming))
    for one in coming:
        one.join()
    key.give_back()
    key.give_back()
    with key.changed():
        pass


def test_the_key_of_the_store_changes_once_whoever_reads_and_writes_has_ended(store: Store) -> None:
    new = os.urandom(32)
    with store.reading() as session:
        assert session.scalars(select(Person)).all() == []
        changing = begun(lambda: store.change_key(new))
        assert is_kept_waiting(changing)
        with writing(store) as another:
            another.add(person())
    changing.join()
    assert store.key == new
    with store.reading() as session:
        assert len(session.scalars(select(Person)).all()) == 1


def test_nothing_is_read_or_looked_up_while_the_key_changes_and_all_of_it_after(store: Store) -> None:
    found = list[object]()

    def read() -> None:
        with store.reading() as session:
            found.append(session.scalar(text("SELECT count(*) FROM person")))

    def look_up() -> None:
        with store.lookups().answering(Question()) as lookups:
            found.append(lookups.execute("SELECT count(*) FROM person").fetchone()[0])

    with store._shared.changed(), store._lookups.closed():
        coming = [begun(read), begun(look_up)]
        assert all(map(is_kept_waiting, coming))
        assert found == []
    for one in coming:
        one.join()
    assert found == [0, 0]


def test_sessions_that_ended_in_an_error_no_longer_keep_the_key(store: Store) -> None:
    for session in (store.reading(), store.writing()):
        with session:
            session.execute(text("SELECT 1"))
            session.rollback()
            session.execute(text("SELECT 1"))
        session.close()
    changing = begun(lambda: store.change_key(os.urandom(32)))
    changing.join(30)
    assert not changing.is_alive()
