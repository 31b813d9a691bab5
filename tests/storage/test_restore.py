import json
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop_app.models.documents import Attachment
from desktop_app.models.journal import JournalEntry
from desktop_app.models.people import Person
from desktop_app.settings import Places
from desktop_app.storage import backup as making
from desktop_app.storage import engine
from desktop_app.storage import restore as restoring
from desktop_app.storage.attachments import AttachmentVault
from desktop_app.storage.backup import back_up
from desktop_app.storage.context import EntryContext
from desktop_app.storage.copies import MANIFEST, Backup, read_backup
from desktop_app.storage.engine import Store
from desktop_app.storage.faults import Cancelled, NoRoom, StoreTrouble, Trouble
from desktop_app.storage.journal import holds, verify_chain
from desktop_app.storage.opening import open_store
from desktop_app.storage.proof import Proof
from desktop_app.storage.restore import rehearse, settle, stage, swap
from desktop_app.storage.watch import Stage, Watch
from tests.storage.conftest import AT, KEY, OFFICE, entry, writing
from tests.storage.records import PNG, attachment, person

CONTEXT = entry("store.restore", OFFICE, "تعطل القرص")


@pytest.fixture
def backup(store: Store, places: Places, tmp_path: Path) -> Backup:
    """A backup of one person and one scan; one more person came after it, and the store is closed."""
    with writing(store) as session:
        session.add_all([person("قبل"), attachment(AttachmentVault(places.attachments))])
    made = back_up(store, places, tmp_path / "stick", AT)
    with writing(store) as session:
        session.add(person("بعد"))
    store.close()
    return made


def restore(
    backup: Backup, key: bytes, places: Places, context: EntryContext, watch: Watch | None = None
) -> tuple[Proof, Path | None]:
    """Put a backup back at once; returns what it holds, and where the store lies that it took the place of."""
    return stage(backup, key, places, context, watch=watch), swap(places, context.at)


def names(places: Places, key: bytes = KEY) -> list[str]:
    store = open_store(places.store, key)
    with store.reading() as session:
        found = list(session.scalars(select(Person.full_name)))
        assert verify_chain(session).whole
    store.close()
    return found


def test_a_restored_store_is_as_it_was_and_the_old_one_is_kept(backup: Backup, places: Places) -> None:
    proof, replaced = restore(backup, KEY, places, CONTEXT)
    assert names(places) == ["قبل"]
    assert (proof.people, proof.entries) == (1, backup.proof.entries + 1)
    assert replaced is not None
    kept = Places(replaced)
    assert sorted(names(kept)) == sorted(["قبل", "بعد"])


def test_the_scans_of_the_office_that_was_replaced_stay_with_it(backup: Backup, places: Places) -> None:
    later = open_store(places.store, KEY)
    with writing(later) as session:
        session.add(row := attachment(AttachmentVault(places.attachments), b"after the copy"))
    later.close()
    _, replaced = restore(backup, KEY, places, CONTEXT)
    store = open_store(places.store, KEY)
    with store.reading() as session:
        assert AttachmentVault(places.attachments).sweep(session) == 1
    store.close()
    assert replaced is not None
    assert AttachmentVault(Places(replaced).attachments).read(row) == PNG + b"after the copy"


def test_a_restored_store_writes_in_a_new_epoch_and_says_so(backup: Backup, places: Places) -> None:
    restore(backup, KEY, places, CONTEXT)
    store = open_store(places.store, KEY)
    with store.reading() as session:
        told = session.scalars(select(JournalEntry).where(JournalEntry.act == "store.restore")).one()
        assert (told.epoch, told.seq) == (int(AT.timestamp()), 1)
        assert told.prev == backup.proof.head
        assert holds(session, backup.proof.head)
    store.close()


def test_on_a_new_computer_slots_and_attachments_come_back_too(backup: Backup, tmp_path: Path) -> None:
    fresh = Places(tmp_path / "fresh").prepare()
    _, replaced = restore(backup, KEY, fresh, CONTEXT)
    assert replaced is None
    assert fresh.keyslots.read_bytes() == backup.keyslots.read_bytes()
    store = open_store(fresh.store, KEY)
    with store.reading() as session:
        row = session.scalars(select(Attachment)).one()
        assert AttachmentVault(fresh.attachments).read(row) == PNG + b"a scan"
    store.close()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda backup: backup.store.write_bytes(backup.store.read_bytes()[:-4096]),
        lambda backup: backup.store.write_bytes(b"\0" + backup.store.read_bytes()[1:]),
        lambda backup: next(backup.attachments.iterdir()).unlink(),
        lambda backup: next(backup.attachments.iterdir()).write_bytes(b"x" * 42),
    ],
)
def test_a_spoiled_backup_changes_nothing(backup: Backup, tmp_path: Path, spoil: Callable[[Backup], object]) -> None:
    fresh = Places(tmp_path / "fresh").prepare()
    spoil(backup)
    with pytest.raises(StoreTrouble):
        restore(backup, KEY, fresh, CONTEXT)
    assert not fresh.store.exists()
    assert not fresh.keyslots.exists()
    assert not fresh.restoring.exists()


