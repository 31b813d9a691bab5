"""Making a store and opening one: checked for place, key and age, brought up to this program, swept."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from desktop_app.disk import on_network_share, private_folder
from desktop_app.storage.engine import Store, connect
from desktop_app.storage.faults import StoreTrouble, Trouble
from desktop_app.storage.migrations.upgrade import needs_upgrade, revision_of, upgrade

BeforeUpgrade = Callable[[Store], object]


def create_store(path: Path, key: bytes) -> Store:
    """Make a new, empty store of this program's age; an existing one is never overwritten."""
    private_folder(path.parent)
    if on_network_share(path.parent):
        raise StoreTrouble(Trouble.NETWORK_SHARE, str(path.parent))
    if path.exists():
        raise FileExistsError(path)
    with closing(connect(path, key)):
        store = Store(path, key)
    upgrade(store.engine)
    return store


def open_store(path: Path, key: bytes, before_upgrade: BeforeUpgrade | None = None) -> Store:
    """Open a store; an older one is brought up after `before_upgrade` has copied it, a newer one is left untouched."""
    store = Store(path, key)
    try:
        if needs_upgrade(store.engine):
            if before_upgrade is not None and revision_of(store.engine) is not None:
                before_upgrade(store)
            upgrade(store.engine)
    except BaseException:
        store.close()
        raise
    return store
