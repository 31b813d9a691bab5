"""Looking into a store without changing a byte of it: one that may be damaged, or newer than this program."""

import struct
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from desktop_app.storage.engine import LITTLE_KEPT, connect
from desktop_app.storage.faults import StoreTrouble, Trouble, trouble_of

WAL, INDEX = "-wal", "-shm"
LOG_HEADER = struct.Struct(">8I")
"""What a log begins with; source: the file format of SQLite, 4.1."""


def beside(store: Path, tail: str) -> Path:
    """Return a file that the engine keeps beside a store."""
    return store.with_name(store.name + tail)


@contextmanager
def looking(store: Path, key: bytes) -> Iterator[sqlcipher.Connection]:
    """Open a store only to read; its log is read too and not worked off. Whatever the engine refuses is damage."""
    if not store.exists():
        raise StoreTrouble(Trouble.MISSING, store.name)
    try:
        with _opened(store, key) as connection:
            yield connection
    except sqlcipher.Error as error:
        trouble = Trouble.BUSY if trouble_of(error) is Trouble.BUSY else Trouble.DAMAGED
        raise StoreTrouble(trouble, str(error)) from error


def has_log(store: Path) -> bool:
    """Say whether changes lie beside the store that are not worked off yet: it was not closed, or is open.

    A log of which a kill left the header alone holds none; asked to read one, the engine tries again for ten seconds.
    """
    log = beside(store, WAL)
    return log.exists() and log.stat().st_size > LOG_HEADER.size


@contextmanager
def _opened(store: Path, key: bytes) -> Iterator[sqlcipher.Connection]:
    if not has_log(store):
        with closing(connect(store, key, (LITTLE_KEPT,), "immutable=1")) as connection:
            yield connection
        return
    try:
        connection = connect(store, key, (LITTLE_KEPT,), "mode=ro&readonly_shm=1")
    except sqlcipher.OperationalError:
        with _index_kept(store), closing(connect(store, key, (LITTLE_KEPT,), "mode=ro")) as connection:
            yield connection
    else:
        with closing(connection):
            yield connection


@contextmanager
def _index_kept(store: Path) -> Iterator[None]:
    """Let the engine make the index of a log anew, where a kill left none or half of one; put back what there was."""
    index = beside(store, INDEX)
    kept = index.read_bytes() if index.exists() else None
    try:
        yield
    finally:
        if kept is None:
            index.unlink(missing_ok=True)
        else:
            index.write_bytes(kept)
