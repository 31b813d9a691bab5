from pathlib import Path

import pytest

from desktop_app import disk


def test_a_file_is_replaced_whole_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "slots.json"
    disk.write_whole(path, b"first")
    disk.write_whole(path, b"second")
    assert path.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [path]


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "slots.json"
    disk.write_whole(path, b"first")
    path.with_name(path.name + disk.PART).mkdir()
    with pytest.raises(OSError, match=r"slots\.json"):
        disk.write_whole(path, b"second")
    assert path.read_bytes() == b"first"


def test_of_files_written_together_none_changes_when_one_fails(tmp_path: Path) -> None:
    first, second = tmp_path / "slots.json", tmp_path / "slots.copy.json"
    disk.write_together({first: b"old", second: b"old"})
    second.with_name(second.name + disk.PART).mkdir()
    with pytest.raises(OSError, match="slots"):
        disk.write_together({first: b"new", second: b"new"})
    assert (first.read_bytes(), second.read_bytes()) == (b"old", b"old")
    assert not first.with_name(first.name + disk.PART).exists()


def test_room_is_measured_where_a_folder_will_lie(tmp_path: Path) -> None:
    assert disk.free_bytes(tmp_path / "not" / "yet") > 0


def test_files_and_folders_are_closed_to_others(tmp_path: Path) -> None:
    folder = disk.private_folder(tmp_path / "office" / "attachments")
    disk.write_whole(folder / "scan", b"x")
    assert folder.stat().st_mode & 0o077 == 0
    assert (folder / "scan").stat().st_mode & 0o077 == 0


def test_a_cancelled_copy_leaves_nothing(tmp_path: Path) -> None:
    source = tmp_path / "a"
    source.write_bytes(bytes(3 << 20))
    assert disk.copy_synced(source, tmp_path / "b")
    assert (tmp_path / "b").read_bytes() == source.read_bytes()
    assert not disk.copy_synced(source, tmp_path / "c", cancelled=lambda: True)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


def test_a_network_share_is_told_by_its_mount(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    share = tmp_path / "branch share"
    (share / "office").mkdir(parents=True)
    escaped = str(share).replace(" ", "\\040")
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\n//server/share {escaped} cifs rw 0 0\n", encoding="utf-8")
    assert disk.mounted_as(share / "office", mounts) in disk.NETWORK_FILE_SYSTEMS
    assert disk.mounted_as(tmp_path, mounts) == "ext4"
    assert not disk.on_network_share(tmp_path)


def test_a_finished_copy_is_synced_in_place(tmp_path: Path) -> None:
    part = tmp_path / "a.part"
    disk.write_synced(part, b"whole")
    disk.sync_file(part)
    disk.put_in_place(part, tmp_path / "a")
    disk.sync_folder(tmp_path)
    assert (tmp_path / "a").read_bytes() == b"whole"
