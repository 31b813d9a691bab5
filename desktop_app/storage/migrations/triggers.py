"""The store's own guards, made again after every migration: an append-only journal."""

from collections.abc import Collection

from sqlalchemy import Connection

TRIGGERS = {
    "journal_entry_never_changed": """
        BEFORE UPDATE ON journal_entry BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
    "journal_entry_never_deleted": """
        BEFORE DELETE ON journal_entry BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
    "journal_entry_never_replaced": """
        BEFORE INSERT ON journal_entry
        WHEN EXISTS (SELECT 1 FROM journal_entry WHERE id = NEW.id OR hash = NEW.hash
            OR (device = NEW.device AND epoch = NEW.epoch AND seq = NEW.seq))
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
}


def missing_triggers(connection: Connection) -> list[str]:
    """Name the guards that are not in place word for word: somebody took them away, or put others there."""
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    there = {str(name): _words(str(sql)) for name, sql in rows}
    return [name for name, body in TRIGGERS.items() if there.get(name) != _words(f"CREATE TRIGGER {name} {body}")]


def _words(sql: str) -> list[str]:
    return sql.split()


def drop_triggers(connection: Connection) -> None:
    """Put the guards aside, for a batch step would lose them anyway."""
    for name in TRIGGERS:
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")


def make_triggers(connection: Connection, wanted: Collection[str] = TRIGGERS.keys()) -> None:
    """Put the guards in place, or those of them that are wanted."""
    for name in wanted:
        connection.exec_driver_sql(f"CREATE TRIGGER {name} {TRIGGERS[name]}")
