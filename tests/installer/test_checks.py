"""The order of the checks, and that one failure is enough."""

import sys
from pathlib import Path

import pytest

from installer import checks


def test_rooms_are_tested_from_the_rule_book_to_the_whole_stories(tmp_path: Path) -> None:
    for room in ("journeys", "views", "storage", "policy", "casework", "robots"):
        (tmp_path / "tests" / room).mkdir(parents=True)
        (tmp_path / "tests" / room / ("helper.py" if room == "robots" else "test_it.py")).touch()
    (tmp_path / "tests" / "test_house.py").touch()
    wanted = ["policy", "casework", "storage", "test_house.py", "views", "journeys"]
    assert checks.rooms_in_order(tmp_path / "tests") == [str(Path("tests") / name) for name in wanted]


def test_every_kind_of_check_is_made() -> None:
    assert list(checks.checks(checks.ROOT)) == ["lint", "format", "types", "contracts", "tests"]


def test_a_check_that_fails_is_seen(capfd: pytest.CaptureFixture[str]) -> None:
    assert checks.passes("good", [sys.executable, "-c", "print('all well')"])
    assert not checks.passes("bad", [sys.executable, "-c", "raise SystemExit(3)"])
    said = capfd.readouterr().out
    assert "all well" in said
    assert "bad: FAILED" in said
