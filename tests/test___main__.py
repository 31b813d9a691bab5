"""The command line, as a person types it."""

import json
import subprocess
import sys

import pytest

from desktop_app.__main__ import main
from tests.policy.permissions_by_hand import ROLES, by_hand

_MARKS = {None: ".", "any": "y", "assigned": "a", "body": "b"}


def test_every_cell_of_the_permissions_is_printed_as_the_hand_written_table_says() -> None:
    command = [sys.executable, "-m", "desktop_app", "permissions", "--json"]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    cells = {(cell["act"], cell["role"]): cell for cell in json.loads(printed)}
    assert len(cells) == len(by_hand()) * len(ROLES)
    for act, (marks, second_person) in by_hand().items():
        assert {role: _MARKS[cells[act, role]["reach"]] for role in ROLES} == marks
        assert {cells[act, role]["second_person"] for role in ROLES} == {second_person}


def test_without_json_each_act_is_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["permissions"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(by_hand())
    assert "restore: administrator (any); a second person" in lines


def test_a_command_that_is_not_there_is_refused() -> None:
    with pytest.raises(SystemExit) as refusal:
        main(["nothing"])
    assert refusal.value.code == 2
