"""The decision that excludes a beneficiary, with everything that it must rest on."""

from dataclasses import dataclass

from desktop_app.printing.blocks import Block, BulletList, FieldsTable, Heading
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import (
    ContestableFields,
    approvals,
    ask_researcher,
    complaint,
    grounds,
    labelled,
    opening,
)
from desktop_app.printing.papers.signing import signed_by_office
from desktop_app.printing.wording import Wording


@dataclass(frozen=True, kw_only=True)
class Fields(ContestableFields):
    """The situation, and the day from which the decision holds."""

    situation: str = ""
    in_force_on: str = ""
    category: str = ""


_ROWS = ("name", "identity_number", "file_number", "category", "decision_number", "decided_on", "body", "in_force_on")


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Decide, give the reasons, the proof, who approved, and the way to complain."""
    return (
        *opening(fields, wording.text("opening", file=fields.file_number, situation=fields.situation)),
        FieldsTable(labelled(fields, *_ROWS), columns=2),
        *grounds(fields),
        Heading(wording.text("heading_effects"), 3),
        BulletList(wording.items("effects")),
        *approvals(fields),
        *complaint(fields),
        *ask_researcher(fields),
        *signed_by_office(recipient=fields.name),
    )


def sample() -> Fields:
    """Return an invented exclusion for practice."""
    return Fields(
        **people.DECISION,
        **people.COMPLAINT,
        reasons="ظهر عند تحديث البيانات أن الدخل الشهري للأسرة صار 9,200.00 ريال بعد توظيف اثنين من الأبناء.",
        clause_reference="ضوابط تقديم الخدمة، 2",
        clause_statement="من لم تعد تنطبق عليه الشروط أو أحدها بعد تحديث بياناته يُستبعد ويُمنح مشهدًا ويُقفل ملفه.",
        evidence=(("محضر مراجعة التحديث", "مؤرخ في 2 جمادى الأولى 1448هـ"), ("تعريف بالراتب", "لابنين")),
        situation="عدم انطباق الشروط أو أحدها بعد تحديث البيانات",
        in_force_on=people.DAY,
        category="أرملة",
    )


FORM = PaperForm("exclusion_decision", Fields, compose, sample)
