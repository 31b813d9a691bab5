"""The command line on the real script, in checkouts of its own."""

import json
import shutil
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from installer.bootstrap import is_understood
from installer.words import SENTENCES
from tests.installer.checkout import Checkout


def told(outcome: CompletedProcess[str]) -> dict[str, object]:
    """How the program says it was started."""
    assert outcome.returncode == 0, outcome.stdout
    facts = json.loads(outcome.stdout.splitlines()[-1])
    assert isinstance(facts, dict)
    return facts


@pytest.mark.parametrize(
    "line", ["", "open", "run --demo", "run now", "test all", "tour", "tour a b", "tour --out", "bench", "bench --all"]
)
def test_a_command_line_that_does_not_exist_prints_the_usage_and_ends_with_two(checkout: Checkout, line: str) -> None:
    outcome = checkout.start(*line.split())
    assert outcome.returncode == 2
    assert SENTENCES["usage"][1] in outcome.stdout
    assert not (checkout.root / ".venv").exists()


@pytest.mark.parametrize("line", ["run", "run --practice", "test", "tour out", "bench papers", "bench speed --rounds"])
def test_the_command_lines_that_exist_are_understood(line: str) -> None:
    assert is_understood(line.split())


def test_asking_for_help_is_no_failure(checkout: Checkout) -> None:
    assert checkout.start("--help").returncode == 0


def test_a_first_start_sets_up_and_hands_over_in_its_own_python(checkout: Checkout) -> None:
    outcome = checkout.start("tour", "out")
    facts = told(outcome)
    assert SENTENCES["preparing"][0] in outcome.stdout
    assert facts["arguments"] == ["tour", str(checkout.root / "out")]
    assert facts["python"] == str(checkout.root / ".venv")
    assert facts["pebble"] == "1.0"
    assert facts["platform"] == "offscreen"


def test_a_later_start_says_nothing_and_changes_nothing(ready: Checkout) -> None:
    before = ready.stamp.stat().st_mtime_ns
    outcome = ready.start("tour", "out")
    assert len(outcome.stdout.splitlines()) == 1
    assert told(outcome)["pebble"] == "1.0"
    assert ready.stamp.stat().st_mtime_ns == before


def test_a_set_up_killed_in_the_middle_is_repaired_at_the_next_start(checkout: Checkout) -> None:
    process = checkout.begin("tour", "out")
    assert process.stdout is not None
    process.stdout.readline()
    process.kill()
    process.communicate()
    assert not checkout.stamp.exists()
    assert told(checkout.start("tour", "out"))["pebble"] == "1.0"


def test_packages_that_were_never_vouched_for_are_made_anew(ready: Checkout) -> None:
    ready.stamp.unlink()
    (ready.root / ".venv" / "half-written").touch()
    outcome = ready.start("tour", "out")
    assert SENTENCES["repairing"][0] in outcome.stdout
    assert told(outcome)["pebble"] == "1.0"
    assert not (ready.root / ".venv" / "half-written").exists()


def test_the_environment_of_another_python_is_made_anew(ready: Checkout) -> None:
    marks = json.loads(ready.stamp.read_text(encoding="utf-8"))
    ready.stamp.write_text(json.dumps({**marks, "python": "cpython 3.9"}), encoding="utf-8")
    outcome = ready.start("tour", "out")
    assert SENTENCES["repairing"][0] in outcome.stdout
    assert told(outcome)["pebble"] == "1.0"


def test_new_requirements_are_installed_at_the_next_start(ready: Checkout) -> None:
    ready.require("1.1")
    outcome = ready.start("tour", "out")
    assert SENTENCES["updating"][0] in outcome.stdout
    assert told(outcome)["pebble"] == "1.1"


def test_a_package_with_another_hash_is_refused_and_the_working_program_stays(ready: Checkout) -> None:
    stamp = ready.stamp.read_bytes()
    ready.require("1.0", digest="0" * 64)
    outcome = ready.start("tour", "out")
    assert outcome.returncode == 1
    assert SENTENCES["wrong_hash"][1] in outcome.stdout
    assert ready.stamp.read_bytes() == stamp
    ready.require("1.0", digest="")
    assert told(ready.start("tour", "out"))["pebble"] == "1.0"


def test_without_a_network_it_says_so_in_both_languages_and_the_working_program_stays(ready: Checkout) -> None:
    stamp = ready.stamp.read_bytes()
    ready.require("2.0")
    closed_door = {"PIP_NO_INDEX": "0", "PIP_FIND_LINKS": "", "PIP_PROXY": "127.0.0.1:9"}
    outcome = ready.start("tour", "out", surroundings=closed_door)
    assert outcome.returncode == 1
    assert all(sentence in outcome.stdout for sentence in SENTENCES["no_network"]), outcome.stdout
    assert ready.stamp.read_bytes() == stamp


def test_two_first_starts_at_once_both_succeed(checkout: Checkout) -> None:
    starts = [checkout.begin("tour", name) for name in ("one", "two")]
    said = [start.communicate()[0] for start in starts]
    assert [start.returncode for start in starts] == [0, 0], said


@pytest.mark.parametrize("content", ["file", "folder"])
def test_a_tour_refuses_a_folder_that_is_not_empty(ready: Checkout, content: str) -> None:
    out = ready.root / "out"
    out.mkdir()
    (out / "kept").touch() if content == "file" else (out / "kept").mkdir()
    outcome = ready.start("tour", "out")
    assert outcome.returncode == 1
    assert SENTENCES["not_empty"][1] in outcome.stdout
    assert (out / "kept").exists()


def test_a_tour_takes_an_empty_folder(ready: Checkout) -> None:
    (ready.root / "out").mkdir()
    assert told(ready.start("tour", "out"))["arguments"] == ["tour", str(ready.root / "out")]


@pytest.mark.parametrize("surroundings", [{}, {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}])
def test_run_without_a_screen_says_so_and_writes_the_tour(
    ready: Checkout, tmp_path: Path, surroundings: dict[str, str]
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    outcome = ready.start("run", "--practice", folder=elsewhere, surroundings=surroundings)
    assert SENTENCES["no_screen"][0] in outcome.stdout
    assert told(outcome)["arguments"] == ["tour", str(elsewhere / "tour")]


def test_a_checkout_moved_elsewhere_still_starts(ready: Checkout, tmp_path: Path) -> None:
    moved = Checkout(tmp_path / "moved", ready.wheels)
    shutil.move(ready.root, moved.root)
    assert told(moved.start("tour", "out"))["folder"] == str(moved.root)
