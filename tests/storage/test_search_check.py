import pytest
from sqlalchemy import text

from desktop_app.storage.engine import Store
from desktop_app.storage.search_check import IndexReport, check_search
from tests.storage.conftest import writing
from tests.storage.records import person


@pytest.fixture
def filled(store: Store) -> Store:
    with writing(store) as session:
        session.add(person("أسماء القحطانية", "1012345674", "+966551234567"))
        session.add(person("سعد الحربي", "1100000000", "+966509876543"))
    return store


def report(store: Store, *spoilt: str) -> IndexReport:
    with store.engine.begin() as connection:
        for statement in spoilt:
            connection.execute(text(statement))
    with store.reading() as session:
        return check_search(session.connection())


def test_an_index_that_followed_every_change_is_whole(filled: Store) -> None:
    assert report(filled) == IndexReport(records=2)
    assert report(filled).whole


FORGET = "INSERT INTO search_index (search_index, rowid, words) SELECT 'delete', id, words FROM search_entry"
FIRST = "(SELECT min(id) FROM search_entry)"
LOST = (f"{FORGET} LIMIT 1", f"DELETE FROM search_entry WHERE id = {FIRST}")  # noqa: S608 - our own words
MOVED = f"UPDATE search_entry SET id = 3 WHERE id = {FIRST}"  # noqa: S608 - our own words


@pytest.mark.parametrize(
    ("spoilt", "found"),
    [
        (LOST, "missing"),
        (["UPDATE person SET full_name = 'هيفاء' WHERE identity_number = '1012345674'"], "stale"),
        (["UPDATE person SET mobile = '+966500000009' WHERE identity_number = '1012345674'"], "stale"),
        ([MOVED], "stale"),
        (["DELETE FROM person WHERE identity_number = '1012345674'"], "orphaned"),
        (["INSERT INTO search_entry VALUES (5, 'nobody', '', '')"], "orphaned"),
    ],
)
def test_an_entry_that_is_not_as_its_record_is_found(filled: Store, spoilt: list[str], found: str) -> None:
    told = report(filled, *spoilt)
    assert not told.whole
    assert {kind: getattr(told, kind) for kind in ("missing", "stale", "orphaned")} == {
        "missing": 0,
        "stale": 0,
        "orphaned": 0,
        found: 1,
    }
    assert told.apart == 1


@pytest.mark.parametrize(
    "spoilt",
    [f"{FORGET} LIMIT 1", "INSERT INTO search_index (rowid, words) VALUES (77, 'زائد')", "DROP TABLE search_index"],
)
def test_a_full_text_index_that_is_not_of_the_entries_is_found(filled: Store, spoilt: str) -> None:
    told = report(filled, spoilt)
    assert not told.words_whole
    assert not told.whole


@pytest.mark.parametrize(
    "spoilt",
    [
        "DELETE FROM search_number WHERE form = '0551234567'",
        "INSERT INTO search_number VALUES ('999', 7)",
        "UPDATE search_number SET form = '1' WHERE form = '0551234567'",
        "DROP TABLE search_number",
    ],
)
def test_numbers_that_are_not_of_the_entries_are_found(filled: Store, spoilt: str) -> None:
    told = report(filled, spoilt)
    assert not told.numbers_whole
    assert not told.whole
