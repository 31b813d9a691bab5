"""Weak types, brackets and neutrals take a direction from their neighbours."""

import pytest

from desktop_app.printing.arabic.embedding_levels import RunSequence
from desktop_app.printing.arabic.implicit_levels import resolve


def resolved(text: str, classes: list[str]) -> list[str]:
    """Resolve a whole line from right to left."""
    kinds = list(classes)
    resolve(text, kinds, RunSequence(1, list(range(len(kinds))), "R", "R"))
    return kinds


@pytest.mark.parametrize(
    ("text", "classes", "wanted"),
    [
        ("ا1", ["AL", "EN"], ["R", "AN"]),
        ("1-2", ["EN", "ES", "EN"], ["EN", "EN", "EN"]),
        ("ا1-2", ["AL", "EN", "ES", "EN"], ["R", "AN", "R", "AN"]),
        ("ا1/2", ["AL", "EN", "CS", "EN"], ["R", "AN", "AN", "AN"]),
        ("1%", ["EN", "ET"], ["EN", "EN"]),
        ("a1", ["L", "EN"], ["L", "L"]),
        ("aً", ["L", "NSM"], ["L", "L"]),
        ("a b", ["L", "WS", "L"], ["L", "L", "L"]),
        ("a ا", ["L", "WS", "AL"], ["L", "R", "R"]),
        ("(a)", ["ON", "L", "ON"], ["R", "L", "R"]),
        ("a (b)", ["L", "WS", "ON", "L", "ON"], ["L", "L", "L", "L", "L"]),
        ("a (ا)", ["L", "WS", "ON", "AL", "ON"], ["L", "R", "R", "R", "R"]),
    ],
)
def test_a_class_is_resolved_by_its_neighbours(text: str, classes: list[str], wanted: list[str]) -> None:
    assert resolved(text, classes) == wanted


def test_too_many_open_brackets_pair_nothing() -> None:
    text = "a" + "(" * 64 + "b" + ")" * 64
    kinds = resolved(text, ["L"] + ["ON"] * 64 + ["L"] + ["ON"] * 64)
    assert set(kinds[66:]) == {"R"}
