"""The decision that opens an excluded or closed file again."""

from dataclasses import dataclass

from desktop_app.printing.blocks import Block, BulletList, FieldsTable, Heading
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import DecisionFields, approvals, ask_researcher, grounds, labelled, opening
from desktop_app.printing.papers.signing import signed_by_office
from desktop_app.printing.wording import Wording


@dataclass(frozen=True, kw_only=True)
class Fields(DecisionFields):
    """The decision that is undone, and the day from which the file is open."""

    previous_decision: str = ""
    previous_number: str = ""
    previous_day: str = ""
    in_force_on: str = ""


_ROWS = ("name", "identity_number", "file_number", "decision_number", "decided_on", "body", "in_force_on")
_PREVIOUS = ("previous_decision", "previous_number", "previous_day")


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Open the file again, and say what that asks."""
    return (
        *opening(fields, wording.text("opening", file=fields.file_number)),
        FieldsTable(labelled(fields, *_ROWS), columns=2),
        FieldsTable(labelled(fields, *_PREVIOUS), columns=2, title=wording.text("heading_previous")),
        *grounds(fields),
        Heading(wording.text("heading_effects"), 3),
        BulletList(wording.items("effects")),
        *approvals(fields),
        *ask_researcher(fields),
        *signed_by_office(recipient=fields.name),
    )


def sample() -> Fields:
    """Return an invented decision for practice."""
    return Fields(
        **people.DECISION,
        reasons="ثبت بعد التظلّم أن الدخل المنسوب إلى الأسرة كان لمدة شهرين وانقطع.",
        evidence=(("تعريف من جهة العمل", "بانتهاء العقد"),),
        previous_decision="استبعاد",
        previous_number="D-TDR-1448-0009",
        previous_day="الأحد 3 ربيع الآخر 1448هـ الموافق 13 سبتمبر 2026م",
        in_force_on=people.DAY,
    )


FORM = PaperForm("reopening_decision", Fields, compose, sample)
