"""The sheet with the recovery code, for the sealed envelopes; it is printed once and kept nowhere else."""

from dataclasses import dataclass

from desktop_app.printing.blocks import (
    Block,
    BulletList,
    FieldsTable,
    Heading,
    NumberedList,
    Paragraph,
    Statement,
)
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import labelled
from desktop_app.printing.papers.signing import boxes
from desktop_app.printing.wording import Wording, isolated


@dataclass(frozen=True, kw_only=True)
class Fields:
    """The code in its groups, line by line, and who made it."""

    association: str = ""
    branch: str = ""
    made_on: str = ""
    made_by: str = ""
    code_lines: tuple[str, ...] = ()


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Show the code large and plain, and how it is kept and used."""
    return (
        Statement(wording.text("warning"), wording.text("warning_title")),
        FieldsTable(labelled(fields, "association", "branch", "made_on", "made_by"), columns=2),
        Heading(wording.text("heading_code"), 3),
        *(Heading(isolated(line), 2) for line in fields.code_lines),
        Paragraph(wording.text("how_written"), small=True),
        Heading(wording.text("heading_keep"), 3),
        BulletList(wording.items("keep")),
        Heading(wording.text("heading_use"), 3),
        NumberedList(wording.items("use")),
        boxes("sealer_one", "sealer_two", "stamp"),
    )


def sample() -> Fields:
    """Return an invented sheet for practice."""
    return Fields(
        association="جمعية التدريب الأهلية",
        branch="فرع التدريب",
        made_on=people.DAY,
        made_by=people.DIRECTOR,
        code_lines=("XK4M-7QPD-2WRT-9HBN", "C6VJ-3FGY-8ZLA-5ESU"),
    )


FORM = PaperForm("recovery_code", Fields, compose, sample)
