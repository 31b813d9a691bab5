"""The sheet with one half of the recovery code, for its own sealed envelope; printed once and kept nowhere else."""

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
    """One half of the code in its groups, which half it is, whose envelope it goes into, and who made it."""

    association: str = ""
    branch: str = ""
    made_on: str = ""
    made_by: str = ""
    half: str = ""
    keeper: str = ""
    code: str = ""


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Show the half large and plain, and how it is kept and used."""
    return (
        Statement(wording.text("warning"), wording.text("warning_title")),
        FieldsTable(labelled(fields, "association", "branch", "made_on", "made_by", "half", "keeper"), columns=2),
        Heading(fields.half, 3),
        Heading(isolated(fields.code), 2),
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
        half="الشطر الأول من شطرين",
        keeper="المدير التنفيذي",
        code="XK4M7QPD2-WRT9HBNC6-VJ3FGY8Z5",
    )


FORM = PaperForm("recovery_code", Fields, compose, sample)
