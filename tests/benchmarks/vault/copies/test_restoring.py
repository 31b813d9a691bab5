"""A restore is timed on an office that is filled quickly and wholly."""

from benchmarks.vault.copies import restoring
from benchmarks.vault.effort import Effort


def test_a_small_office_comes_back_in_its_time() -> None:
    figure = restoring.HUNT.figures(Effort.TEST)[0]
    assert figure.met
    assert "120 people" in figure.note
