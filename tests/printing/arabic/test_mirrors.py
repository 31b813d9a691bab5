"""The tables of brackets and mirrored characters are whole."""

import unicodedata

from desktop_app.printing.arabic.mirrors import CLOSING, MIRROR, PAIRS


def test_mirroring_twice_gives_the_character_back() -> None:
    assert all(MIRROR[other] == char for char, other in MIRROR.items())


def test_every_mirrored_character_is_one_for_python_too() -> None:
    assert all(unicodedata.mirrored(char) for char in MIRROR)


def test_every_bracket_of_a_pair_mirrors_the_other() -> None:
    assert all(MIRROR[start] == end and end in CLOSING for start, end in PAIRS.items())
    assert len(PAIRS) == 64
