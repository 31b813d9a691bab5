from contextlib import closing

from desktop_app.storage.engine import Store, connect
from desktop_app.storage.migrations.upgrade import upgrade
from desktop_app.storage.search_check import check_search
from tests.storage.conftest import writing
from tests.storage.records import person
from tests.storage.test_search import named

NAME = "أم كلثوم سالم"


def test_a_name_that_was_there_before_the_step_is_found_by_its_halves_after_it(store: Store) -> None:
    with writing(store) as session:
        session.add(person(NAME))
    with closing(connect(store.path, store.key)) as raw:
        raw.execute("INSERT INTO search_index (search_index) VALUES ('delete-all')")
        raw.execute("UPDATE search_entry SET words = 'امكلثوم سالم'")
        raw.execute("INSERT INTO search_index (rowid, words) SELECT id, words FROM search_entry")
        raw.execute("DROP INDEX ix_person_other_phone")
        raw.execute("UPDATE alembic_version SET version_num = '0008'")
    with store.engine.connect() as connection:
        assert check_search(connection).stale == 1
    assert named(store, "كلثوم") == []
    upgrade(store.engine)
    with store.engine.connect() as connection:
        assert check_search(connection).whole
    assert named(store, "كلثوم") == [NAME]
