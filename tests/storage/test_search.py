from datetime import date

import pytest
from sqlalchemy import text

from desktop_app.models.cases import CaseFile
from desktop_app.models.people import Person
from desktop_app.policy.terms import Category
from desktop_app.storage import search as index
from desktop_app.storage.changes import Touched
from desktop_app.storage.engine import Store
from desktop_app.storage.search import Found, Hit, search
from tests.storage.conftest import writing
from tests.storage.records import person


def found(store: Store, text: str, kind: str | None = None) -> list[Hit]:
    with store.reading() as session:
        return search(session, text, kind=kind)


@pytest.fixture
def known(store: Store) -> Person:
    with writing(store) as session:
        session.add(person("سعد الحربي", "1100000000", "0509876543"))
        session.add(known := person("أسماء بنت عبد الرحمن القحطانية", "1012345674", "0551234567"))
    return known


@pytest.mark.parametrize("typed", ["اسماء", "أسماءُ القحطانيه", "عبدالرحمن", "عبد الرحمن اسما", "قحطانيـة", "القحط"])
def test_a_name_is_found_however_it_is_spelt(store: Store, known: Person, typed: str) -> None:
    assert found(store, typed) == [Hit("person", known.id, Found.NAME)]


@pytest.mark.parametrize("typed", ["1012345674", "١٠١٢٣٤٥٦٧٤", "10123", "4567", "0551234567", "۰۵۵۱"])
def test_a_number_is_found_by_its_beginning_or_its_end(store: Store, known: Person, typed: str) -> None:
    assert found(store, typed) == [Hit("person", known.id, Found.NUMBER)]


@pytest.mark.parametrize("typed", ["", "  ", "زيد", "اسماء الحربي", '"', "name:*", "NEAR(", "AND", "-", "'; DROP"])
def test_what_matches_nobody_finds_nobody(store: Store, known: Person, typed: str) -> None:
    assert found(store, typed) == []


def test_the_index_follows_every_change(store: Store, known: Person) -> None:
    with writing(store) as session:
        session.get_one(Person, known.id).full_name = "هيفاء"
    assert found(store, "اسماء") == []
    assert found(store, "هيفاء") == [Hit("person", known.id, Found.NAME)]
    with writing(store) as session:
        session.delete(session.get_one(Person, known.id))
    assert found(store, "هيفاء") == []


def test_what_is_rolled_back_is_not_found(store: Store) -> None:
    with store.writing() as session:
        session.add(added := person("عابرة"))
        session.flush()
        index.refresh(session, [Touched("person", str(added.id))])
        session.rollback()
    assert found(store, "عابرة") == []


def test_a_file_is_found_by_its_number_and_a_search_can_be_narrowed(store: Store, known: Person) -> None:
    with writing(store) as session:
        file = CaseFile(
            number="NSM-1448-0123", holder_id=known.id, category=next(iter(Category)), opened_on=date(2026, 1, 1)
        )
        session.add(file)
    assert found(store, "nsm-1448-0123") == [Hit("case_file", file.id, Found.NUMBER)]
    assert found(store, "0123", kind="person") == []


def test_the_closest_comes_first(store: Store) -> None:
    with writing(store) as session:
        session.add(longer := person("نور الهدى محمد", "1"))
        session.add(exact := person("نور محمد", "2"))
        session.add(beginning := person("نورة محمد", "3"))
    assert [hit.id for hit in found(store, "نور محمد")] == [exact.id, longer.id, beginning.id]


def test_the_index_can_be_made_anew(store: Store, known: Person) -> None:
    with store.writing() as session:
        session.connection().exec_driver_sql("DELETE FROM search_entry")
        session.commit()
    assert found(store, "اسماء") == []
    with store.writing() as session:
        assert index.rebuild(session) == 2
        session.commit()
    assert found(store, "اسماء") == [Hit("person", known.id, Found.NAME)]
    with store.reading() as session:
        session.scalar(text("SELECT count(*) FROM search_index"))


def test_every_searched_table_can_be_read(store: Store) -> None:
    assert {model.__tablename__ for model, _ in index.SOURCES.values()} == set(index.SOURCES)
