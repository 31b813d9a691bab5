"""A copied store taken from one key to another: rekeyed page by page, and what it keeps locked inside locked anew."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from desktop_app.disk import sync_file
from desktop_app.storage.engine import COPY_PRAGMAS, Store


@dataclass(frozen=True)
class OtherLock:
    """Another key for a copy, the slots that open it, and how what lies locked inside it is locked anew."""

    key: bytes
    slots: bytes
    relock: Callable[[Connection], object]
    """Given the copy's connection, before its key changes; the journal is not told, for nothing in it is changed."""
    office: bytes = b""
    """This key locked under the office's own, so that the office can try the copy out."""

    def __repr__(self) -> str:
        return "OtherLock(…)"


def put_under(path: Path, key: bytes, other: OtherLock) -> None:
    """Bring a copied store that nobody works in under another key."""
    store = Store(path, key, COPY_PRAGMAS)
    with closing(store):
        with store.engine.begin() as connection:
            other.relock(connection)
        store.change_key(other.key)
    sync_file(path)
