"""Who is registered already is asked on both sides, in all eighteen ways; how fast this machine is, is not asked."""

from pathlib import Path
from shutil import copytree

import pytest

from benchmarks.speed import registered
from benchmarks.speed.population import opened


def test_every_figure_is_brought_and_everybody_is_found(
    tmp_path: Path, founded: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(registered, "PEOPLE", 2)
        patched.setattr(registered, "NEWCOMERS", 4)
        with opened(80, copytree(founded, tmp_path / "peopled")) as population:
            found = {figure.id: figure for figure in registered.ROW(population)}
    assert tuple(found) == registered.ROW.ids
    assert found["10-registered-faster"].value
    assert found["10-registered-candidates"].met
    assert found["10-registered-best-20"].met
    assert found["10-registered-best-20"].runs >= 18
    assert found["10-registered-alarms"].target is None
