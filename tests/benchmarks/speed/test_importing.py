"""The mass import is measured against the rows that it really leaves; how fast this machine is, is not asked."""

from pathlib import Path
from shutil import copytree

import pytest

from benchmarks.speed.importing import ROW
from benchmarks.speed.population import opened


def test_every_figure_is_brought_and_the_raw_rows_are_those_of_the_import(tmp_path: Path, founded: Path) -> None:
    with opened(60, copytree(founded, tmp_path / "peopled")) as population:
        found = {figure.id: figure for figure in ROW(population)}
    assert tuple(found) == ROW.ids
    assert all(figure.value for figure in found.values())
    assert found["9-mass-import-raw"].target == pytest.approx(0.9)
    assert found["9-mass-import-raw"].note.endswith("search keys included")
