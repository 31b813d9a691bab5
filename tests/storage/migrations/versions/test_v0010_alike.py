from contextlib import closing

from desktop_app.storage.alike import apart
from desktop_app.storage.engine import Store, connect
from desktop_app.storage.migrations.upgrade import upgrade
from tests.storage.conftest import KEY
from tests.storage.test_alike import known


def test_a_person_is_looked_up_by_a_second_telephone(store: Store) -> None:
    with store.engine.connect() as connection:
        plan = connection.exec_driver_sql("EXPLAIN QUERY PLAN SELECT 1 FROM person WHERE other_phone = 'x'")
        assert "ix_person_other_phone" in plan.scalars(3).one()


def test_the_keys_of_an_older_store_are_made_anew(store: Store) -> None:
    known(store, "علاءالدين سالم القرني")
    with closing(connect(store.path, KEY)) as raw:
        raw.execute("DROP INDEX ix_person_other_phone")
        raw.execute("UPDATE search_alike_key SET key = key + 1")
        raw.execute("UPDATE alembic_version SET version_num = '0008'")
    upgrade(store.engine)
    with store.engine.connect() as connection:
        assert apart(connection) == 0
