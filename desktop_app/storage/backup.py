"""Making a backup while work goes on: copied, opened again, proven, and only then given its name."""

import secrets
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
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
    free_moment,
    name_of,
    read_backup,
    rotate,
    sweep,
    write_manifest,
)
from desktop_app.storage.engine import COPY_PRAGMAS, SWEEP_PRAGMAS, Store, connect
from desktop_app.storage.faults import Cancelled, NoRoom, StoreTrouble, Trouble
from desktop_app.storage.journal import head
from desktop_app.storage.other_lock import OtherLock, put_under
from desktop_app.storage.place import alone_in
from desktop_app.storage.proof import Proof, prove
from desktop_app.storage.watch import Stage, Watch

SPARE_BYTES = 8 * 1024 * 1024


def back_up(
    store: Store,
    places: Places,
    folder: Path,
    at: datetime,
    watch: Watch | None = None,
    other: OtherLock | None = None,
) -> Backup:
    """Make a proven backup of the store, its key slots and its attachments in a folder; old ones make room.

    With `other` it lies under a key of its own, as it must outside of the office. An attachment that is damaged in the
    office and that no copy has yet keeps nothing back: the copy names it as lacking.
    """
    looking_on = watch or Watch()
    with alone_in(folder):
        sweep(folder)
        require_room(folder, store.path.stat().st_size)
        part = private_folder(folder / (secrets.token_hex(8) + PART))
        try:
            with store.keeping_key():
                proof, lacking = _fill(part, store, places, looking_on, other)
                moment = free_moment(folder, at, proof)
                if other is None:
                    write_manifest(part, moment, proof, store.key, b"", lacking)
                else:
                    write_manifest(part, moment, proof, other.key, other.office, lacking)
            finished = folder / name_of(moment, proof)
            put_in_place(part, finished)
            take_along(places.anchors, folder)
        finally:
            shutil.rmtree(part, ignore_errors=True)
        rotate(folder, finished)
        backup = read_backup(finished)
    if backup is None:
        raise StoreTrouble(Trouble.NOT_A_BACKUP, finished.name)
    return backup


def _fill(
    part: Path, store: Store, places: Places, watch: Watch, other: OtherLock | None
) -> tuple[Proof, tuple[str, ...]]:
    watch.step(Stage.COPYING)
    with store.reading() as session:
        as_it_stood = head(session)
    if other is None:
        copy_store(store, part / STORE)
    else:
        _copy_under(store, places, part / STORE, watch, other)
    key = other.key if other else store.key
    watch.step(Stage.CHECKING)
    proof = prove(part / STORE, key, must_hold=as_it_stood)
    write_synced(part / KEYSLOTS, other.slots if other else places.keyslots.read_bytes())
    lacking = copy_attachments(
        part / STORE,
        key,
        places.attachments,
        part.parent / ATTACHMENTS,
        watch,
        spare=lambda row: not is_whole(row, places.attachments),
    )
    watch.step(Stage.FINISHING)
    return proof, lacking


def _copy_under(store: Store, places: Places, target: Path, watch: Watch, other: OtherLock) -> None:
    """Copy a store under another key: rekeyed in the office, so that nothing under the office's key ever leaves it."""
    with scratch_folder(places) as ready:
        copy_store(store, ready / STORE)
        put_under(ready / STORE, store.key, other)
        if not copy_synced(ready / STORE, target, watch.cancelled):
            raise Cancelled


@contextmanager
def scratch_folder(places: Places) -> Iterator[Path]:
    """Lend a folder for work on a copy, and wipe it; what a killed program left goes when the office is opened."""
    place = Path(tempfile.mkdtemp(dir=private_folder(places.scratch)))
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


def copy_store(store: Store, target: Path) -> None:
    """Copy a store as it stands at one moment, under the same key; in one step, for a stepped copy never ends."""
    with (
        closing(connect(store.path, store.key, SWEEP_PRAGMAS)) as reading,
        closing(connect(target, store.key, ())) as writing,
    ):
        reading.backup(writing, pages=-1)
        writing.execute("PRAGMA journal_mode=DELETE")
    sync_file(target)


def copy_attachments(
    store: Path,
    key: bytes,
    source: Path,
    target: Path,
    watch: Watch,
    *,
    spare: Callable[[Attachment], bool],
    read_back: bool = False,
) -> tuple[str, ...]:
    """Bring every attachment that a copied store names into a folder, and read each new one back.

    With `read_back` those that are there already are read as well, and brought anew where they are damaged. What
    `spare` lets off is left out, and its stored name returned; whatever else does not come is refused.
    """
    private_folder(target)
    sweep(target)
    lacking = []
    opened = Store(store, key, COPY_PRAGMAS)
    try:
        with opened.reading() as session:
            rows = session.scalars(select(Attachment)).all()
            for done, row in enumerate(rows):
                watch.step(Stage.FILES, done, len(rows))
                if not _is_there(row, target, read_back=read_back) and spare(row):
                    lacking.append(row.stored_name)
                else:
                    bring(row, source, target, watch, read_back=read_back)
    finally:
        opened.close()
    return tuple(lacking)


def bring(row: Attachment, source: Path, target: Path, watch: Watch, *, read_back: bool = False) -> bool:
    """Bring one attachment from a folder into another, unless it is there; says whether it was brought."""
    if _is_there(row, target, read_back=read_back):
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


def _is_there(row: Attachment, folder: Path, *, read_back: bool) -> bool:
    present = file_size(folder / row.stored_name) == row.size + OVERHEAD
    return present and (not read_back or is_whole(row, folder))


def is_whole(row: Attachment, folder: Path) -> bool:
    """Say whether an attachment lies in a folder and opens to what was put in."""
    try:
        AttachmentVault(folder).read(row)
    except (StoreTrouble, OSError):
        return False
    return True


def require_room(folder: Path, size: int, trouble: Trouble = Trouble.NO_ROOM) -> None:
    """Refuse to begin what will not fit into a folder, naming how much must be free there."""
    needed, free = size + SPARE_BYTES, free_bytes(folder)
    if free < needed:
        raise NoRoom(str(folder), needed, free, trouble)
