"""Options of printing."""

from desktop_app.printing.arabic.shaping import Backend
from desktop_app.printing.options import LARGE_PRINT, PressOptions


def test_harfbuzz_draws_unless_told_otherwise() -> None:
    assert PressOptions().backend is Backend.HARFBUZZ


def test_large_print_is_larger_than_usual() -> None:
    assert PressOptions().scale == 1
    assert PressOptions(large_print=True).scale == LARGE_PRINT > 1.2
