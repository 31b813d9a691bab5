from contextlib import closing
from pathlib import Path

from desktop_app.storage.engine import connect
from desktop_app.storage.listing import LISTING
from desktop_app.storage.migrations.upgrade import upgrade
from tests.builders import build_office
from tests.casework.visits.ways import complete_request


def test_the_files_of_an_older_store_are_listed_after_the_step(tmp_path: Path) -> None:
    office = build_office(tmp_path)
    submitted, store = complete_request(office), office.opened.store
    with closing(connect(store.path, store.key)) as raw:
        raw.execute("DROP TABLE search_listing")
        raw.execute("DROP INDEX ix_person_other_phone")
        raw.execute("UPDATE alembic_version SET version_num = '0006'")
    upgrade(store.engine)
    with store.engine.connect() as connection:
        assert [row.file_id for row in connection.execute(LISTING.select())] == [submitted.file_id]
    office.close()