def test_a_copy_with_a_gap_is_put_back_and_what_is_here_stays(store: Store, places: Places, tmp_path: Path) -> None:
    vault = AttachmentVault(places.attachments)
    with writing(store) as session:
        session.add_all([attachment(vault), attachment(vault, b"another")])
    victim, whole = places.attachments.iterdir()
    victim.write_bytes(b"x" * victim.stat().st_size)
    made = back_up(store, places, tmp_path / "stick", AT)
    store.close()
    fresh = Places(tmp_path / "fresh").prepare()
    restore(made, KEY, fresh, CONTEXT)
    assert [file.name for file in fresh.attachments.iterdir()] == [whole.name]
    assert names(fresh) == []
    restore(made, KEY, places, CONTEXT)
    assert victim.read_bytes() == b"x" * victim.stat().st_size


def test_a_backup_exchanged_for_an_older_one_is_noticed(backup: Backup, places: Places, template: Path) -> None:
    shutil.copyfile(template, backup.store)
    with pytest.raises(StoreTrouble) as refusal:
        restore(backup, KEY, places, CONTEXT)
    assert refusal.value.trouble is Trouble.BACKUP_STALE
    assert sorted(names(places)) == sorted(["قبل", "بعد"])


def test_an_old_copy_that_passes_for_a_newer_one_is_noticed(backup: Backup, places: Places, tmp_path: Path) -> None:
    told = json.loads((backup.folder / MANIFEST).read_bytes())
    told["at"] = "2027-06-01T08:00:00+00:00"
    (backup.folder / MANIFEST).write_text(json.dumps(told), encoding="utf-8")
    newer = backup.folder.with_name(f"20270601T080000Z-{backup.proof.head[:12]}")
    backup.folder.rename(newer)
    forged = read_backup(newer)
    assert forged is not None
    for trial in (
        lambda: restore(forged, KEY, places, CONTEXT),
        lambda: rehearse(forged, KEY, tmp_path / "drill"),
    ):
        with pytest.raises(StoreTrouble) as refusal:
            trial()
        assert refusal.value.trouble is Trouble.BACKUP_STALE
    assert sorted(names(places)) == sorted(["قبل", "بعد"])


def test_without_room_nothing_is_begun_and_the_needed_space_is_named(
    backup: Backup, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh, drill = Places(tmp_path / "fresh").prepare(), tmp_path / "drill"
    scan = next(backup.attachments.iterdir())
    monkeypatch.setattr(making, "free_bytes", lambda _folder: 0)
    with pytest.raises(NoRoom) as refusal:
        restore(backup, KEY, fresh, CONTEXT)
    assert refusal.value.trouble is Trouble.NO_ROOM_TO_RESTORE
    assert refusal.value.needed == 2 * backup.size + scan.stat().st_size + making.SPARE_BYTES
    assert not fresh.restoring.exists()
    with pytest.raises(NoRoom):
        rehearse(backup, KEY, drill)
    assert not drill.exists()
    shutil.copy(scan, fresh.attachments)
    with pytest.raises(NoRoom) as refusal:
        restore(backup, KEY, fresh, CONTEXT)
    assert refusal.value.needed == 2 * backup.size + making.SPARE_BYTES


def test_a_restore_called_off_changes_nothing(backup: Backup, places: Places) -> None:
    for last in range(3):
        seen: list[Stage] = []
        watch = Watch(report=lambda stage, _done, _total: seen.append(stage), cancelled=lambda: len(seen) > last)  # noqa: B023
        with pytest.raises(Cancelled):
            restore(backup, KEY, places, CONTEXT, watch=watch)
        assert sorted(names(places)) == sorted(["قبل", "بعد"])


class PowerCut:
    """Puts files in their place until the power goes."""

    def __init__(self, after: int) -> None:
        self.left = after

    def __call__(self, source: Path, target: Path) -> None:
        self.left -= 1
        if self.left == 0:
            raise KeyboardInterrupt
        os.rename(source, target)


def test_a_swap_cut_at_any_step_is_finished_at_the_next_start(
    backup: Backup, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    for cut in range(1, 9):
        with monkeypatch.context() as patched:
            patched.setattr(restoring, "settle", lambda _places: None)
            restore(backup, KEY, places, CONTEXT)
        assert (places.restoring / restoring.READY).exists()
        with monkeypatch.context() as patched:
            patched.setattr(os, "replace", PowerCut(cut))
            with suppress(KeyboardInterrupt):
                settle(places)
        settle(places)
        assert names(places) == ["قبل"], cut
        assert places.keyslots.read_bytes() == backup.keyslots.read_bytes()
        assert not places.restoring.exists()


def test_what_was_staged_but_not_ready_is_forgotten(places: Places) -> None:
    staging = places.restoring
    staging.mkdir()
    (staging / "store.db").write_bytes(b"half a store")
    assert settle(places) is None
    assert not staging.exists()
    assert names(places) == []


def test_a_drill_proves_a_backup_and_touches_nothing(backup: Backup, places: Places, tmp_path: Path) -> None:
    before = places.store.read_bytes()
    assert rehearse(backup, KEY, tmp_path / "drill") == backup.proof
    assert places.store.read_bytes() == before
    next(backup.attachments.iterdir()).unlink()
    with pytest.raises(StoreTrouble):
        rehearse(backup, KEY, tmp_path / "second drill")


def test_a_copy_is_not_put_back_on_a_network_share(
    backup: Backup, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "on_network_share", lambda _path: True)
    share = Places(tmp_path / "share")
    with pytest.raises(StoreTrouble) as refusal:
        restore(backup, KEY, share, CONTEXT)
    assert refusal.value.trouble is Trouble.NETWORK_SHARE
    assert not share.root.exists()
