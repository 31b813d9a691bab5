"""Looking into a store without changing a byte of it: one that may be damaged, or newer than this program."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from desktop_app.storage.engine import BUSY_SECONDS, connect
from desktop_app.storage.faults import StoreTrouble, Trouble, trouble_of

WAL, INDEX = "-wal", "-shm"


def beside(store: Path, tail: str) -> Path:
    """Return a file that the engine keeps beside a store."""
    return store.with_name(store.name + tail)


@contextmanager
def looking(store: Path, key: bytes) -> Iterator[sqlcipher.Connection]:
    """Open a store only to read; its log is read too and not worked off. Whatever the engine refuses is damage."""
    if not store.exists():
        raise StoreTrouble(Trouble.MISSING, store.name)
    index = beside(store, INDEX)
    had_index = index.exists()
    try:
        connection = connect(store, key, (f"busy_timeout={BUSY_SECONDS * 1000}",), _way(store, had_index=had_index))
        try:
            yield connection
        finally:
            connection.close()
            if not had_index:
                index.unlink(missing_ok=True)
    except sqlcipher.Error as error:
        trouble = Trouble.BUSY if trouble_of(error) is Trouble.BUSY else Trouble.DAMAGED
        raise StoreTrouble(trouble, str(error)) from error


def has_log(store: Path) -> bool:
    """Say whether changes lie beside the store that are not worked off yet: it was not closed, or is open."""
    log = beside(store, WAL)
    return log.exists() and log.stat().st_size > 0


def _way(store: Path, *, had_index: bool) -> str:
    if not has_log(store):
        return "immutable=1"
    return "mode=ro&readonly_shm=1" if had_index else "mode=ro"
