"""Walks through what a paper says, block by block."""

import dataclasses
import re
from collections.abc import Iterator
from enum import Enum
from typing import Any

from desktop_app.printing.blocks import Block, LetterBoxes, RatingList, Table
from desktop_app.printing.papers import PaperForm
from desktop_app.printing.wording import wording

_UNSPOKEN = {"chosen", "key"}


def strings(value: object) -> Iterator[str]:
    """Walk through the strings of fields and blocks, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for item in value:
            yield from strings(item)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from strings(getattr(value, field.name))


def spoken(value: object) -> Iterator[str]:
    """Walk through the texts that stand on a paper as words: neither ticks nor letters in boxes of their own."""
    if isinstance(value, str) and not isinstance(value, Enum):
        yield value
    elif isinstance(value, RatingList):
        yield from (value.title, *value.scale, *(question for question, _ in value.answers))
    elif isinstance(value, tuple | list):
        for item in value:
            yield from spoken(item)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type | LetterBoxes):
        for field in dataclasses.fields(value):
            yield from spoken(getattr(value, field.name)) if field.name not in _UNSPOKEN else ()


def plain(text: str) -> str:
    """Drop the isolates, which the press and the fields may set differently."""
    return re.sub("[\u2066-\u2069]", "", text)


def said(form: PaperForm[Any], **changed: object) -> str:
    """Return all that a sample says, with some fields changed."""
    fields = dataclasses.replace(form.sample(), **changed)
    return plain(" ".join(strings(form.compose(fields, wording(form.kind)))))


def blocks_of(form: PaperForm[Any], kind: type, **changed: object) -> list[Any]:
    """Return the blocks of one kind, those kept together included."""
    fields = dataclasses.replace(form.sample(), **changed)
    return [block for block in flat(form.compose(fields, wording(form.kind))) if isinstance(block, kind)]


def blank_of(form: PaperForm[Any]) -> tuple[Block, ...]:
    """Return the blocks of the form that is filled with a pen."""
    assert form.blank is not None
    words = wording(form.kind)
    return form.compose(form.blank(words), words)


def plain_rows(table: Table) -> tuple[tuple[str, ...], ...]:
    """Return the cells of a table without their isolates."""
    return tuple(tuple(plain(cell) for cell in row) for row in table.rows)


def flat(blocks: Any) -> Iterator[Any]:
    """Walk through blocks, those kept together included."""
    for block in blocks:
        yield block
        yield from flat(getattr(block, "blocks", ()))
