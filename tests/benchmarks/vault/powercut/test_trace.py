"""What a program does to a folder is recorded with its bytes, its names and its syncs."""

import os
import sys
from pathlib import Path
from random import Random

import pytest

from benchmarks.vault.powercut.disk import Disk, Manner
from benchmarks.vault.powercut.events import ROOT, Event, Link, Sync, Word
from benchmarks.vault.powercut.trace import NotUnderstood, record

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="strace records on Linux alone")
CAREFUL = """
import os, shutil, sys
from pathlib import Path
from desktop_app.disk import copy_synced, private_folder, write_whole
disk, words = Path(sys.argv[1]), os.open(sys.argv[2], os.O_CREAT | os.O_WRONLY)
folder = private_folder(disk / "office" / "papers")
write_whole(folder / "slots", b"slots")
os.write(words, b"kept")
copy_synced(folder / "slots", disk / "copy")
os.link(disk / "copy", disk / "another name")
(folder / "slots").write_bytes(b"x")
(folder / "gone").mkdir()
shutil.rmtree(folder / "gone")
os.replace(folder, disk / "office" / "moved")
(disk / "office" / "moved" / "later").touch()
"""
UNKNOWN = "import os, sys; os.symlink('a', sys.argv[1] + '/b')"


def _record(program: str, folder: Path) -> list[Event]:
    (folder / "disk").mkdir()
    command = [sys.executable, "-c", program, str(folder / "disk"), str(folder / "words")]
    return record(command, folder / "disk", folder / "words", os.environ)


def test_the_disk_of_a_whole_record_is_the_disk_that_the_program_left(tmp_path: Path) -> None:
    events = _record(CAREFUL, tmp_path)
    (tmp_path / "again").mkdir()
    chance = Random(0)  # noqa: S311 - nothing is left to it here
    Disk([*events, Sync(ROOT)], len(events), Manner(journalling=True, late=1), chance).write(tmp_path / "again")
    left, again = (
        {path.relative_to(place): path.is_file() and path.read_bytes() for path in place.rglob("*")}
        for place in (tmp_path / "disk", tmp_path / "again")
    )
    assert left == again
    assert Word("kept") in events


def test_a_folder_of_ours_is_known_to_the_disk_before_anything_lies_in_it(tmp_path: Path) -> None:
    events = _record(CAREFUL, tmp_path)
    made = [event for event in events if isinstance(event, Link) and event.folder][:2]
    first = next(number for number, event in enumerate(events) if isinstance(event, Link) and not event.folder)
    assert {Sync(link.name[0]) for link in made} <= set(events[:first])


def test_what_the_recorder_cannot_follow_is_not_passed_over(tmp_path: Path) -> None:
    with pytest.raises(NotUnderstood, match="symlink"):
        _record(UNKNOWN, tmp_path)
