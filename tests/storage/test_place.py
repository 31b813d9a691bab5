"""A folder of copies has one who works in it, and its disk's refusals have names."""

import errno
import shutil
from pathlib import Path

import pytest

from desktop_app.storage.faults import StoreTrouble, Trouble
from desktop_app.storage.place import alone_in, disk_told


def test_a_second_one_in_the_same_folder_is_refused_until_the_first_is_done(tmp_path: Path) -> None:
    with alone_in(tmp_path / "copies"):
        with pytest.raises(StoreTrouble) as refusal, alone_in(tmp_path / "copies"):
            pass
        assert refusal.value.trouble is Trouble.COPYING
    with alone_in(tmp_path / "copies"):
        pass


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (errno.ENOSPC, Trouble.DISK_FULL),
        (errno.EROFS, Trouble.PLACE_READ_ONLY),
        (errno.EIO, Trouble.PLACE_GONE),
        (errno.ENOENT, Trouble.PLACE_GONE),
    ],
)
def test_what_a_disk_refuses_is_told_for_what_it_is(tmp_path: Path, number: int, trouble: Trouble) -> None:
    with pytest.raises(StoreTrouble) as refusal, disk_told(tmp_path):
        raise OSError(number, "refused")
    assert refusal.value.trouble is trouble


def test_a_store_that_does_not_open_because_its_stick_is_gone_is_not_called_damaged(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    with pytest.raises(StoreTrouble) as refusal, disk_told(folder):
        raise StoreTrouble(Trouble.DAMAGED)
    assert refusal.value.trouble is Trouble.DAMAGED
    shutil.rmtree(folder)
    with pytest.raises(StoreTrouble) as refusal, disk_told(folder):
        raise StoreTrouble(Trouble.DAMAGED)
    assert refusal.value.trouble is Trouble.PLACE_GONE


def test_a_stick_that_is_not_there_is_not_made_up(tmp_path: Path) -> None:
    with pytest.raises(StoreTrouble) as refusal, alone_in(tmp_path / "gone" / "copies"):
        pass
    assert refusal.value.trouble is Trouble.PLACE_GONE
    assert not (tmp_path / "gone").exists()
