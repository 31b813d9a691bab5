"""Every block has its setter, and blocks keep their order."""

from typing import get_args

from desktop_app.printing.blocks import Block, PageBreak, Paragraph, Spacer, Together
from desktop_app.printing.setting import blocks
from tests.printing.material import new_bench


def test_every_kind_of_block_has_a_setter() -> None:
    assert set(blocks._SETTERS) == set(get_args(Block))


def test_what_is_together_is_held() -> None:
    strips = blocks.set_blocks(new_bench(), [Together((Paragraph("أ"), Paragraph("ب")))])
    assert all(strip.keep for strip in strips[:-1])


def test_air_and_page_breaks_draw_nothing() -> None:
    air, turn = blocks.set_blocks(new_bench(), [Spacer(12), PageBreak()])
    assert (air.height, air.blank) == (12, True)
    assert turn.forced
