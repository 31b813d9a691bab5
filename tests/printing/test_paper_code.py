"""The printed code says which paper it is, compactly, and is read back."""

from dataclasses import replace

import pytest

from desktop_app.printing.paper_code import PaperCode, code_squares, read_code
from tests.printing.material import IDENTITY


def test_the_code_comes_back() -> None:
    code = PaperCode.of(IDENTITY)
    assert read_code(code.text()) == code


def test_the_code_is_written_as_documented() -> None:
    assert PaperCode.of(IDENTITY).text() == (
        "MUSTAFID1|data_accuracy_declaration|HF-1448-000123|2026-11-10|HF|R-1448-0123|"
        "9f86d081884c7d659a2feaa0c55ad015|3c9909afec25354d"
    )


def test_a_bar_in_a_number_cannot_move_the_parts() -> None:
    assert read_code(PaperCode.of(replace(IDENTITY, serial="A|B")).text()).serial == "A/B"


@pytest.mark.parametrize("text", ["", "https://example.org", "MUSTAFID1|a|b", "MUSTAFID2|a|b|2026-01-01|c|d|e|f"])
def test_another_code_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not the code of a paper"):
        read_code(text)


def test_the_squares_are_the_code_s() -> None:
    side, runs = code_squares(PaperCode.of(IDENTITY).text())
    assert side <= 49
    assert (0, 0, 7) in runs
