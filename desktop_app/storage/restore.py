"""Putting a backup back: beside the store first, proven, to be compared, then swapped; the old store is kept.

The swap survives a power cut: once `ready` lies in the staging folder it is finished by `settle` at the next start, and
until then it never happened.
"""

import os
import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.disk import copy_synced, private_folder, put_in_place, sync_folder, write_whole
from desktop_app.models.documents import Attachment
from desktop_app.settings import Places
from desktop_app.storage.attachments import OVERHEAD, file_size
from desktop_app.storage.backup import copy_attachments, is_whole, require_room
from desktop_app.storage.context import ENTRY, EntryContext
from desktop_app.storage.copies import ATTACHMENTS, KEYSLOTS, STORE, Backup
from desktop_app.storage.engine import COPY_PRAGMAS, Store, refuse_share
from desktop_app.storage.faults import Cancelled, StoreTrouble, Trouble
from desktop_app.storage.journal import start_epoch
from desktop_app.storage.looking import looking
from desktop_app.storage.opening import open_store
from desktop_app.storage.other_lock import OtherLock, put_under
from desktop_app.storage.proof import Proof, prove
from desktop_app.storage.watch import Stage, Watch

READY = "ready"
REPLACED = "replaced"


def stage(
    backup: Backup,
    backup_key: bytes,
    places: Places,
    context: EntryContext,
    *,
    other: OtherLock | None = None,
    watch: Watch | None = None,
) -> Proof:
    """Put a backup beside the store and prove it there; nothing of the office changes until `swap`.

    With `other` it takes on a fresh key and its slots, as a copy must that lay outside of the office.
    """
    refuse_share(places.root)
    # Twice the store, for it is brought up to this program and rekeyed page by page beside itself.
    _require_room(backup, backup_key, 2 * backup.size, places.attachments)
    staging = _empty_staging(places)
    try:
        proof = _stage(backup, backup_key, staging, places, context, watch or Watch())
        if other is not None:
            put_under(staging / STORE, backup_key, other)
            prove(staging / STORE, other.key, must_hold=proof.head)
        write_whole(staging / KEYSLOTS, other.slots if other else backup.keyslots.read_bytes())
    except BaseException:
        give_up(places)
        raise
    return proof


def swap(places: Places, at: datetime) -> Path | None:
    """Put what was staged in place of the store; returns where the replaced one lies, if any."""
    write_whole(places.restoring / READY, f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}".encode())
    return settle(places)


def give_up(places: Places) -> None:
    """Forget what was staged; the office stays as it is."""
    shutil.rmtree(places.restoring, ignore_errors=True)


def rehearse(backup: Backup, backup_key: bytes, folder: Path, watch: Watch | None = None) -> Proof:
    """Put a backup back into a folder of its own and prove it, as a drill; nothing of the office is touched."""
    looking_on = watch or Watch()
    _require_room(backup, backup_key, backup.size, folder / ATTACHMENTS)
    private_folder(folder)
    _copy(backup, folder / STORE, looking_on)
    proof = _proven(backup, folder / STORE, backup_key, looking_on)
    _bring_attachments(backup, folder / STORE, backup_key, folder / ATTACHMENTS, looking_on)
    return proof


def settle(places: Places) -> Path | None:
    """Finish a swap that was ready, forget one that was not; returns where the replaced store lies, if any."""
    staging = places.restoring
    if not (staging / READY).exists():
        shutil.rmtree(staging, ignore_errors=True)
        return None
    replaced = private_folder(places.root / REPLACED / (staging / READY).read_text(encoding="ascii"))
    if (staging / KEYSLOTS).exists():
        _move_away(sorted(places.root.glob(f"{places.keyslots.stem}*")), replaced)
        put_in_place(staging / KEYSLOTS, places.keyslots)
    if (staging / STORE).exists():
        store = places.store
        if store.exists():
            _keep_attachments(places.attachments, Places(replaced).attachments)
        _move_away([store.with_name(store.name + tail) for tail in ("-wal", "-shm", "")], replaced)
        put_in_place(staging / STORE, store)
    shutil.rmtree(staging)
    return replaced if any(replaced.iterdir()) else None


def _stage(backup: Backup, key: bytes, staging: Path, places: Places, context: EntryContext, watch: Watch) -> Proof:
    _copy(backup, staging / STORE, watch)
    found = _proven(backup, staging / STORE, key, watch)
    _bring_attachments(backup, staging / STORE, key, places.attachments, watch)
    watch.step(Stage.FINISHING)
    _begin_epoch(staging / STORE, key, context)
    proof = prove(staging / STORE, key, must_hold=found.head)
    if (proof.people, proof.files, proof.attachments) != (found.people, found.files, found.attachments):
        raise StoreTrouble(Trouble.BACKUP_INCOMPLETE, backup.folder.name)
    return proof


def _require_room(backup: Backup, key: bytes, stores: int, attachments: Path) -> None:
    """Refuse before anything is written where the store and the attachments that are not here yet do not fit."""
    with looking(backup.store, key) as connection:
        rows = connection.execute("SELECT stored_name, size FROM attachment").fetchall()
    coming = sum(size + OVERHEAD for name, size in rows if file_size(attachments / name) != size + OVERHEAD)
    require_room(attachments, stores + coming, Trouble.NO_ROOM_TO_RESTORE)


def _copy(backup: Backup, target: Path, watch: Watch) -> None:
    watch.step(Stage.COPYING)
    if not copy_synced(backup.store, target, watch.cancelled):
        raise Cancelled


def _proven(backup: Backup, store: Path, key: bytes, watch: Watch) -> Proof:
    watch.step(Stage.CHECKING)
    found = prove(store, key)
    if found != backup.proof or not backup.is_vouched_for(key):
        raise StoreTrouble(Trouble.BACKUP_STALE, backup.folder.name)
    return found


def _bring_attachments(backup: Backup, store: Path, key: bytes, target: Path, watch: Watch) -> None:
    """Bring every attachment back; only one that the copy itself told of as lacking may still be so."""

    def is_lacking(row: Attachment) -> bool:
        return row.stored_name in backup.lacking and not is_whole(row, backup.attachments)

    copy_attachments(store, key, backup.attachments, target, watch, spare=is_lacking, read_back=True)


def _begin_epoch(path: Path, key: bytes, context: EntryContext) -> None:
    """Bring the copy up to this program and let its device write in a new epoch, told in the journal."""
    open_store(path, key).close()
    store = Store(path, key, COPY_PRAGMAS)
    try:
        with store.writing() as session:
            start_epoch(session, int(context.at.timestamp()))
            session.info[ENTRY] = context
            session.commit()
    finally:
        store.close()


def _empty_staging(places: Places) -> Path:
    staging = places.restoring
    shutil.rmtree(staging, ignore_errors=True)
    return private_folder(staging)


def _keep_attachments(source: Path, target: Path) -> None:
    """Give each attachment a second name beside the replaced store: what no row names is swept from the first."""
    if not source.is_dir():
        return
    private_folder(target)
    with suppress(OSError):  # a disk that knows no second names must not keep the restore from being finished
        for file in source.iterdir():
            if not (target / file.name).exists():
                os.link(file, target / file.name)
        sync_folder(target)


def _move_away(files: list[Path], folder: Path) -> None:
    for file in files:
        if file.exists():
            os.replace(file, folder / file.name)
    sync_folder(folder)
