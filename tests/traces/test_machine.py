"""The machine is told by its kind, not by the name that somebody gave it."""

import getpass
import platform
from pathlib import Path

from desktop_app.settings import VERSION
from desktop_app.traces.machine import machine_lines, memory, version_of


def test_versions_memory_and_room_are_told(tmp_path: Path) -> None:
    lines = list(machine_lines(tmp_path))
    assert lines[0] == f"Mustafid {VERSION}"
    assert [line.partition(":")[0] for line in lines[-3:]] == ["processors", "memory", "disk"]
    assert memory() > 0


def test_neither_the_computer_nor_its_user_is_named(tmp_path: Path) -> None:
    words = " ".join(machine_lines(tmp_path)).split()
    assert platform.node() not in words
    assert getpass.getuser() not in words


def test_a_library_that_is_not_there_is_a_question_mark() -> None:
    assert version_of("no-such-library") == "?"
