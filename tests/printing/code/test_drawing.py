"""Codes are squares of one size, and never outgrow their place."""

from dataclasses import replace
from datetime import date

from desktop_app.policy.terms import PaperKind
from desktop_app.printing.code.drawing import MODULE, code_drawing, code_side, code_squares
from desktop_app.printing.code.page import write_page_code
from desktop_app.printing.code.paper import LONGEST, PaperFacts, write_paper_code
from desktop_app.printing.style import MILLIMETRE
from tests.printing.material import CODE_KEY, IDENTITY, KEY_ID

LARGEST = PaperFacts(
    kind=PaperKind.DATA_ACCURACY_DECLARATION,
    serial="P-ABCDEF-1448-99999",
    day=date(2050, 1, 1),
    branch_prefix="ABCDEF",
    masked_name="ع" * 60,
    last_four="9999",
    data_hash="f" * 32,
    journal_head="f" * 16,
)


def test_the_squares_are_the_code_s() -> None:
    _, runs = code_squares(IDENTITY.code)
    assert (0, 0, 7) in runs
    assert code_drawing(IDENTITY.code, 0, 0).count(" re") == len(runs)


def test_the_longest_code_of_a_paper_is_smaller_than_23_millimetres() -> None:
    text = write_paper_code(LARGEST, KEY_ID, CODE_KEY.sign)
    assert len(text) <= LONGEST
    assert code_side(text) < 23 * MILLIMETRE


def test_a_code_about_nobody_is_smaller() -> None:
    text = write_paper_code(replace(LARGEST, masked_name="", last_four=""), KEY_ID, CODE_KEY.sign)
    assert code_side(text) == 53 * MODULE


def test_the_code_of_a_page_is_half_as_large() -> None:
    assert code_side(write_page_code("P-ABCDEF-1448-99999", 12, 24, "f" * 32)) < 13 * MILLIMETRE
