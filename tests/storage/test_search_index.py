import pytest
from sqlalchemy import text

from desktop_app.models.people import Person
from desktop_app.storage.changes import Touched
from desktop_app.storage.engine import Store
from desktop_app.storage.search_check import check_search
from desktop_app.storage.search_index import SOURCES, Indexed, index_missing, kind_of, rebuild, refresh
from tests.storage.conftest import writing
from tests.storage.records import person
from tests.storage.test_search import found


@pytest.fixture
def known(store: Store) -> Person:
    with writing(store) as session:
        session.add(known := person("أسماء بنت عبد الرحمن القحطانية", "1012345674", "+966551234567"))
    return known


def names(store: Store, text: str) -> list[str]:
    with store.reading() as session:
        return [session.get_one(Person, hit.id).full_name for hit in found(store, text)]


def test_the_index_follows_every_change(store: Store, known: Person) -> None:
    with writing(store) as session:
        session.get_one(Person, known.id).full_name = "هيفاء"
    assert found(store, "اسماء") == []
    assert [hit.id for hit in found(store, "هيفاء")] == [known.id]
    with writing(store) as session:
        session.get_one(Person, known.id).mobile = "+966500000001"
    assert found(store, "4567") == []
    assert [hit.id for hit in found(store, "0500000001")] == [known.id]
    with writing(store) as session:
        session.delete(session.get_one(Person, known.id))
    assert found(store, "هيفاء") == found(store, "0500000001") == []


def test_an_entry_keeps_its_number_and_is_left_alone_where_nothing_of_it_changed(store: Store, known: Person) -> None:
    def entry() -> tuple[int, int]:
        with store.engine.connect() as connection:
            (number,) = connection.exec_driver_sql("SELECT id FROM search_entry").scalars()
            (parts,) = connection.exec_driver_sql("SELECT count(*) FROM search_index_data").scalars()
            return number, parts

    before = entry()
    assert kind_of(before[0]) == "person"
    with writing(store) as session:
        session.get_one(Person, known.id).occupation = "خياطة"
    assert entry() == before
    with writing(store) as session:
        session.get_one(Person, known.id).full_name = "هيفاء"
    assert entry()[0] == before[0]


def test_what_is_rolled_back_is_not_found(store: Store) -> None:
    with store.writing() as session:
        session.add(added := person("عابرة"))
        session.flush()
        refresh(session, [Touched("person", str(added.id)), Touched("drafts", "1")])
        session.rollback()
    assert found(store, "عابرة") == []


@pytest.mark.parametrize("spoilt", ["DELETE FROM search_entry", "DROP TABLE search_number", "DROP TABLE search_index"])
def test_the_index_is_made_anew_whatever_is_left_of_it(store: Store, known: Person, spoilt: str) -> None:
    with store.engine.begin() as connection:
        connection.execute(text(spoilt))
    with store.engine.begin() as connection:
        assert rebuild(connection) == 1
        assert check_search(connection).whole
    assert names(store, "اسماء") == names(store, "4567") == [known.full_name]


def test_many_records_at_once_are_found_as_if_each_had_come_by_itself(store: Store, known: Person) -> None:
    with writing(store) as session:
        session.add(person("سعد الحربي", "1100000000", "+966509876543"))
    with store.engine.begin() as connection:
        connection.execute(text("DELETE FROM person WHERE full_name LIKE 'سعد%'"))
        values = [(f"{number:032x}", f"نور {number}") for number in range(5200)]
        columns = "id, branch, version, full_name, name_key, identity_kind, identity_number, identity_override, birth"
        more = "nationality, mobile, other_phone, email, iban, health_note, occupation, education"
        blank = ", ".join(["''"] * 11)
        connection.exec_driver_sql(
            f"INSERT INTO person ({columns}, {more}) VALUES (?, 'NSM', 1, ?, '', 'national_id', {blank})",  # noqa: S608
            values,
        )
        assert index_missing(connection) == 5200
        report = check_search(connection)
        assert (report.missing, report.stale, report.orphaned) == (0, 0, 1)
        assert report.words_whole
        assert report.numbers_whole
        assert index_missing(connection) == 0
    assert names(store, "نور 5199") == ["نور 5199"]
    assert names(store, "اسماء") == [known.full_name]


def test_every_searched_table_can_be_read(store: Store) -> None:
    assert {source.model.__tablename__ for source in SOURCES.values()} == set(SOURCES)
    assert len({source.code for source in SOURCES.values()}) == len(SOURCES)


def test_a_number_is_kept_forwards_and_backwards() -> None:
    assert Indexed("", "i12 m0551").forms == {"12", "<21", "0551", "<1550"}
