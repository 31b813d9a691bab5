"""A folder of copies while something is done in it: one at a time, and what its disk refuses said for what it is."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import DBAPIError

from desktop_app.storage.faults import StoreTrouble, Trouble, trouble_of
from desktop_app.storage.instance import InstanceLock

LOCK = "copying.lock"
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Work alone in a folder of copies, made where only its last part is missing; a second one is refused, not kept."""
    with disk_told(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
        lock = InstanceLock(folder / LOCK)
        try:
            lock.take()
        except StoreTrouble:
            raise StoreTrouble(Trouble.COPYING, folder.name) from None
        try:
            yield
        finally:
            lock.release()


@contextmanager
def disk_told(folder: Path) -> Iterator[None]:
    """Say what a disk's error means where copies lie: full, read only, or pulled out in the middle."""
    try:
        yield
    except OSError as error:
        raise StoreTrouble(_meaning(error.errno), folder.name) from error
    except (DBAPIError, sqlcipher.DatabaseError, StoreTrouble) as error:
        meant = trouble_of(error) if _is_there(folder) else Trouble.PLACE_GONE
        if meant is None or (isinstance(error, StoreTrouble) and meant is error.trouble):
            raise
        raise StoreTrouble(meant, folder.name) from error


def _meaning(number: int | None) -> Trouble:
    if number in _FULL:
        return Trouble.DISK_FULL
    return Trouble.PLACE_READ_ONLY if number in _READ_ONLY else Trouble.PLACE_GONE


def _is_there(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:
        return False
