"""Looking at the log that a store which was not closed left beside it: SQLite drops whatever follows a broken frame.

A frame that breaks in what was written last was cut by the power, and nobody was told that it is kept. Where whole
transactions follow a broken frame, or the log's index knew of more frames than can be read, something was lost.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from desktop_app.storage.engine import connect
from desktop_app.storage.faults import StoreTrouble, Trouble, trouble_of
from desktop_app.storage.looking import INDEX, LOG_HEADER, WAL, beside

_FRAME = struct.Struct(">6I")
_INDEX = struct.Struct("=IIIBBHII2I8s")
_MAGIC = (0x377F0682, 0x377F0683)
_PAGE = 4096


@dataclass(frozen=True)
class _Frame:
    number: int
    ends_transaction: bool


def require_whole_log(store: Path, key: bytes) -> bool:
    """Refuse a log that lost what was kept; return whether the last transaction was cut before it was kept."""
    log = beside(store, WAL)
    data = log.read_bytes() if log.exists() else b""
    if len(data) < LOG_HEADER.size or LOG_HEADER.unpack_from(data)[0] not in _MAGIC:
        if any(data):
            raise StoreTrouble(Trouble.DAMAGED, "the log does not begin as one")
        return False
    salts = data[16:24]
    known = _frames_known(beside(store, INDEX), salts)
    readable = _frames_readable(store, key)
    unread = [frame for frame in _frames(data, salts) if frame.number > readable]
    if known > readable or sum(frame.ends_transaction for frame in unread) > 1:
        raise StoreTrouble(Trouble.DAMAGED, f"the log breaks after {readable} frames")
    return bool(unread)


def _frames(data: bytes, salts: bytes) -> Iterator[_Frame]:
    places = range(LOG_HEADER.size, len(data) - _FRAME.size + 1, _FRAME.size + _PAGE)
    for number, place in enumerate(places, 1):
        if data[place + 8 : place + 16] == salts:
            yield _Frame(number, ends_transaction=_FRAME.unpack_from(data, place)[1] != 0)


def _frames_known(index: Path, salts: bytes) -> int:
    """Return how many frames the log's index counted; an index of another log tells nothing."""
    if not index.exists() or index.stat().st_size < _INDEX.size:
        return 0
    with index.open("rb") as file:
        told = _INDEX.unpack(file.read(_INDEX.size))
    return int(told[6]) if told[-1] == salts else 0


def _frames_readable(store: Path, key: bytes) -> int:
    try:
        connection = connect(store, key, (), "mode=ro")
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            return max(0, int(connection.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()[1]))
        finally:
            connection.close()
    except sqlcipher.Error as error:
        raise StoreTrouble(trouble_of(error) or Trouble.DAMAGED, str(error)) from error
