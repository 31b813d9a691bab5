import errno
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
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
from desktop_app.storage.other_lock import OtherLock
from desktop_app.storage.place import LOCK
from desktop_app.storage.proof import prove
from desktop_app.storage.restore import rehearse
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
        assert [path.name for path in stick.iterdir() if path.name not in {"attachments", LOCK}] == []


def spoil(file: Path) -> bytes:
    """Change the last byte of a file; returns how it was."""
    whole = file.read_bytes()
    file.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    return whole


def test_attachments_damaged_or_missing_in_the_office_are_named_and_the_rest_is_copied(
    store: Store, places: Places, stick: Path
) -> None:
    fill(store, places)
    damaged, missing, whole = places.attachments.iterdir()
    spoil(damaged)
    missing.unlink()
    made = back_up(store, places, stick, AT)
    assert sorted(made.lacking) == sorted([damaged.name, missing.name])
    assert made.still_lacking == made.lacking
    assert [file.name for file in made.attachments.iterdir()] == [whole.name]
    assert (list_backups(stick), made.proof.attachments) == ([made], 3)
    assert rehearse(made, KEY, stick.parent / "drill") == made.proof
    (made.attachments / whole.name).unlink()
    with pytest.raises(StoreTrouble) as refusal:
        rehearse(made, KEY, stick.parent / "second drill")
    assert (refusal.value.trouble, refusal.value.detail) == (Trouble.BACKUP_INCOMPLETE, whole.name)


def test_an_attachment_that_got_whole_again_is_no_longer_lacking(store: Store, places: Places, stick: Path) -> None:
    fill(store, places)
    victim = next(places.attachments.iterdir())
    whole = spoil(victim)
    older = back_up(store, places, stick, AT)
    victim.write_bytes(whole)
    newer = back_up(store, places, stick, AT.replace(hour=7))
    assert (older.lacking, older.still_lacking, newer.lacking) == ((victim.name,), (), ())
    shutil.rmtree(stick.parent / "drill", ignore_errors=True)
    rehearse(older, KEY, stick.parent / "drill")
    assert (stick.parent / "drill" / "attachments" / victim.name).read_bytes() == whole


def test_the_file_that_an_older_copy_had_whole_outlives_every_later_copy(
    store: Store, places: Places, stick: Path
) -> None:
    fill(store, places)
    victim = next(places.attachments.iterdir())
    first = back_up(store, places, stick, AT)
    whole = spoil(victim)
    late = next(file for file in places.attachments.iterdir() if file != victim)
    (first.attachments / late.name).unlink()
    late.unlink()
    for day in range(1, 40):
        newest = back_up(store, places, stick, AT + timedelta(days=day))
    assert first not in list_backups(stick)
    assert newest.lacking == (late.name,)
    assert (newest.attachments / victim.name).read_bytes() == whole


@pytest.mark.parametrize("says", ["reads back other bytes", "refuses to be read"])
def test_an_attachment_that_is_whole_in_the_office_and_could_not_be_copied_makes_no_copy(
    store: Store, places: Places, stick: Path, monkeypatch: pytest.MonkeyPatch, says: str
) -> None:
    fill(store, places)
    read = Path.read_bytes

    def read_badly(path: Path) -> bytes:
        if path.parent != stick / "attachments":
            return read(path)
        if says == "refuses to be read":
            raise OSError(errno.EIO, "the stick refuses")
        return read(path)[:-1] + b"!"

    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_bytes", read_badly)
        told = trouble_in(lambda: back_up(store, places, stick, AT))
    assert told in {Trouble.FILE_DAMAGED, Trouble.PLACE_GONE}
    assert list_backups(stick) == []


def test_a_copy_elsewhere_lies_under_a_key_of_its_own(store: Store, places: Places, stick: Path) -> None:
    fill(store, places)
    other = OtherLock(bytes(32), b"other slots", lambda _connection: None, b"locked")
    made = back_up(store, places, stick, AT, other=other)
    assert prove(made.store, bytes(32)) == made.proof
    assert (made.keyslots.read_bytes(), made.lock) == (b"other slots", b"locked")
    with pytest.raises(StoreTrouble) as refusal:
        prove(made.store, KEY)
    assert refusal.value.trouble in {Trouble.UNREADABLE, Trouble.DAMAGED}
    assert rehearse(made, bytes(32), stick.parent / "drill") == made.proof
    assert list(places.scratch.iterdir()) == []


def test_two_copies_of_one_second_both_stay_whole(store: Store, places: Places, stick: Path) -> None:
    first, second = (back_up(store, places, stick, AT) for _ in range(2))
    assert first.folder != second.folder
    assert [backup.folder for backup in list_backups(stick)] == [second.folder]


def test_two_at_once_in_one_folder_do_not_disturb_each_other(store: Store, places: Places, stick: Path) -> None:
    fill(store, places)
    outcomes: list[str] = []

    def copy(minute: int) -> None:
        for round_number in range(4):
            try:
                back_up(store, places, stick, AT.replace(minute=minute, second=round_number))
                outcomes.append("made")
            except StoreTrouble as refusal:
                outcomes.append(refusal.trouble.value)

    threads = [threading.Thread(target=copy, args=(minute,)) for minute in (1, 2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(outcomes) <= {"made", Trouble.COPYING.value}
    assert outcomes.count("made") >= 4
    for backup in list_backups(stick):
        assert prove(backup.store, KEY) == backup.proof
    assert list(stick.glob("*.part")) == []


@pytest.mark.parametrize(
    ("number", "trouble"),
    [(errno.ENOSPC, Trouble.DISK_FULL), (errno.EIO, Trouble.PLACE_GONE), (errno.EROFS, Trouble.PLACE_READ_ONLY)],
)
def test_a_stick_that_refuses_at_any_step_is_told_and_its_older_copy_stays(
    store: Store, places: Places, stick: Path, monkeypatch: pytest.MonkeyPatch, number: int, trouble: Trouble
) -> None:
    fill(store, places)
    older = back_up(store, places, stick, AT)
    fill(store, places, 1)
    steps = 0
    while True:
        steps += 1
        with monkeypatch.context() as patched:
            patched.setattr(os, "fsync", FailingDisk(steps, number))
            told = trouble_in(lambda: back_up(store, places, stick, AT.replace(hour=9)))
        if told is None:
            break
        assert told is trouble
        assert older in list_backups(stick)
        assert [found for found in list_backups(stick) if prove(found.store, KEY) != found.proof] == []
    assert steps > 4
    back_up(store, places, stick, AT.replace(hour=10))


def trouble_in(work: Callable[[], object]) -> Trouble | None:
    try:
        work()
    except StoreTrouble as refusal:
        return refusal.trouble
    return None


class FailingDisk:
    """A disk that fails at its so-and-so-manieth wish to be synced."""

    def __init__(self, after: int, number: int) -> None:
        self.left, self.number = after, number

    def __call__(self, _descriptor: int) -> None:
        self.left -= 1
        if self.left <= 0:
            raise OSError(self.number, "the stick refuses")


def test_a_stick_pulled_out_half_way_is_told(store: Store, places: Places, stick: Path) -> None:
    fill(store, places)

    def pull_out(stage: Stage, _done: int, _total: int) -> None:
        if stage is Stage.CHECKING:
            shutil.rmtree(stick)

    with pytest.raises(StoreTrouble) as refusal:
        back_up(store, places, stick, AT, Watch(report=pull_out))
    assert refusal.value.trouble is Trouble.PLACE_GONE
    back_up(store, places, stick, AT)


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
