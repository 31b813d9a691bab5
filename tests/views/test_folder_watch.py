import os
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.views.folder_watch import FolderWatch

NEVER = 10_000_000


def watching(folder: Path, poll: int = NEVER) -> tuple[FolderWatch, list[list[str]]]:
    """A watch that looks when a test tells it to, and what it found each time."""
    watch, found = FolderWatch(poll=poll), []  # type: tuple[FolderWatch, list[list[str]]]
    watch.found.connect(lambda paths: found.append([path.name for path in paths]))
    watch.start(folder)
    return watch, found


def test_a_file_is_told_once_it_has_stopped_growing(qapp: object, tmp_path: Path) -> None:
    scan = tmp_path / "a.pdf"
    scan.write_bytes(b"%PDF")
    watch, found = watching(tmp_path)
    scan.write_bytes(b"%PDF more")
    watch.look()
    assert found == []
    watch.look()
    assert found == [["a.pdf"]]
    watch.look()
    assert found == [["a.pdf"]]


def test_a_file_that_could_not_be_read_is_told_again_when_it_changes(qapp: object, tmp_path: Path) -> None:
    scan = tmp_path / "a.pdf"
    scan.write_bytes(b"half")
    watch, found = watching(tmp_path)
    watch.look()
    scan.write_bytes(b"the whole of it")
    watch.look()
    watch.look()
    assert found == [["a.pdf"], ["a.pdf"]]


def test_one_of_the_same_name_is_told_again_after_the_first_was_removed(qapp: object, tmp_path: Path) -> None:
    scan = tmp_path / "a.pdf"
    scan.write_bytes(b"first")
    os.utime(scan, ns=(5, 5))
    watch, found = watching(tmp_path)
    watch.look()
    scan.unlink()
    watch.look()
    scan.write_bytes(b"first")
    os.utime(scan, ns=(5, 5))
    watch.look()
    watch.look()
    assert len(found) == 2


def test_an_empty_file_waits(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").touch()
    watch, found = watching(tmp_path)
    watch.look()
    watch.look()
    assert found == []


def test_it_looks_by_itself(qtbot: QtBot, tmp_path: Path) -> None:
    watch, found = watching(tmp_path, poll=30)
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    qtbot.waitUntil(lambda: found == [["a.pdf"]])
    watch.stop()
    assert watch.folder is None


def test_a_folder_that_is_gone_is_waited_for(qtbot: QtBot, tmp_path: Path) -> None:
    share = tmp_path / "share"
    watch, found = watching(share, poll=30)
    share.mkdir()
    (share / "a.pdf").write_bytes(b"%PDF")
    qtbot.waitUntil(lambda: found == [["a.pdf"]])
    watch.stop()
