"""Tampering with the journal is found; what the chain alone cannot see, a head that was kept outside does."""

import random
from pathlib import Path

import pytest

from benchmarks.vault.effort import Effort
from benchmarks.vault.tampering import HUNT, TRIES, Try, chain_alone_notices, is_noticed, lay_out, tamper


def test_thirty_tries_are_all_found() -> None:
    (figure,) = HUNT.figures(Effort.TEST)
    assert (figure.value, figure.runs, figure.met) == (0, 30, True)


@pytest.mark.parametrize("attempt", TRIES, ids=lambda attempt: attempt.name)
def test_without_a_head_from_outside_a_knowing_insider_is_not_found(tmp_path: Path, attempt: Try) -> None:
    """So the hunt can fail: the same tries, looked at with less, go unseen."""
    grounds, copy = lay_out(tmp_path), tmp_path / "copy.db"
    tamper(grounds, copy, attempt, random.Random(1))  # noqa: S311 - the same every time
    assert chain_alone_notices(copy) is not (attempt.knowing or attempt.name == "cut")
    assert is_noticed(copy, grounds.head)
    assert not is_noticed(grounds.store, grounds.head)
