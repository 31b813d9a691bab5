"""The visits of a researcher on one day, in their order: when, to whom, how to call and how to get there."""

from dataclasses import dataclass

from desktop_app.printing.blocks import Block, FieldsTable, Paragraph, Table, WriteLines
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import labelled
from desktop_app.printing.wording import Wording, isolated


@dataclass(frozen=True, kw_only=True)
class Fields:
    """Whose day it is; each visit holds its hour, the name, the file, the telephone and the way there."""

    researcher: str = ""
    day: str = ""
    visit_count: str = ""
    visits: tuple[tuple[str, str, str, str, str], ...] = ()


_COLUMNS = ("time", "name", "file", "phone", "way")


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """List the visits, with room for what comes up on the way."""
    day = ((wording.text("day"), isolated(fields.day)), (wording.text("visit_count"), isolated(fields.visit_count)))
    return (
        FieldsTable((*labelled(fields, "researcher"), *day), columns=2),
        Table(
            tuple(wording.text(f"column_{name}") for name in _COLUMNS),
            tuple(tuple(isolated(cell) for cell in visit) for visit in fields.visits),
            widths=(1.2, 1.7, 2.8, 1.7, 2.2),
            numbered=True,
        ),
        WriteLines(wording.text("notes"), 4),
        Paragraph(wording.text("closing"), small=True),
    )


def sample() -> Fields:
    """Return an invented day for practice."""
    return Fields(
        researcher=people.RESEARCHER,
        day=people.LATER_DAY,
        visit_count="2",
        visits=(
            (
                "09:30",
                people.HOLDER["name"],
                people.HOLDER["file_number"],
                people.MOBILE,
                "الدمام، حي الريان، شارع الأمل، خلف مسجد الحي",
            ),
            (
                "16:30",
                "منيرة بنت حمد الافتراضي",
                "F-TDR-1448-0012",
                "050 000 0109",
                "الدمام، حي النور، بجوار مدرسة الحي الثانية",
            ),
        ),
    )


FORM = PaperForm("visit_day_sheet", Fields, compose, sample)
