"""Copies are killed in the act, and a careless way of copying is caught at it."""

import shutil
from pathlib import Path

import pytest

from benchmarks.vault.copies import kills
from benchmarks.vault.copies.office import Keys
from benchmarks.vault.effort import Effort
from desktop_app.casework.upkeep import copies_of
from desktop_app.storage.copies import list_backups


def test_fifteen_kills_leave_every_named_copy_whole() -> None:
    figures = kills.HUNT.figures(Effort.TEST)
    assert [(figure.runs, figure.value) for figure in figures] == [(15, 0), (15, 0), (15, 0)]


def _carelessly(keys: Keys, stick: Path, number: int) -> None:
    """Copy file by file straight under the final name, as a program without care would."""
    place = copies_of(keys.places, None)
    whole = list_backups(place)[0]
    careless = place / f"{number}-careless"
    careless.mkdir()
    shutil.copy(whole.folder / "backup.json", careless)
    while True:
        (careless / "store.db").write_bytes(b"half")


def test_a_program_that_ends_by_itself_counts_as_no_kill(capfd: pytest.CaptureFixture[str]) -> None:
    def stops(_keys: Keys, _stick: Path, _number: int) -> None:
        raise ZeroDivisionError

    with pytest.raises(RuntimeError, match="ended by itself"):
        kills.hunt(20, stops)


def test_a_copy_made_without_care_is_caught() -> None:
    assert kills.hunt(2, _carelessly).bad > 0
