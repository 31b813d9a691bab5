"""The command line, as a person types it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.__main__ import main
from desktop_app.casework.seals.cards import Card, CardKey, write_card
from tests.casework.checking.branches import DAY, new_branch
from tests.casework.doctor.outlooks import closed_office
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


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """A paper of a branch, with the card of its seal beside it."""
    branch, file = new_branch(), tmp_path / "paper.pdf"
    file.write_bytes(branch.paper())
    card = Card(branch.key.association, branch.key.branch, DAY, (CardKey(branch.key.certificate),))
    file.with_suffix(".card").write_bytes(write_card(card, branch.secrets.sign_code))
    return file


def test_a_paper_is_verified_without_a_store(paper: Path) -> None:
    command = [sys.executable, "-m", "desktop_app", "verify", str(paper), "--card", str(paper.with_suffix(".card"))]
    done = subprocess.run(command, check=False, capture_output=True, text=True, encoding="utf-8")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("صحيحة: ")
    assert "\nGenuine: " in done.stdout


def test_what_is_not_genuine_ends_with_one(paper: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", str(paper)]) == 1
    paper.write_bytes(paper.read_bytes()[:-1])
    assert main(["verify", str(paper), "--card", str(paper.with_suffix(".card"))]) == 1
    paper.write_bytes(b"\x89PNG\r\n\x1a\n cut short")
    assert main(["verify", str(paper)]) == 1
    told = capsys.readouterr().out
    assert "جهتها غير معروفة: " in told
    assert "Not genuine: " in told
    assert "تعذّرت قراءة هذا الملف" in told


def test_a_file_that_is_not_there_and_a_card_that_is_none_are_usage(
    paper: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify", str(paper.with_name("none.pdf"))]) == 2
    assert main(["verify", str(paper), "--card", str(paper)]) == 2
    assert capsys.readouterr().out == ""


def _office(command: list[str], folder: Path) -> "subprocess.CompletedProcess[str]":
    words = [sys.executable, "-m", "desktop_app", *command]
    environment = {**os.environ, "MUSTAFID_HOME": str(folder)}
    return subprocess.run(words, env=environment, capture_output=True, encoding="utf-8", check=False)


def test_the_doctor_speaks_arabic_and_says_by_its_exit_that_something_is_wrong(tmp_path: Path) -> None:
    places = closed_office(tmp_path)
    told = _office(["doctor"], tmp_path)
    assert told.returncode == 1
    assert "✗ النسخ الاحتياطية: لا نسخة احتياطية بعد." in told.stdout
    places.store.unlink()
    assert "✗ The store: " in _office(["doctor", "--english"], tmp_path).stdout


def test_the_doctor_of_an_office_to_be_finds_nothing_wrong_and_can_be_read_by_a_program(tmp_path: Path) -> None:
    told = _office(["doctor", "--json"], tmp_path)
    assert told.returncode == 0
    rows = json.loads(told.stdout)
    assert {"check", "state", "said", "number", "ar", "en"} == {*rows[0]}
    assert [row["state"] for row in rows if row["check"] == "fonts"] == ["sound"]


def test_a_report_is_written_without_a_pass_phrase(tmp_path: Path) -> None:
    closed_office(tmp_path)
    assert _office(["report", str(tmp_path / "report.txt")], tmp_path).returncode == 0
    assert "keyslots.json: " in (tmp_path / "report.txt").read_text("utf-8")
    assert _office(["report", str(tmp_path / "nowhere" / "report.txt")], tmp_path).returncode == 1
