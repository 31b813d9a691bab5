from contextlib import closing
from pathlib import Path

from desktop_app.storage.engine import Store, connect
from desktop_app.storage.listing import LISTING
from desktop_app.storage.migrations.upgrade import upgrade
from tests.builders import build_office
from tests.casework.visits.ways import complete_request


def test_running_freezes_are_indexed_in_the_order_in_which_they_end(store: Store) -> None:
    with store.engine.connect() as connection:
        columns = connection.exec_driver_sql("SELECT name FROM pragma_index_info('ix_freeze_lifted_on')").scalars()
        assert list(columns) == ["lifted_on", "ends_on", "id"]


def test_what_waited_for_a_visit_before_the_step_waits_after_it(tmp_path: Path) -> None:
    office = build_office(tmp_path)
    submitted, store = complete_request(office), office.opened.store
    with closing(connect(store.path, store.key)) as raw:
        raw.execute("DROP INDEX ix_search_listing_waits_since")
        raw.execute("ALTER TABLE search_listing DROP COLUMN waits_since")
        raw.execute("DROP INDEX ix_person_other_phone")
        raw.execute("UPDATE alembic_version SET version_num = '0007'")
    upgrade(store.engine)
    with store.engine.connect() as connection:
        (row,) = connection.execute(LISTING.select())
    assert (row.file_id, row.waits_since) == (submitted.file_id, office.clock.day)
    office.close()
