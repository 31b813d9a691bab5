"""Looks at an office after its program was killed: opened as at the next sign-in, and held against what was heard."""

import time
import uuid
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from benchmarks.vault.kills import locks
from benchmarks.vault.kills.books import Books, read_books, unexplained
from benchmarks.vault.kills.found import Found, Trouble
from benchmarks.vault.kills.heard import Heard
from desktop_app.casework.door import now
from desktop_app.casework.files.listing import find_files
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.opening import Opened, door_of, open_unlocked
from desktop_app.models.documents import Attachment
from desktop_app.models.drafts import Draft, DraftScan
from desktop_app.models.scans import ScannedPage, TrayPage
from desktop_app.policy.terms import Role
from desktop_app.practice.staff import PASSPHRASE, colleague
from desktop_app.security.gate import Gate
from desktop_app.settings import Places
from desktop_app.storage.faults import StoreTrouble
from desktop_app.storage.journal import holds, verify_chain
from desktop_app.storage.proof import check_pages
from desktop_app.storage.restore import settle
from desktop_app.storage.search_index import SOURCES, kind_of

OPENS = colleague(Role.RECEPTION).user_name
"""Who signs in after each kill."""


@dataclass(frozen=True)
class Before:
    """How the office stood when it was last looked at."""

    books: Books
    key: bytes
    phrase: str
    """The pass phrase of whoever changes theirs."""


def look(places: Places, heard: Heard, before: Before | None, found: Found) -> Before:
    """Open the office, note every trouble and how long it took; returns how it stands now."""
    lying, phrase = _names(places.attachments), before.phrase if before else PASSPHRASE
    settle(places)
    started = time.perf_counter()
    unlocked = Gate.of(places).enter(OPENS, PASSPHRASE).unlocked
    found.derived = time.perf_counter() - started
    opened = open_unlocked(places, unlocked, now)
    try:
        door_of(opened, OPENS).ask(find_files, FileQuery())
        found.reopened = time.perf_counter() - started - found.derived
        check_pages(places.store, opened.store.key)  # again, for opening worked the log off into them
        opened.sweep()
        found.swept = len(lying - _names(places.attachments))
        with opened.store.reading() as session:
            books = read_books(session)
            _look_at_journal(session, heard, found)
            if before is not None:
                for words in unexplained(session, before.books, books):
                    found.tell(Trouble.HALF, words)
            _look_at_search(session, books, found)
            _look_at_drafts(session, heard, before, books, found)
            _look_at_scans(session, places, heard, found)
            _look_at_files(session, opened, before, books, found)
            now_phrase = locks.look(session, places, opened.store.key, heard, phrase, found)
            if before is not None:
                locks.look_at_entries(session, before.books, heard, now_phrase, found)
        if before is not None:
            locks.look_at_key(places, heard, before.key, opened.store.key, found)
        return Before(books, opened.store.key, now_phrase)
    finally:
        opened.store.close()


def _look_at_journal(session: Session, heard: Heard, found: Found) -> None:
    chain = verify_chain(session)
    if not chain.whole:
        found.tell(Trouble.CHAIN, f"breaks after {chain.entries} entries")
    for head in heard.heads:
        if not holds(session, head):
            found.tell(Trouble.LOST, f"the journal does not hold {head}")


def _look_at_search(session: Session, books: Books, found: Found) -> None:
    entries = session.connection().exec_driver_sql("SELECT id, record FROM search_entry").all()
    indexed = {(kind_of(entry), str(uuid.UUID(record))) for entry, record in entries}
    if apart := indexed ^ {place for place in books.rows if place[0] in SOURCES}:
        found.tell(Trouble.HALF, f"the search and the records are apart by {len(apart)}")


def _look_at_drafts(session: Session, heard: Heard, before: Before | None, books: Books, found: Found) -> None:
    """A draft is there with all that was saved, or an act that came after the last acknowledged one took it up."""
    newer = before is not None and len(books.entries) > len(before.books.entries)
    for key, typed in heard.drafts.items():
        draft = session.get(Draft, uuid.UUID(key))
        if draft is None:
            if not newer:
                found.tell(Trouble.LOST, f"the draft {key} is gone")
            continue
        for field, text in typed.items():
            if not str(draft.body.get(field, "")).startswith(text):
                found.tell(Trouble.LOST, f"{field} of the draft {key}")
    for key in heard.draft_scans:
        if session.get(Attachment, uuid.UUID(key)) is None:
            found.tell(Trouble.LOST, f"the scan {key} of a draft")


def _look_at_scans(session: Session, places: Places, heard: Heard, found: Found) -> None:
    """A file is gone from the scanner's folder only when all its pages are kept."""
    for name, pages in heard.dropped.items():
        kept = sum(_kept(session, kind, name) for kind in (ScannedPage, TrayPage))
        if not (places.scans / name).exists() and kept != pages:
            found.tell(Trouble.LOST, f"{name} is gone, {kept} of its {pages} pages are kept")
        if kept > pages:
            found.tell(Trouble.HALF, f"{name} has {pages} pages, {kept} are kept")


def _kept(session: Session, kind: type[ScannedPage] | type[TrayPage], name: str) -> int:
    return session.scalar(select(func.count()).select_from(kind).where(kind.source == name)) or 0


def _look_at_files(session: Session, opened: Opened, before: Before | None, books: Books, found: Found) -> None:
    for name in opened.vault.missing(session):
        found.tell(Trouble.FILE, f"{name} is not there as its row says")
    rows = session.scalars(select(Attachment)).all()
    known = before.books.rows if before is not None else {}
    for row in rows:
        if ("attachment", str(row.id)) not in known:
            try:
                opened.vault.read(row)
            except StoreTrouble as trouble:
                found.tell(Trouble.FILE, str(trouble))
    held = set(session.scalars(select(DraftScan.attachment_id)))
    if loose := held - {row.id for row in rows}:
        found.tell(Trouble.HALF, f"{len(loose)} scans of drafts without a row")
    if orphans := _names(opened.vault.folder) - {row.stored_name for row in rows}:
        found.tell(Trouble.ORPHAN, f"{len(orphans)} files that no row names")


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}
