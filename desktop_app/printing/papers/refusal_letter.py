"""The letter that refuses a request, with its reasons and the way to complain."""

from dataclasses import dataclass

from desktop_app.printing.blocks import Block, FieldsTable, Paragraph
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
    """What was refused."""

    request_number: str = ""
    submitted_on: str = ""


_ROWS = ("name", "identity_number", "file_number", "request_number", "decision_number", "decided_on", "body")


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Refuse with courtesy, reasons, and the last day to complain."""
    return (
        *opening(fields, wording.text("opening", number=fields.request_number, day=fields.submitted_on)),
        FieldsTable(labelled(fields, *_ROWS), columns=2),
        *grounds(fields),
        *approvals(fields),
        *complaint(fields),
        Paragraph(wording.text("again")),
        *ask_researcher(fields),
        *signed_by_office(recipient=fields.name),
    )


def sample() -> Fields:
    """Return an invented refusal for practice."""
    return Fields(
        **people.DECISION,
        **people.COMPLAINT,
        reasons="مقر السكن خارج نطاق خدمات الجمعية، وقد تحققت الباحثة من العنوان الوطني في الزيارة.",
        clause_reference="تعريف المستفيد",
        clause_statement="المستفيد من تقدّم بطلب وانطبقت عليه الشروط وسكن داخل نطاق خدمات الجمعية.",
        evidence=(("طباعة من العنوان الوطني", "مؤرخة في 2 جمادى الأولى 1448هـ"), ("تقرير الزيارة", "")),
        request_number=people.REQUEST_NUMBER,
        submitted_on=people.DAY,
    )


FORM = PaperForm("refusal_letter", Fields, compose, sample)
