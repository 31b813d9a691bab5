"""The letter that accepts a request."""

from dataclasses import dataclass

from desktop_app.printing.blocks import Block, BulletList, FieldsTable, Heading, Paragraph
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import (
    DecisionFields,
    approvals,
    ask_researcher,
    grounds,
    labelled,
    listed,
    opening,
)
from desktop_app.printing.papers.signing import signed_by_office
from desktop_app.printing.wording import Wording


@dataclass(frozen=True, kw_only=True)
class Fields(DecisionFields):
    """What was accepted; ``update_rule`` says when the data are to be updated, and may be empty."""

    request_number: str = ""
    submitted_on: str = ""
    category: str = ""
    services: tuple[str, ...] = ()
    update_rule: str = ""


_ROWS = (
    "name",
    "identity_number",
    "file_number",
    "category",
    "request_number",
    "decision_number",
    "decided_on",
    "body",
)


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Tell the good news, and what it asks of the beneficiary."""
    duties = (*wording.items("duties"), *((fields.update_rule,) if fields.update_rule else ()))
    services = (wording.text("heading_services"), listed(fields.services))
    return (
        *opening(fields, wording.text("opening", number=fields.request_number, day=fields.submitted_on)),
        FieldsTable((*labelled(fields, *_ROWS), services), columns=2),
        Paragraph(wording.text("as_available")),
        *grounds(fields),
        Heading(wording.text("heading_duties"), 3),
        BulletList(duties),
        *ask_researcher(fields),
        *approvals(fields),
        *signed_by_office(recipient=fields.name),
    )


def sample() -> Fields:
    """Return an invented acceptance for practice."""
    return Fields(
        **people.DECISION,
        reasons="انطباق شروط فئة الأرامل، ونقص الدخل الشهري عن الالتزامات الأساسية للأسرة كما ظهر في الزيارة.",
        request_number=people.REQUEST_NUMBER,
        submitted_on=people.DAY,
        category="أرملة",
        services=("مساعدة مالية", "إعانة تعليم"),
        update_rule="تحديث بيانات الأسرة سنويًّا، وموعده القادم الأحد 1 جمادى الآخرة 1449هـ الموافق 31 أكتوبر 2027م.",
    )


FORM = PaperForm("acceptance_letter", Fields, compose, sample)
