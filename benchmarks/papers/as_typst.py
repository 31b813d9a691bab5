"""The same paper as idiomatic Typst; ``paper.typ`` carries the look and is parsed once."""

from collections.abc import Iterable, Sequence
from functools import singledispatch
from itertools import chain

from benchmarks.papers import said
from benchmarks.papers.code_picture import code_picture
from benchmarks.papers.sheets import Sheet
from desktop_app.printing import blocks
from desktop_app.printing.blocks import BoxKind

_IMPORT = '#import "/benchmarks/papers/paper.typ": *\n'


def typst_page(sheet: Sheet) -> str:
    """Return a paper as Typst, to be compiled with the project's folder as its root."""
    lines, ways = said.head_lines(sheet)
    parts = {
        "title": _text(sheet.identity.title),
        "numbers": _text(said.numbers_line(sheet)),
        "lines": _texts(lines),
        "ways": _texts(ways),
        "foot": _texts(said.foot_lines(sheet)),
        "code": _text(code_picture(sheet.identity.code)),
    }
    given = ", ".join(f"{name}: {value}" for name, value in parts.items())
    return f"{_IMPORT}#show: paper.with({given})\n" + "\n".join(_set(block) for block in sheet.blocks)


def _text(words: str) -> str:
    """Return a string literal."""
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _texts(words: Iterable[str]) -> str:
    """Return an array of string literals."""
    return _array(_text(one) for one in words)


def _array(values: Iterable[str]) -> str:
    return "(" + "".join(f"{value}, " for value in values) + ")"


def _true(value: bool) -> str:
    return "true" if value else "false"


def _shares(shares: Sequence[float]) -> str:
    return _array(f"{share:g}fr" for share in shares)


def _title(text: str) -> str:
    return f"#heading(level: 3, {_text(text)})\n" if text else ""


@singledispatch
def _set(block: blocks.Block) -> str:
    raise TypeError(f"no markup for {type(block).__name__}")


@_set.register
def _(block: blocks.Heading) -> str:
    return f"#heading(level: {block.level}, {_text(block.text)})"


@_set.register
def _(block: blocks.Paragraph) -> str:
    size = "8.5pt" if block.small else "10.5pt"
    return (
        f"#para({_text(block.text)}, size: {size}, strong: {_true(block.bold)}, "
        f"justify: {_true(block.justify)}, side: {block.align.value.replace('centre', 'center')})"
    )


@_set.register
def _(block: blocks.FieldsTable) -> str:
    cells = ", ".join(f"{_text(label)}, {_value(value)}" for label, value in block.rows)
    return f"{_title(block.title)}#fields({_shares(said.FIELD_SHARES[block.columns])}, {cells})"


def _value(value: said.Value) -> str:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, blocks.LetterBoxes):
        return f"letterboxes({_texts(value.printed.ljust(sum(value.groups)))})"
    return f"dayboxes({_texts(said.press_words().text(name) for name in said.DAY_PARTS)})"


@_set.register
def _(block: blocks.Table) -> str:
    head, rows = said.table_cells(block)
    shares = f"(auto,) * {len(head)}"
    if block.widths:
        counting = (0.055 * sum(block.widths),) if block.numbered else ()
        shares = _shares((*counting, *block.widths))
    cells = "".join(f", {_text(cell)}" for cell in chain.from_iterable(rows[: len(block.rows)]))
    return f"{_title(block.title)}#rows({shares}, {_texts(head)}, {block.blank_rows}{cells})"


@_set.register
def _(block: blocks.NumberedList) -> str:
    return f"#enum(start: {block.start}, {', '.join(_text(item) for item in block.items)})"


@_set.register
def _(block: blocks.BulletList) -> str:
    return f"#list({', '.join(_text(item) for item in block.items)})"


@_set.register
def _(block: blocks.Statement) -> str:
    return f"#statement({_text(block.title)}, {_text(block.text)})"


@_set.register
def _(block: blocks.CheckList | blocks.RatingList) -> str:
    ready = said.tick_table(block)
    items = ", ".join(
        _array([_text(text), _array(_true(ticked) for ticked in ticks), *(_text(note) for note in notes)])
        for text, ticks, notes in ready.rows
    )
    return f"{_title(ready.title)}#checks({_shares(ready.shares)}, {_texts(ready.head)}, {items})"


@_set.register
def _(block: blocks.Choices) -> str:
    options = ", ".join(f"({_true(option in block.chosen)}, {_text(option)})" for option in block.options)
    return f"#choices({_text(block.label)}, {options})"


@_set.register
def _(block: blocks.WriteLines) -> str:
    return f"#writelines({_text(block.label)}, {block.count})"


@_set.register
def _(block: blocks.WriteBoxes) -> str:
    return f"#writeboxes({_text(block.label)}, {block.count})"


@_set.register
def _(block: blocks.SignatureBoxes) -> str:
    across = min(block.across, len(block.boxes))
    boxes = ", ".join(
        f"signature({_text(box.role)}, {_text(box.name)}, {_text(box.caption)}, {_texts(said.box_labels(box))}, "
        f"{_true(box.kind is not BoxKind.SIGNATURE)})"
        for box in block.boxes
    )
    return f"#signatures({across}, {boxes})"


@_set.register
def _(block: blocks.Picture) -> str:
    data = _array(str(byte) for byte in block.image)
    alternative = _text(block.alternative)
    return f"#align(center, image(bytes({data}), alt: {alternative}, width: {block.width:g}mm))"


@_set.register
def _(block: blocks.Spacer) -> str:
    return f"#v({block.height:g}pt)"


@_set.register
def _(_block: blocks.PageBreak) -> str:
    return "#pagebreak(weak: true)"


@_set.register
def _(block: blocks.Together) -> str:
    return "#block(breakable: false)[\n" + "\n".join(_set(inner) for inner in block.blocks) + "\n]"
