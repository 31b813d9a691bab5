import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.settings import Places
from desktop_app.storage import backup as making
from desktop_app.storage.attachments import AttachmentVault
from desktop_app.storage.backup import back_up
from desktop_app.storage.copies import list_backups
from desktop_app.storage.engine import COPY_PRAGMAS, Store
from desktop_app.storage.faults import Cancelled, NoRoom, StoreTrouble, Trouble
from desktop_app.storage.journal import head, holds
from desktop_app.storage.proof import prove
from desktop_app.storage.watch import Stage, Watch
from tests.storage.conftest import AT, KEY, writing
from tests.storage.records import attachment, person


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "stick"


def fill(store: Store, places: Places, count: int = 3) -> None:
    vault = AttachmentVault(places.attachments)
    for number in range(count):
        with writing(store) as session:
            session.add_all([person(number=str(number)), attachment(vault, bytes([number]))])


def test_a_backup_holds_everything_and_is_proven(store: Store, places: Places, stick: Path) -> None:
    fill(store, places)
    made = back_up(store, places, stick, AT)
    assert (made.proof.people, made.proof.attachments, made.proof.entries) == (3, 3, 4)
    with store.reading() as session:
        assert made.proof.head == head(session)
        assert made.folder.name.endswith(head(session)[:12])
    assert made.keyslots.read_bytes() == places.keyslots.read_bytes()
    assert sorted(path.name for path in made.attachments.iterdir()) == sorted(
        path.name for path in places.attachments.iterdir()
    )
    assert prove(made.store, KEY) == made.proof
    assert list_backups(stick) == [made]
    assert sorted(path.name for path in made.folder.iterdir()) == ["backup.json", "keyslots.json", "store.db"]


def test_attachments_are_copied_once(store: Store, places: Places, stick: Path) -> None:
    fill(store, places)
    first = back_up(store, places, stick, AT)
    times = {path.name: path.stat().st_mtime_ns for path in first.attachments.iterdir()}
    fill(store, places, 1)
    second = back_up(store, places, stick, AT.replace(hour=7))
    assert second.proof.attachments == 4
    now = {path.name: path.stat().st_mtime_ns for path in second.attachments.iterdir()}
    assert {name: now[name] for name in times} == times


@pytest.fixture
def busy(store: Store) -> Iterator[threading.Event]:
    """A colleague who goes on writing."""
    stop = threading.Event()

    def work() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            with writing(store) as session:
                session.add(person(number=f"9{number}"))

    thread = threading.Thread(target=work)
    thread.start()
    yield stop
    stop.set()
    thread.join()


def test_a_backup_ends_while_a_colleague_goes_on_writing(
    store: Store, places: Places, stick: Path, busy: threading.Event
) -> None:
    for round_number in range(3):
        with store.reading() as session:
            before = head(session)
        made = back_up(store, places, stick, AT.replace(minute=round_number))
        copy = Store(made.store, KEY, COPY_PRAGMAS)
        with copy.reading() as session:
            assert holds(session, before)
        copy.close()
    assert not busy.is_set()


def test_a_backup_called_off_at_any_step_leaves_no_half(store: Store, places: Places, stick: Path) -> None:
    fill(store, places)
    for last in range(5):
        seen: list[Stage] = []
        watch = Watch(report=lambda stage, _done, _total: seen.append(stage), cancelled=lambda: len(seen) > last)  # noqa: B023
        with pytest.raises(Cancelled):
            back_up(store, places, stick, AT, watch)
        assert list_backups(stick) == []
        assert [path.name for path in stick.iterdir() if path.name != "attachments"] == []


def test_a_missing_or_damaged_attachment_makes_no_backup(store: Store, places: Places, stick: Path) -> None:
    fill(store, places)
    victim = next(places.attachments.iterdir())
    whole = victim.read_bytes()
    victim.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    with pytest.raises(StoreTrouble) as refusal:
        back_up(store, places, stick, AT)
    assert refusal.value.trouble is Trouble.FILE_DAMAGED
    victim.unlink()
    with pytest.raises(StoreTrouble) as refusal:
        back_up(store, places, stick, AT)
    assert (refusal.value.trouble, refusal.value.detail) == (Trouble.BACKUP_INCOMPLETE, victim.name)
    assert list_backups(stick) == []


def test_without_room_the_needed_space_is_named(
    store: Store, places: Places, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making, "SPARE_BYTES", 1 << 60)
    with pytest.raises(NoRoom) as refusal:
        back_up(store, places, stick, AT)
    assert refusal.value.detail == str(stick)
    assert refusal.value.needed > refusal.value.free


def test_nothing_in_a_backup_can_be_read_without_the_key(store: Store, places: Places, stick: Path) -> None:
    with writing(store) as session:
        session.add(person("سارة العتيبي", "1098765432"))
    back_up(store, places, stick, AT)
    for path in stick.rglob("*"):
        if path.is_file():
            assert b"1098765432" not in path.read_bytes()
            assert "العتيبي".encode() not in path.read_bytes()


def test_a_stale_copy_of_a_live_store_is_not_taken_for_whole(store: Store, places: Places, tmp_path: Path) -> None:
    fill(store, places)
    with store.reading() as session:
        newest = head(session)
    shutil.copyfile(places.store, tmp_path / "copy.db")
    with pytest.raises(StoreTrouble) as refusal:
        prove(tmp_path / "copy.db", KEY, must_hold=newest)
    assert refusal.value.trouble is Trouble.BACKUP_STALE
