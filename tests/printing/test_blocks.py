"""Blocks are values: they compare, cannot change, and each has its setter."""

from dataclasses import FrozenInstanceError
from typing import get_args

import pytest

from desktop_app.printing.blocks import Block, Paragraph, RatingList
from desktop_app.printing.setting.blocks import set_blocks
from tests.printing.material import EVERYTHING, new_bench


def test_a_block_cannot_change() -> None:
    with pytest.raises(FrozenInstanceError):
        Paragraph("نص").text = "آخر"  # type: ignore[misc]  # this is what is tried


def test_equal_words_are_equal_blocks() -> None:
    assert Paragraph("نص") == Paragraph("نص")


def test_blocks_of_every_kind_can_be_set() -> None:
    rating = RatingList(("راضٍ", "غير راضٍ"), (("كيف كان الاستقبال؟", ""),))
    assert len(get_args(Block)) == 17
    assert all(set_blocks(new_bench(), [block]) for block in (*EVERYTHING, rating))
