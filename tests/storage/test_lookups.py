from threading import Thread, Timer

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from desktop_app.storage.engine import Store
from desktop_app.storage.faults import StoreTrouble
from desktop_app.storage.lookups import GivenUp, Question
from tests.storage.conftest import writing
from tests.storage.records import person

ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
COUNT = "SELECT count(*) FROM person"


def count(store: Store) -> int:
    with store.lookups().answering(Question()) as lookups:
        return int(lookups.execute(COUNT).fetchone()[0])


def test_each_question_sees_what_was_written_before_it(store: Store) -> None:
    assert count(store) == 0
    with writing(store) as session:
        session.add(person())
    assert count(store) == 1


def test_a_question_that_runs_is_given_up_from_another_thread_and_the_next_is_answered(store: Store) -> None:
    question = Question()
    Timer(0.05, question.give_up).start()
    with pytest.raises(GivenUp), store.lookups().answering(question) as lookups:
        lookups.execute(ENDLESS).fetchone()
    assert count(store) == 0


def test_a_question_given_up_before_it_began_or_between_two_lookups_goes_no_further(store: Store) -> None:
    early, late = Question(), Question()
    early.give_up()
    with pytest.raises(GivenUp), store.lookups().answering(early):
        pytest.fail("it was begun")
    with store.lookups().answering(late) as lookups:
        assert lookups.execute(COUNT).fetchone() == (0,)
        late.give_up()
        with pytest.raises(GivenUp):
            lookups.execute(COUNT)


def test_giving_up_what_was_answered_already_harms_no_other(store: Store) -> None:
    question = Question()
    with store.lookups().answering(question) as lookups:
        lookups.execute(COUNT).fetchone()
    with store.lookups().answering(Question()) as lookups:
        question.give_up()
        assert lookups.execute(COUNT).fetchone() == (0,)


def test_nothing_can_be_written_there_and_what_is_wrong_is_told(store: Store) -> None:
    with pytest.raises(sqlcipher.OperationalError), store.lookups().answering(Question()) as lookups:
        lookups.execute("DELETE FROM person")
    with store.lookups().closed(), pytest.raises(GivenUp):
        store.lookups().execute(COUNT)


def test_closing_the_store_gives_up_what_is_looked_up(store: Store) -> None:
    told: list[BaseException] = []

    def look() -> None:
        try:
            with store.lookups().answering(Question()) as lookups:
                lookups.execute(ENDLESS).fetchone()
        except GivenUp as given_up:
            told.append(given_up)

    thread = Thread(target=look)
    thread.start()
    Timer(0.1, store.close).start()
    thread.join(20)
    assert len(told) == 1


def test_a_condemned_store_answers_nobody(store: Store) -> None:
    store.condemn()
    with pytest.raises(StoreTrouble):
        store.lookups()
