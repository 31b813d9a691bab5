"""Parsers are fed by a fuzzer for a moment; the longer hunt is the bench's."""

import pytest

from benchmarks.vault.effort import Effort
from benchmarks.vault.fuzz.feeding import HUNT, Fed, figures


def test_no_parser_breaks_in_a_moment() -> None:
    pytest.importorskip("atheris", reason="no fuzzer on this system")
    broke, _ = HUNT.figures(Effort.TEST)
    assert broke.met, broke.note
    assert broke.runs > 0


def test_a_parser_that_broke_or_was_never_fed_is_told() -> None:
    broke, slow = figures([Fed("a", 9, 6.0, {"KeyError at a.py:1": ""}), Fed("b")])
    assert (broke.value, broke.met, slow.met) == (2, False, False)
    assert "KeyError at a.py:1" in broke.note
    assert "b was never fed" in broke.note
