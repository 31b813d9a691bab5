"""The parts that papers share: who is spoken of, the grounds of a decision, how to complain, the boxes to sign."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypedDict

from desktop_app.policy.labels import choices
from desktop_app.printing.blocks import (
    Block,
    BulletList,
    Choices,
    FieldsTable,
    Heading,
    Paragraph,
    Statement,
    Table,
    Together,
    WriteLines,
)
from desktop_app.printing.papers.pen import LONG, FieldRow, room_for
from desktop_app.printing.wording import Wording, isolated, wording

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True)
class SubjectFields:
    """Whom a paper speaks of."""

    name: str = ""
    identity_number: str = ""
    file_number: str = ""


@dataclass(frozen=True, kw_only=True)
class AddressedFields(SubjectFields):
    """A paper addressed to a person: ``honorific`` stands before the name."""

    honorific: str = ""


@dataclass(frozen=True, kw_only=True)
class LetterFields(AddressedFields):
    """A letter to a person: ``researcher`` is whom to ask, and how."""

    researcher: str = ""
    researcher_contact: str = ""


@dataclass(frozen=True, kw_only=True)
class DecisionFields(LetterFields):
    """A decision and what it rests on; ``clause_note`` says that no clause of the policy is cited, and why.

    ``evidence`` holds what, and the note on it; ``approvals`` the role, the name and the day.
    """

    decision_number: str = ""
    decided_on: str = ""
    body: str = ""
    reasons: str = ""
    clause_reference: str = ""
    clause_statement: str = ""
    clause_note: str = ""
    evidence: tuple[tuple[str, str], ...] = ()
    approvals: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, kw_only=True)
class ContestableFields(DecisionFields):
    """A decision that takes or withholds something: how it is told, until when, by which rule and how to complain."""

    told_by: str = ""
    last_complaint_day: str = ""
    complaint_rule: str = ""
    how_to_complain: tuple[str, ...] = ()


class Grounds(TypedDict):
    """The fields that every decision shares."""

    decision_number: str
    decided_on: str
    body: str
    reasons: str
    clause_reference: str
    clause_statement: str
    clause_note: str
    evidence: tuple[tuple[str, str], ...]
    approvals: tuple[tuple[str, str, str], ...]


class Complaint(TypedDict):
    """The fields of how a decision is told, and of the way to complain."""

    told_by: str
    last_complaint_day: str
    complaint_rule: str
    how_to_complain: tuple[str, ...]


def common() -> Wording:
    """Return the wording that all papers share."""
    return wording("common")


def names_of(vocabulary: type[StrEnum]) -> tuple[str, ...]:
    """Name every term of a vocabulary, to be ticked."""
    return tuple(name for _, name in choices(vocabulary))


def to_write(value: str) -> str:
    """Return a value inside a sentence, or dots to write it on."""
    return value or common().text("to_write")


def labelled(fields: object, *names: str) -> Pairs:
    """Pair fields with their shared labels; each value keeps its own direction, a list stands on one line."""
    words = common()
    return tuple((words.text(f"label_{name}"), _shown(getattr(fields, name))) for name in names)


def head(*names: str) -> tuple[str, ...]:
    """Return shared labels as the head of a table."""
    words = common()
    return tuple(words.text(f"label_{name}") for name in names)


def grid(names: tuple[str, ...], rows: tuple[tuple[str, ...], ...], **layout: object) -> Table:
    """Make a table headed by shared labels; each cell keeps its own direction."""
    cells = tuple(tuple(isolated(cell) for cell in row) for row in rows)
    return Table(head(*names), cells, **layout)  # type: ignore[arg-type]  # the layout is Table's own


def subject_table(fields: SubjectFields, *more: str) -> FieldsTable:
    """Say who it is, and further fields of the same paper."""
    return FieldsTable(_field_rows(fields, "name", "file_number", "identity_number", *more), columns=2)


def opening(fields: AddressedFields, text: str) -> tuple[Block, ...]:
    """Open a letter: to whom, the greeting, and the first sentence."""
    words = common()
    honorific = fields.honorific or words.text("honorific_unknown")
    to_whom = words.text("to_whom", honorific=honorific, name=to_write(fields.name))
    return (
        Paragraph(to_whom, bold=True, justify=False),
        Paragraph(words.text("greeting"), justify=False),
        Paragraph(text),
    )


def grounds(fields: DecisionFields) -> tuple[Block, ...]:
    """State the reasons, the clause as it stood (or that none is cited), and the evidence."""
    words = common()
    blocks: list[Block] = []
    if fields.reasons:
        blocks += [Heading(words.text("heading_reasons"), 3), Paragraph(fields.reasons)]
    if fields.clause_statement and not fields.clause_note:
        title = words.text("clause_title", reference=fields.clause_reference)
        blocks.append(Statement(fields.clause_statement, title))
    if fields.clause_note:
        blocks.append(Statement(fields.clause_note, words.text("clause_note_title")))
    if fields.evidence:
        blocks.append(Heading(words.text("heading_evidence"), 3))
        blocks.append(BulletList(tuple(_with_note(*row) for row in fields.evidence)))
    return tuple(blocks)


def approvals(fields: DecisionFields) -> tuple[Block, ...]:
    """List who approved, in which role, on which day."""
    if not fields.approvals:
        return ()
    names = ("approval_role", "approval_name", "approval_day")
    return (grid(names, fields.approvals, widths=(1.5, 1.6, 3.4), title=common().text("heading_approvals")),)


def complaint(fields: ContestableFields) -> tuple[Block, ...]:
    """Say how the person is told, and until when and how they may complain."""
    words = common()
    told = words.text("complaint_told_by", means=fields.told_by) if fields.told_by else ""
    last_day = words.text("complaint_until", day=fields.last_complaint_day)
    lines = "\n".join(line for line in (told, last_day, fields.complaint_rule) if line)
    ways = BulletList(fields.how_to_complain)
    title = words.text("complaint_title")
    return (Together((Statement(lines, title), Paragraph(words.text("complaint_how")), ways)),)


def ask_researcher(fields: LetterFields) -> tuple[Block, ...]:
    """Say whom to ask, and how to reach them; the branch, where nobody has the file yet."""
    if not fields.researcher:
        return (ask_branch(fields.researcher_contact),)
    return (Paragraph(common().text("ask_researcher", name=fields.researcher, contact=fields.researcher_contact)),)


def asked(fields: object, *names: str, title: str = "") -> tuple[Block, ...]:
    """Say what is known of a person or a matter; where nothing is, leave room for the pen, a box a letter or a day."""
    short = _field_rows(fields, *(name for name in names if name not in LONG))
    long = _field_rows(fields, *(name for name in names if name in LONG))
    if len(short) % 2 == 0:
        return (FieldsTable((*short, *long), columns=2, title=title),)
    tables = FieldsTable(short, columns=2, title=title), FieldsTable(long, columns=2)
    return tuple(table for table in tables if table.rows)


def field_row(name: str, value: str) -> FieldRow:
    """Pair a value with its shared label; what is not there is left for the pen, in boxes where that helps."""
    return common().text(f"label_{name}"), value or room_for(name)


def _field_rows(fields: object, *names: str) -> tuple[FieldRow, ...]:
    return tuple(field_row(name, _shown(getattr(fields, name))) for name in names)


def told(fields: object, name: str, lines: int = 2) -> tuple[Block, ...]:
    """Write what was said under its heading, or leave lines for the pen; a list stands point by point."""
    label, value = common().text(f"label_{name}"), getattr(fields, name)
    if not value:
        return (WriteLines(f"{label}:", lines),)
    said = Paragraph(value) if isinstance(value, str) else BulletList(value)
    return (Heading(label, 3), said)


def ticked(fields: object, name: str, options: tuple[str, ...]) -> Choices:
    """Offer words to tick under a shared label, with what was chosen ticked."""
    value = getattr(fields, name)
    chosen = value if isinstance(value, tuple) else (value,) if value else ()
    return Choices(common().text(f"label_{name}"), options, chosen)


def ask_branch(contact: str) -> Paragraph:
    """Say how the branch is reached."""
    return Paragraph(common().text("ask_branch", contact=to_write(contact)))


def listed(items: tuple[str, ...]) -> str:
    """Write items one after another on a line."""
    return "، ".join(isolated(item) for item in items)


def _shown(value: str | tuple[str, ...]) -> str:
    return isolated(value) if isinstance(value, str) else listed(value)


def _with_note(what: str, remark: str) -> str:
    return f"{what}: {isolated(remark)}" if remark else what
