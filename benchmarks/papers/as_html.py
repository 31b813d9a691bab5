"""The same paper as a good page of HTML, for WeasyPrint; ``paper.css`` carries the look."""

import base64
from collections.abc import Iterable, Sequence
from functools import singledispatch
from html import escape

from benchmarks.papers import said
from benchmarks.papers.code_picture import code_picture
from benchmarks.papers.sheets import Sheet
from desktop_app.printing import blocks
from desktop_app.printing.blocks import Align, BoxKind


def html_page(sheet: Sheet) -> str:
    """Return a paper as HTML."""
    body = "".join(_set(block) for block in sheet.blocks)
    title, numbers = _words(sheet.identity.title), _words(said.numbers_line(sheet))
    return (
        f'<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{title}</title></head>'
        f'<body>{_foot(sheet)}{_head(sheet)}<h1>{title}</h1><p class="numbers">{numbers}</p>{body}</body></html>'
    )


def _words(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<br>")


def _head(sheet: Sheet) -> str:
    (association, *right), left = said.head_lines(sheet)
    lines = "".join(f"<div>{_words(line)}</div>" for line in right)
    ways = "".join(f"<div>{_words(line)}</div>" for line in left)
    name = f'<div class="association">{_words(association)}</div>'
    return f'<header><table><tr><td>{name}{lines}</td><td class="ways">{ways}</td></tr></table></header>'


def _foot(sheet: Sheet) -> str:
    lines = "".join(f"<div>{_words(line)}</div>" for line in said.foot_lines(sheet))
    return f'<div id="foot">{code_picture(sheet.identity.code)}<div class="page"></div>{lines}</div>'


def _title(text: str) -> str:
    return f"<h3>{_words(text)}</h3>" if text else ""


def _columns(shares: Sequence[float]) -> str:
    whole = sum(shares)
    return "".join(f'<col style="width:{share / whole:.2%}">' for share in shares)


def _row(cells: Iterable[str], tag: str = "td") -> str:
    inner = "".join(f"<{tag}>{_words(cell)}</{tag}>" for cell in cells)
    return f"<tr>{inner}</tr>"


def _box(*, ticked: bool) -> str:
    return f'<span class="box">{"✓" if ticked else ""}</span>'


@singledispatch
def _set(block: blocks.Block) -> str:
    raise TypeError(f"no markup for {type(block).__name__}")


@_set.register
def _(block: blocks.Heading) -> str:
    return f"<h{block.level}>{_words(block.text)}</h{block.level}>"


@_set.register
def _(block: blocks.Paragraph) -> str:
    names = ["strong"] * block.bold + ["small"] * block.small
    if block.align is not Align.START:
        names.append(block.align.value)
    elif not block.justify:
        names.append("ragged")
    return f'<p class="{" ".join(names)}">{_words(block.text)}</p>'


@_set.register
def _(block: blocks.FieldsTable) -> str:
    rows = "".join(f"<tr>{''.join(_pair(*pair) for pair in row)}</tr>" for row in said.field_rows(block))
    shares = _columns(said.FIELD_SHARES[block.columns])
    return f'{_title(block.title)}<table class="grid fixed">{shares}{rows}</table>'


def _pair(label: str, value: said.Value) -> str:
    inside = _words(value) if isinstance(value, str) else _pen_boxes(value)
    return f"<th>{_words(label)}</th>" + (f"<td>{inside}</td>" if inside else '<td class="room"></td>')


def _pen_boxes(asked: blocks.LetterBoxes | blocks.DateBoxes) -> str:
    """Return the boxes of a field that is filled with a pen."""
    if isinstance(asked, blocks.LetterBoxes):
        letters = asked.printed.ljust(sum(asked.groups))
        boxes = "".join(f'<span class="letter">{_words(letter.strip())}</span>' for letter in letters)
        return f'<span dir="ltr">{boxes}</span>'
    words = [_words(said.press_words().text(name)) for name in said.DAY_PARTS]
    return " ".join(f'<span class="letter"></span> <small>{word}</small>' for word in words)


@_set.register
def _(block: blocks.Table) -> str:
    head, rows = said.table_cells(block)
    shares, fixed = "", ""
    if block.widths:
        counting = (0.055 * sum(block.widths),) if block.numbered else ()
        shares, fixed = _columns((*counting, *block.widths)), " fixed"
    filled = "".join(_row(row) for row in rows[: len(block.rows)])
    empty = '<tr class="room">' + "<td></td>" * len(head) + "</tr>"
    return (
        f'{_title(block.title)}<table class="grid{fixed}">{shares}<thead>{_row(head, "th")}</thead>'
        f"<tbody>{filled}{empty * block.blank_rows}</tbody></table>"
    )


@_set.register
def _(block: blocks.NumberedList) -> str:
    items = "".join(f"<li>{_words(item)}</li>" for item in block.items)
    return f'<ol start="{block.start}">{items}</ol>'


@_set.register
def _(block: blocks.BulletList) -> str:
    return "<ul>" + "".join(f"<li>{_words(item)}</li>" for item in block.items) + "</ul>"


@_set.register
def _(block: blocks.Statement) -> str:
    title = f'<span class="title">{_words(block.title)}</span>' if block.title else ""
    return f'<div class="statement">{title}{_words(block.text)}</div>'


@_set.register
def _(block: blocks.CheckList | blocks.RatingList) -> str:
    ready = said.tick_table(block)
    rows = ""
    for number, (text, ticks, notes) in enumerate(ready.rows, 1):
        boxes = "".join(f'<td class="mark">{_box(ticked=ticked)}</td>' for ticked in ticks)
        note = "".join(f'<td class="small">{_words(note)}</td>' for note in notes)
        rows += f"<tr><td>{number}</td><td>{_words(text)}</td>{boxes}{note}</tr>"
    head, shares = _row(ready.head, "th"), _columns(ready.shares)
    return f'{_title(ready.title)}<table class="grid fixed">{shares}<thead>{head}</thead><tbody>{rows}</tbody></table>'


@_set.register
def _(block: blocks.Choices) -> str:
    label = f'<p class="strong ragged">{_words(block.label)}</p>' if block.label else ""
    options = " ".join(
        f'<span class="option">{_box(ticked=option in block.chosen)} {_words(option)}</span>'
        for option in block.options
    )
    return f'{label}<p class="ragged">{options}</p>'


@_set.register
def _(block: blocks.WriteLines) -> str:
    label = f'<p class="strong ragged">{_words(block.label)}</p>' if block.label else ""
    return f'{label}<div class="lines">{"<div></div>" * block.count}</div>'


@_set.register
def _(block: blocks.WriteBoxes) -> str:
    digits = '<span class="digit"></span>' * block.count
    return f'<p class="strong ragged">{_words(block.label)} <span dir="ltr">{digits}</span></p>'


@_set.register
def _(block: blocks.SignatureBoxes) -> str:
    across = min(block.across, len(block.boxes))
    rows = [block.boxes[start : start + across] for start in range(0, len(block.boxes), across)]
    cells = "".join(f"<tr>{''.join(_signature(box) for box in row)}</tr>" for row in rows)
    return f'<table class="signatures">{cells}</table>'


def _signature(box: blocks.SignatureBox) -> str:
    labels = said.box_labels(box)
    name = f" {_words(box.name)}" if box.name else ""
    if box.kind is BoxKind.SIGNATURE:
        inside = "".join(
            f'<div class="row"><b>{_words(label)}</b>{"" if index else name}</div>'
            for index, label in enumerate(labels)
        )
    else:
        inside = (
            f'<div class="mark"><span class="place">{_words(labels[0])}</span></div><div class="caption">{name}</div>'
        )
    caption = f'<div class="caption">{_words(box.caption)}</div>' if box.caption else ""
    return f'<td><div class="role">{_words(box.role)}</div>{inside}{caption}</td>'


@_set.register
def _(block: blocks.Picture) -> str:
    data = base64.b64encode(block.image).decode("ascii")
    kind = "png" if block.image.startswith(b"\x89PNG") else "jpeg"
    source = f"data:image/{kind};base64,{data}"
    return f'<img class="picture" style="width:{block.width}mm" alt="{escape(block.alternative)}" src="{source}">'


@_set.register
def _(block: blocks.Spacer) -> str:
    return f'<div style="height:{block.height}pt"></div>'


@_set.register
def _(_block: blocks.PageBreak) -> str:
    return '<div style="break-after:page"></div>'


@_set.register
def _(block: blocks.Together) -> str:
    return f'<div class="together">{"".join(_set(inner) for inner in block.blocks)}</div>'
