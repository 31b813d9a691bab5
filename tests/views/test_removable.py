"""Sticks are told from the disks of the computer."""

import sys

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.views.removable import can_be_taken_away, sticks


@pytest.mark.skipif(sys.platform == "win32", reason="paths as Linux mounts them")
@pytest.mark.parametrize(
    ("root", "stick"),
    [("/", False), ("/var/lib", False), ("/media/user/KINGSTON", True), ("/run/media/user/KINGSTON", True)],
)
def test_a_stick_is_known_by_where_it_is_mounted(root: str, stick: bool) -> None:
    assert can_be_taken_away(root) is stick


def test_the_disk_that_the_program_runs_from_is_no_stick(qtbot: QtBot) -> None:
    assert all(stick.folder.anchor != str(stick.folder) for stick in sticks())
