"""Making a store and opening one: checked for place, key and age, brought up to this program, swept."""

import uuid
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.disk import private_folder
from desktop_app.storage.context import EntryContext
from desktop_app.storage.engine import Store, connect, refuse_share
from desktop_app.storage.migrations.triggers import make_triggers, missing_triggers
from desktop_app.storage.migrations.upgrade import needs_upgrade, revision_of, upgrade
from desktop_app.storage.recorder import note
from desktop_app.storage.soundness import require_sound

NO_FILE = uuid.UUID(int=0)
GUARDS_RESTORED = "guards_restored"
"""What the journal says when its own guards had been taken away."""
BeforeUpgrade = Callable[[Store], object]


def create_store(path: Path, key: bytes) -> Store:
    """Make a new, empty store of this program's age; an existing one is never overwritten."""
    refuse_share(path.parent)
    private_folder(path.parent)
    if path.exists():
        raise FileExistsError(path)
    with closing(connect(path, key)):
        store = Store(path, key)
    upgrade(store.engine)
    return store


def open_store(path: Path, key: bytes, before_upgrade: BeforeUpgrade | None = None) -> Store:
    """Open a sound store; an older one is brought up once `before_upgrade` copied it, a newer one is left alone."""
    soundness = require_sound(path, key)
    store = Store(path, key)
    store.soundness = soundness
    try:
        if needs_upgrade(store.engine):
            if before_upgrade is not None and revision_of(store.engine) is not None:
                before_upgrade(store)
            upgrade(store.engine)
        stand_guard(store)
    except BaseException as error:
        store.close_after(error)
        raise
    return store


def stand_guard(store: Store) -> None:
    """Put guards of the journal that somebody took away in their place again, and leave an entry that says so."""
    with store.engine.connect() as connection:
        missing = missing_triggers(connection)
    if not missing:
        return
    with store.writing() as session:
        connection = session.connection()
        for name in missing:
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
        make_triggers(connection, missing)
        note(session, EntryContext(GUARDS_RESTORED, NO_FILE, datetime.now(UTC), reason=", ".join(missing)))
        session.commit()
