"""Proving a store: every page authentic, every row readable, the journal's chain whole, and how much there is."""

from dataclasses import dataclass
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import func, select

from desktop_app.models.cases import CaseFile
from desktop_app.models.documents import Attachment
from desktop_app.models.people import Person
from desktop_app.storage.engine import COPY_PRAGMAS, Store
from desktop_app.storage.faults import StoreTrouble, Trouble
from desktop_app.storage.journal import holds, verify_chain
from desktop_app.storage.looking import has_log, looking
from desktop_app.storage.watch import Stage, Watch

_PAGES_A_LOOK = 1000
"""How many pages are checked before it is asked again whether to stop: a few thousandths of a second."""


@dataclass(frozen=True)
class Proof:
    """What a store was found to hold, when it was found whole."""

    head: str
    entries: int
    people: int
    files: int
    attachments: int


def prove(path: Path, key: bytes, pragmas: tuple[str, ...] = COPY_PRAGMAS, must_hold: str = "") -> Proof:
    """Check a store from its pages to its chain, or refuse; `must_hold` is a head that may not be missing from it."""
    check_pages(path, key)
    store = Store(path, key, pragmas)
    try:
        with store.reading() as session:
            chain = verify_chain(session)
            if not chain.whole:
                raise StoreTrouble(Trouble.DAMAGED, f"the journal breaks after {chain.entries} entries")
            if not holds(session, must_hold):
                raise StoreTrouble(Trouble.BACKUP_STALE, path.name)
            counts = [session.scalar(select(func.count()).select_from(kind)) for kind in (Person, CaseFile, Attachment)]
            return Proof(chain.head, chain.entries, *(count or 0 for count in counts))
    finally:
        store.close()


def check_pages(path: Path, key: bytes, watch: Watch | None = None) -> None:
    """Check that every page is authentic and every index fits, or refuse the store as damaged; nothing is changed.

    Pages that a log has newer than the file may be torn in the file: then only what is read counts. Raises `Cancelled`
    when it was called off.
    """
    looking_on = watch or Watch()
    with looking(path, key) as connection:
        connection.set_progress_handler(looking_on.cancelled, _PAGES_A_LOOK)
        broken = [row for row in _quickly(connection, looking_on) if row[0] != "ok"]
        if not has_log(path):
            looking_on.step(Stage.CHECKING)
            broken += connection.execute("PRAGMA cipher_integrity_check").fetchall()
    if broken:
        raise StoreTrouble(Trouble.DAMAGED, str(broken[0][0]))


def _quickly(connection: sqlcipher.Connection, watch: Watch) -> list[tuple[str]]:
    try:
        return list(connection.execute("PRAGMA quick_check"))
    except sqlcipher.OperationalError:
        watch.step(Stage.CHECKING)  # what is called off is an error of the engine, but no damage
        raise
