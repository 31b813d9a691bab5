"""The hunts on the vault are chosen by their figures, and bring home what they promise."""

import pytest

from benchmarks.figure import Figure
from benchmarks.vault.effort import Effort
from benchmarks.vault.hunt import Hunt
from benchmarks.vault.measure import HUNTS, measure


def _brings(*ids: str) -> Hunt:
    def go(effort: Effort) -> list[Figure]:
        return [Figure(name, "tries", effort.pick(whole=100, short=10, test=1), "") for name in ids]

    return Hunt(ids, go)


PAIR = (_brings("kills", "reopened"), _brings("cuts"))


def test_every_figure_comes_from_one_hunt() -> None:
    ids = [name for hunt in HUNTS for name in hunt.ids]
    assert len(ids) == len(set(ids))


def test_all_hunts_are_gone_on_in_their_order() -> None:
    assert [(figure.id, figure.value) for figure in measure(Effort.SHORT, hunts=PAIR)] == [
        ("kills", 10),
        ("reopened", 10),
        ("cuts", 10),
    ]


def test_one_figure_is_measured_alone() -> None:
    assert [figure.id for figure in measure(only="reopened", hunts=PAIR)] == ["reopened"]


def test_a_figure_that_no_hunt_brings_is_refused() -> None:
    with pytest.raises(KeyError):
        list(measure(only="luck", hunts=PAIR))


def test_a_hunt_that_brings_something_else_than_it_promised_is_a_fault() -> None:
    with pytest.raises(ValueError, match="promised"):
        Hunt(("kills",), lambda _effort: [Figure("cuts", "", 1, "")]).figures(Effort.TEST)
