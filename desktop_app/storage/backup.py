"""Making a backup while work goes on: copied, opened again, proven, and only then given its name."""

import secrets
import shutil
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from desktop_app.disk import PART, copy_synced, free_bytes, private_folder, put_in_place, sync_file, write_synced
from desktop_app.models.documents import Attachment
from desktop_app.settings import Places
from desktop_app.storage.anchors import take_along
from desktop_app.storage.attachments import OVERHEAD, AttachmentVault, file_size
from desktop_app.storage.copies import (
    ATTACHMENTS,
    KEYSLOTS,
    STORE,
    Backup,
    name_of,
    read_backup,
    rotate,
    sweep,
    write_manifest,
)
from desktop_app.storage.engine import COPY_PRAGMAS, Store, connect
from desktop_app.storage.faults import Cancelled, NoRoom, StoreTrouble, Trouble
from desktop_app.storage.journal import head
from desktop_app.storage.proof import Proof, prove
from desktop_app.storage.watch import Stage, Watch

SPARE_BYTES = 8 * 1024 * 1024


def back_up(store: Store, places: Places, folder: Path, at: datetime, watch: Watch | None = None) -> Backup:
    """Make a proven backup of the store, its key slots and its attachments in a folder; old ones make room."""
    looking_on = watch or Watch()
    private_folder(folder)
    sweep(folder)
    _require_room(folder, store.path)
    part = private_folder(folder / (secrets.token_hex(8) + PART))
    try:
        proof = _fill(part, store, places, at, looking_on)
        finished = folder / name_of(at, proof)
        if finished.exists():
            shutil.rmtree(finished)
        put_in_place(part, finished)
        take_along(places.anchors, folder)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    rotate(folder)
    backup = read_backup(finished)
    if backup is None:
        raise StoreTrouble(Trouble.NOT_A_BACKUP, finished.name)
    return backup


def _fill(part: Path, store: Store, places: Places, at: datetime, watch: Watch) -> Proof:
    watch.step(Stage.COPYING)
    with store.reading() as session:
        as_it_stood = head(session)
    copy_store(store, part / STORE)
    watch.step(Stage.CHECKING)
    proof = prove(part / STORE, store.key, must_hold=as_it_stood)
    write_synced(part / KEYSLOTS, places.keyslots.read_bytes())
    copy_attachments(part / STORE, store.key, places.attachments, part.parent / ATTACHMENTS, watch)
    watch.step(Stage.FINISHING)
    write_manifest(part, at, proof)
    return proof


def copy_store(store: Store, target: Path) -> None:
    """Copy a store as it stands at one moment, under the same key; in one step, for a stepped copy never ends."""
    with closing(connect(store.path, store.key)) as reading, closing(connect(target, store.key, ())) as writing:
        reading.backup(writing, pages=-1)
        writing.execute("PRAGMA journal_mode=DELETE")
    sync_file(target)


def copy_attachments(store: Path, key: bytes, source: Path, target: Path, watch: Watch) -> int:
    """Bring every attachment that a copied store names into a folder, and read each new one back; returns how many."""
    private_folder(target)
    sweep(target)
    copied = 0
    opened = Store(store, key, COPY_PRAGMAS)
    try:
        with opened.reading() as session:
            rows = session.scalars(select(Attachment)).all()
            for done, row in enumerate(rows):
                watch.step(Stage.FILES, done, len(rows))
                copied += _bring(row, source, target, watch)
    finally:
        opened.close()
    return copied


def _bring(row: Attachment, source: Path, target: Path, watch: Watch) -> bool:
    if file_size(target / row.stored_name) == row.size + OVERHEAD:
        return False
    if file_size(source / row.stored_name) < 0:
        raise StoreTrouble(Trouble.BACKUP_INCOMPLETE, row.stored_name)
    if not copy_synced(source / row.stored_name, target / row.stored_name, watch.cancelled):
        raise Cancelled
    try:
        AttachmentVault(target).read(row)
    except StoreTrouble:
        (target / row.stored_name).unlink()
        raise
    return True


def _require_room(folder: Path, store: Path) -> None:
    needed, free = store.stat().st_size + SPARE_BYTES, free_bytes(folder)
    if free < needed:
        raise NoRoom(str(folder), needed, free)
