"""Which setter sets which block."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from desktop_app.printing import blocks as said
from desktop_app.printing.setting.bench import Bench
from desktop_app.printing.setting.forms import set_choices, set_picture, set_write_boxes, set_write_lines
from desktop_app.printing.setting.prose import (
    set_bullet_list,
    set_heading,
    set_numbered_list,
    set_paragraph,
    set_statement,
)
from desktop_app.printing.setting.ratings import set_rating_list
from desktop_app.printing.setting.signatures import set_signature_boxes
from desktop_app.printing.setting.tables import set_check_list, set_fields_table, set_table
from desktop_app.printing.strips import Strip, blank, held, page_break


def _spacer(_bench: Bench, block: said.Spacer) -> list[Strip]:
    return [blank(block.height)]


def _page_break(_bench: Bench, _block: said.PageBreak) -> list[Strip]:
    return [page_break()]


def _together(bench: Bench, block: said.Together) -> list[Strip]:
    return held(set_blocks(bench, block.blocks))


# Each setter takes its own kind of block, which one mapping cannot say.
_SETTERS: Mapping[type, Callable[[Bench, Any], list[Strip]]] = MappingProxyType(
    {
        said.Heading: set_heading,
        said.Paragraph: set_paragraph,
        said.FieldsTable: set_fields_table,
        said.Table: set_table,
        said.NumberedList: set_numbered_list,
        said.BulletList: set_bullet_list,
        said.Statement: set_statement,
        said.CheckList: set_check_list,
        said.Choices: set_choices,
        said.RatingList: set_rating_list,
        said.WriteLines: set_write_lines,
        said.WriteBoxes: set_write_boxes,
        said.SignatureBoxes: set_signature_boxes,
        said.Picture: set_picture,
        said.Spacer: _spacer,
        said.PageBreak: _page_break,
        said.Together: _together,
    }
)


def set_blocks(bench: Bench, blocks: Sequence[said.Block]) -> list[Strip]:
    """Turn the blocks of a paper into strips."""
    return [strip for block in blocks for strip in _SETTERS[type(block)](bench, block)]
