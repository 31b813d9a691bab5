"""What a paper says, in reading order: every text that stands on it, whoever sets it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import singledispatch
from itertools import chain

from benchmarks.papers.sheets import Sheet
from desktop_app.printing import blocks as said
from desktop_app.printing.identity import HASH_DIGITS, HEAD_DIGITS
from desktop_app.printing.wording import Wording, read_wording
from desktop_app.resources import resource

FIELD_SHARES = {1: (29, 71), 2: (19, 31, 19, 31)}
"""How the width of a table of fields is shared, in hundredths, as the press shares it."""


def press_words() -> Wording:
    """Return the words that stand on every paper."""
    return read_wording(resource("press.toml"))


def head_lines(sheet: Sheet) -> tuple[list[str], list[str]]:
    """Return the letterhead's lines: the association's, then the ways to reach it."""
    head = sheet.letterhead
    licence = press_words().text("licence", licence=head.licence)
    return [head.association, head.branch, licence, *head.lines], list(head.contact)


def numbers_line(sheet: Sheet) -> str:
    """Return the line under the title."""
    words, identity = press_words(), sheet.identity
    parts = (
        words.text("serial", serial=identity.serial),
        words.text("edition", edition=identity.edition),
        words.text("issued", issued=identity.issued),
    )
    return "   ·   ".join(parts)


def foot_lines(sheet: Sheet) -> list[str]:
    """Return the lines of the footer, but the page's number."""
    words, identity = press_words(), sheet.identity
    edition, file = words.text("edition", edition=identity.edition), words.text("file", number=identity.subject_number)
    return [
        f"{identity.title} – {words.text('serial', serial=identity.serial)}",
        f"{edition}   ·   {file}",
        words.text("hash", hash=identity.data_hash[:HASH_DIGITS]),
        words.text("journal", head=identity.journal_head[:HEAD_DIGITS]),
    ]


Value = str | said.LetterBoxes | said.DateBoxes
DAY_PARTS = ("day", "month", "year", "hijri", "gregorian")


def field_rows(block: said.FieldsTable) -> list[Sequence[tuple[str, Value]]]:
    """Return the pairs of a table of fields, row by row."""
    return [block.rows[start : start + block.columns] for start in range(0, len(block.rows), block.columns)]


def _value_texts(value: Value) -> Iterator[str]:
    """Return what stands in a field: its words, or what is printed in and beside the boxes for the pen."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, said.LetterBoxes):
        yield from value.printed
    else:
        yield from (press_words().text(name) for name in DAY_PARTS)


def table_cells(block: said.Table) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Return the head and the rows of a table, counted where it counts them."""
    rows = [*block.rows, *((("",) * len(block.head),) * block.blank_rows)]
    if not block.numbered:
        return block.head, rows
    numbered = [(str(index), *row) for index, row in enumerate(rows, 1)]
    return (press_words().text("row_number"), *block.head), numbered


@dataclass(frozen=True)
class TickTable:
    """A table of questions and boxes: each row a question, which of its boxes are ticked, and perhaps a note."""

    title: str
    head: tuple[str, ...]
    shares: tuple[float, ...]
    rows: tuple[tuple[str, tuple[bool, ...], tuple[str, ...]], ...]


def tick_table(block: said.CheckList | said.RatingList) -> TickTable:
    """Return a check list or a rating list as a table of boxes."""
    words = press_words()
    head = (words.text("row_number"), words.text("question"))
    if isinstance(block, said.RatingList):
        rated = tuple((text, tuple(answer == name for name in block.scale), ()) for text, answer in block.answers)
        degrees = len(block.scale)
        return TickTable(block.title, (*head, *block.scale), (5.5, 45, *[49.5 / degrees] * degrees), rated)
    states = (said.CheckState.YES, said.CheckState.NO, said.CheckState.NOT_APPLICABLE)
    rows = tuple(
        (item.text, tuple(item.state is state for state in states), (item.note,) if block.notes else ())
        for item in block.items
    )
    names = ("yes", "no", "not_applicable", "note") if block.notes else ("yes", "no", "not_applicable")
    shares = (5.5, 50, 8.5, 8.5, 13, 27) if block.notes else (5.5, 50, 8.5, 8.5, 13)
    return TickTable(block.title, (*head, *(words.text(name) for name in names)), shares, rows)


def box_labels(box: said.SignatureBox) -> list[str]:
    """Return what stands inside a signature box beside its role, name and caption."""
    keys = {said.BoxKind.SIGNATURE: ("name", "signature", "date"), said.BoxKind.STAMP: ("stamp",)}
    return [press_words().text(key) for key in keys.get(box.kind, ("fingerprint",))]


def texts(sheet: Sheet) -> list[str]:
    """Return everything that stands on a paper, page numbers and repeated heads aside."""
    right, left = head_lines(sheet)
    body = chain.from_iterable(_texts(block) for block in sheet.blocks)
    return [*right, *left, sheet.identity.title, numbers_line(sheet), *body, *foot_lines(sheet)]


@singledispatch
def _texts(block: said.Block) -> Iterator[str]:
    """Return what a block says."""
    raise TypeError(f"nothing is known of {type(block).__name__}")


@_texts.register
def _(_block: said.Spacer | said.PageBreak | said.Picture) -> Iterator[str]:
    yield from ()


@_texts.register
def _(block: said.Heading | said.Paragraph) -> Iterator[str]:
    yield block.text


@_texts.register
def _(block: said.FieldsTable) -> Iterator[str]:
    yield block.title
    for label, value in block.rows:
        yield from (label, *_value_texts(value))


@_texts.register
def _(block: said.Table) -> Iterator[str]:
    head, rows = table_cells(block)
    yield from (block.title, *head, *chain.from_iterable(rows))


@_texts.register
def _(block: said.NumberedList) -> Iterator[str]:
    for number, item in enumerate(block.items, block.start):
        yield from (f"{number}.", item)


@_texts.register
def _(block: said.BulletList) -> Iterator[str]:
    yield from block.items


@_texts.register
def _(block: said.Statement) -> Iterator[str]:
    yield from (block.title, block.text)


@_texts.register
def _(block: said.CheckList | said.RatingList) -> Iterator[str]:
    ready = tick_table(block)
    yield from (ready.title, *ready.head)
    for number, (text, _, notes) in enumerate(ready.rows, 1):
        yield from (str(number), text, *notes)


@_texts.register
def _(block: said.Choices) -> Iterator[str]:
    yield from (block.label, *block.options)


@_texts.register
def _(block: said.WriteLines | said.WriteBoxes) -> Iterator[str]:
    yield block.label


@_texts.register
def _(block: said.SignatureBoxes) -> Iterator[str]:
    for box in block.boxes:
        yield from (box.role, box.name, box.caption, *box_labels(box))


@_texts.register
def _(block: said.Together) -> Iterator[str]:
    yield from chain.from_iterable(_texts(inner) for inner in block.blocks)
