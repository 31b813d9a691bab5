"""Bringing a store up to this program: one transaction, checked before it commits; a newer store is left alone."""

from pathlib import Path

from sqlalchemy import Connection, Engine

from desktop_app.storage.faults import StoreTrouble, Trouble
from desktop_app.storage.migrations.triggers import drop_triggers, make_triggers
from desktop_app.storage.search_index import rebuild

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010")
"""Every step this program knows, oldest first; a test compares it with the files."""

HERE = Path(__file__).parent


def revision_of(engine: Engine) -> str | None:
    """Return the step that a store stands at; None when it is empty."""
    with engine.connect() as connection:
        if not connection.dialect.has_table(connection, "alembic_version"):
            return None
        return str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one())


def needs_upgrade(engine: Engine) -> bool:
    """Say whether a store is older than the program; one that is newer is refused."""
    revision = revision_of(engine)
    if revision is not None and revision not in REVISIONS:
        raise StoreTrouble(Trouble.NEWER_THAN_PROGRAM, revision)
    return revision != REVISIONS[-1]


def upgrade(engine: Engine) -> None:
    """Take every step that is missing, all or none of them."""
    if not needs_upgrade(engine):
        return
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        driver.execute("PRAGMA foreign_keys=OFF")  # type: ignore[union-attr]  # open; batch steps would delete children
        try:
            with connection.begin():
                _steps(connection)
        finally:
            driver.execute("PRAGMA foreign_keys=ON")  # type: ignore[union-attr]  # as above


def _steps(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(HERE).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    drop_triggers(connection)
    command.upgrade(config, "head")
    make_triggers(connection)
    rebuild(connection)
    if broken := connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
        raise StoreTrouble(Trouble.DAMAGED, f"{len(broken)} rows point at nothing, first in {broken[0][0]}")
