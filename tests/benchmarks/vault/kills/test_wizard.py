"""A wizard that is killed in the middle of a word has lost at most two seconds of typing."""

from benchmarks.vault.effort import Effort
from benchmarks.vault.kills.wizard import HUNT


def test_killed_typists_lost_at_most_two_seconds() -> None:
    (figure,) = HUNT.figures(Effort.TEST)
    assert figure.met, figure.note
