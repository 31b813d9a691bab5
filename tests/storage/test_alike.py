import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from benchmarks.populate.people import first_name, full_name, line_of_men
from benchmarks.populate.variants import Variant, spelt
from desktop_app.models.people import Person
from desktop_app.policy.likeness import compared
from desktop_app.policy.names import name_key, name_words
from desktop_app.policy.terms import Gender
from desktop_app.storage import alike
from desktop_app.storage.alike import add_people, apart, people_alike, rebuild
from desktop_app.storage.changes import Touched
from desktop_app.storage.engine import Store
from desktop_app.storage.opening import open_store
from tests.storage.conftest import KEY, writing
from tests.storage.records import person

NAME = "أسماء بنت عبد الرحمن سعد القحطاني"


def known(store: Store, *names: str) -> list[Person]:
    with writing(store) as session:
        people = [person(name) for name in names]
        for each, name in zip(people, names, strict=True):
            each.name_key = name_key(name)
        session.add_all(people)
    return people


def found(store: Store, name: str, least: float = 0.8) -> list[str]:
    with store.reading() as session:
        rows = people_alike(session, name_words(name), least)
        return [session.get_one(Person, row.person_id).full_name for row in rows]


def test_a_like_name_is_found_and_the_likest_comes_first(store: Store) -> None:
    known(store, NAME, "أسماء عبدالرحمن سعيد القحطاني", "سعد الحربي")
    assert found(store, "اسماء عبدالرحمن سعد قحطاني") == [NAME, "أسماء عبدالرحمن سعيد القحطاني"]
    assert len(found(store, "القحطاني اسما عبد الرحمن")) == 2
    assert found(store, "خالد العمري") == []
    assert found(store, "") == []


def test_of_many_under_one_key_those_with_the_same_letters_are_read(store: Store) -> None:
    others = [f"محمد {chr(0x628 + place % 18)}{chr(0x633 + place // 18)}ر خالد العتيبي" for place in range(180)]
    known(store, "محمد مزنة خالد العتيبي", *others)
    assert found(store, "محمد مزنه خالد العتيبي", 0.99) == ["محمد مزنة خالد العتيبي"]


def test_the_keys_follow_every_change(store: Store) -> None:
    (one,) = known(store, NAME)
    with writing(store) as session:
        changed = session.get_one(Person, one.id)
        changed.full_name, changed.name_key = "هيفاء سعد الحربي", name_key("هيفاء سعد الحربي")
    assert found(store, NAME) == []
    assert found(store, "هيفاء سعد الحربي") == ["هيفاء سعد الحربي"]
    with writing(store) as session:
        session.delete(session.get_one(Person, one.id))
    assert found(store, "هيفاء سعد الحربي") == []
    with store.reading() as session:
        assert apart(session.connection()) == 0


def test_another_field_leaves_the_keys_alone(store: Store) -> None:
    (one,) = known(store, NAME)
    with store.writing() as session:
        before = session.connection().exec_driver_sql("SELECT * FROM search_alike").all()
        alike.refresh(session, [Touched("person", str(one.id)), Touched("case_file", str(one.id))])
        assert session.connection().exec_driver_sql("SELECT * FROM search_alike").all() == before


def test_who_was_merged_into_another_is_found_no_more(store: Store) -> None:
    one, other = known(store, NAME, "أسماء عبدالرحمن القحطاني")
    with writing(store) as session:
        session.get_one(Person, other.id).merged_into_id = one.id
    assert found(store, NAME) == [NAME]
    with store.reading() as session:
        assert apart(session.connection()) == 0


def test_many_are_added_at_once_and_all_keys_can_be_made_anew(store: Store) -> None:
    people = known(store, NAME, "سعد الحربي", "نورة")
    with store.writing() as session:
        connection = session.connection()
        connection.exec_driver_sql("DELETE FROM search_alike_key")
        connection.exec_driver_sql("DELETE FROM search_alike")
        assert apart(connection) == 3
        assert add_people(connection, ((each.id, each.name_key) for each in people)) == 3
        assert apart(connection) == 0
        connection.exec_driver_sql("DELETE FROM search_alike_key WHERE key = (SELECT max(key) FROM search_alike_key)")
        assert apart(connection) == 1
        assert rebuild(connection) == 3
        assert apart(connection) == 0
        session.commit()
    assert found(store, NAME) == [NAME]


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE search_alike_key SET key = key + 1",
        "UPDATE search_alike_key SET entry = entry + 1000 WHERE entry = 1",
        "UPDATE search_alike_key SET entry = CASE entry WHEN 1 THEN 2 ELSE 1 END",
        "UPDATE search_alike_key SET letters = 0",
        "UPDATE search_alike SET id = id + 1000",
    ],
)
def test_keys_that_are_as_many_as_asked_for_but_not_those_are_found_and_made_anew(store: Store, damage: str) -> None:
    known(store, NAME, "سعد فهد خالد ناصر الحربي")
    with store.writing() as session:
        connection = session.connection()
        connection.exec_driver_sql(damage)
        assert apart(connection) == 1
        rebuild(connection)
        assert apart(connection) == 0
        session.commit()
    assert found(store, NAME) == [NAME]


@pytest.mark.parametrize(
    ("spaced", "glued"), [("علاء الدين سالم القرني", "علاءالدين سالم القرني"), ("هبة الله فهد علي", "هبةالله فهد علي")]
)
def test_a_name_of_two_words_is_found_in_one_and_the_other_way_round(store: Store, spaced: str, glued: str) -> None:
    known(store, spaced, glued)
    with store.reading() as session:
        for asked in (spaced, glued):
            rows = people_alike(session, compared(name_words(asked)), 0.99)
            assert len(rows) == 2
        assert apart(session.connection()) == 0


@pytest.fixture(scope="module")
def invented(tmp_path_factory: pytest.TempPathFactory, template: Path) -> Iterator[tuple[Store, list[str]]]:
    """A thousand invented people, brothers and sisters among them."""
    path = tmp_path_factory.mktemp("invented") / "store.db"
    shutil.copyfile(template, path)
    chance = Random(7)  # noqa: S311 - the same every time
    names = list[str]()
    while len(names) < 1000:
        line = line_of_men(chance)
        for gender in chance.choices((Gender.MALE, Gender.FEMALE), k=chance.randrange(1, 6)):
            names.append(full_name(first_name(gender, chance), gender, line, chance))
    store = open_store(path, KEY)
    known(store, *names)
    yield store, names
    store.close()


@pytest.mark.parametrize("kind", Variant)
def test_a_name_written_otherwise_is_found_among_a_thousand(invented: tuple[Store, list[str]], kind: Variant) -> None:
    store, names = invented
    chance = Random(kind.value)  # noqa: S311 - the same every time
    asked = [(name, typed) for name in names[::5] if (typed := spelt(name, kind, chance))][:40]
    missed = [(name, typed) for name, typed in asked if name not in found(store, typed, 0)]
    assert asked
    assert missed == []


def test_what_is_rolled_back_has_no_keys(store: Store) -> None:
    with store.writing() as session:
        session.add(added := person(NAME))
        session.flush()
        alike.refresh(session, [Touched("person", str(added.id))])
        session.rollback()
    assert found(store, NAME) == []
