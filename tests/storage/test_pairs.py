"""The work list holds the undecided pairs of the last look, the surest first."""

from desktop_app.models.duplicates import SetApart
from desktop_app.models.people import Person
from desktop_app.policy.terms import DuplicateReason
from desktop_app.storage.derived import are_there
from desktop_app.storage.engine import Store
from desktop_app.storage.pairing import Found
from desktop_app.storage.pairs import PARTS, Pair, count_open, keep_pairs, last_look, make_missing, open_pairs
from tests.storage.conftest import AT, writing
from tests.storage.records import person, staff


def people(store: Store) -> list[Person]:
    with writing(store) as session:
        three = sorted((person(str(place)) for place in range(3)), key=lambda one: one.id)
        session.add_all(three)
    return three


def keep(store: Store, found: Found) -> int:
    with store.writing() as session:
        count = keep_pairs(session.connection(), found, AT)
        session.commit()
    return count


def kept(store: Store) -> list[Pair]:
    with store.reading() as session:
        rows = open_pairs(session.connection(), 10)
        assert count_open(session.connection()) == len(rows)
    return rows


def test_the_surest_pair_comes_first_and_a_new_look_takes_the_place_of_the_last(store: Store) -> None:
    one, two, three = people(store)
    found: Found = {
        (one.id.hex, two.id.hex): {DuplicateReason.SAME_MOBILE},
        (one.id.hex, three.id.hex): {DuplicateReason.LIKE_NAME_AND_BIRTH, DuplicateReason.SAME_MOBILE},
    }
    assert keep(store, found) == 2
    first, second = kept(store)
    assert (first.first_id, first.second_id) == (one.id, three.id)
    assert first.reasons == (DuplicateReason.SAME_MOBILE, DuplicateReason.LIKE_NAME_AND_BIRTH)
    assert second.second_id == two.id
    assert keep(store, {}) == 0
    assert kept(store) == []


def test_who_was_set_apart_or_merged_is_not_brought_up_again(store: Store) -> None:
    one, two, three = people(store)
    reason = {DuplicateReason.SAME_MOBILE}
    found: Found = {(one.id.hex, two.id.hex): reason, (two.id.hex, three.id.hex): reason}
    keep(store, found)
    with writing(store) as session:
        session.add(someone := staff())
        session.add(SetApart(first_id=two.id, second_id=one.id, at=AT, staff_id=someone.id, reason="أختان"))
    assert [pair.second_id for pair in kept(store)] == [three.id]
    with writing(store) as session:
        session.get_one(Person, three.id).merged_into_id = two.id
    assert kept(store) == []


def test_an_index_that_was_lost_is_made_again_and_the_list_stays(store: Store) -> None:
    one, two, _three = people(store)
    keep(store, {(one.id.hex, two.id.hex): {DuplicateReason.SAME_MOBILE}})
    with store.engine.begin() as connection:
        connection.exec_driver_sql("DROP INDEX search_pair_by_weight")
        make_missing(connection)
        assert are_there(connection, PARTS)
    assert len(kept(store)) == 1


def test_it_is_known_when_everybody_was_last_gone_through(store: Store) -> None:
    people(store)
    with store.reading() as session:
        assert last_look(session.connection()) is None
    keep(store, {})
    with store.reading() as session:
        assert last_look(session.connection()) == (AT, 3)
