"""The receipt of a request: who reviews it, when the answer is due at both ends, and how it will be told."""

from dataclasses import dataclass
from typing import TypedDict

from desktop_app.printing.blocks import Block, FieldsTable, Paragraph
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import LetterFields, grid, labelled, opening
from desktop_app.printing.papers.signing import received_at_the_desk
from desktop_app.printing.wording import Wording


class Window(TypedDict):
    """Both ends of the time for an answer, each with how it is counted."""

    earliest_day: str
    earliest_rule: str
    latest_day: str
    latest_rule: str
    target_note: str


@dataclass(frozen=True, kw_only=True)
class Fields(LetterFields):
    """What was received and what is promised; ``latest_day`` is worded too when it is not known yet.

    ``target_note`` says that the latest end is the association's own target, and is empty where its policy names it.
    """

    request_number: str = ""
    submitted_on: str = ""
    completed_on: str = ""
    received_by: str = ""
    reviewing_body: str = ""
    services: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    earliest_day: str = ""
    earliest_rule: str = ""
    latest_day: str = ""
    latest_rule: str = ""
    target_note: str = ""
    contact_means: str = ""
    contact_value: str = ""


_ROWS = ("request_number", "file_number", "identity_number", "completed_on", "reviewing_body", "received_by")
_ANSWER = ("contact_means", "contact_value", "researcher", "researcher_contact")


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Confirm the request and promise the answer."""
    return (
        *opening(fields, wording.text("opening", number=fields.request_number, day=fields.submitted_on)),
        FieldsTable(labelled(fields, *_ROWS), columns=2),
        FieldsTable(labelled(fields, "services", *(("documents",) if fields.documents else ()))),
        _window(fields, wording),
        Paragraph(wording.text("pauses")),
        FieldsTable(labelled(fields, *_ANSWER), columns=2, title=wording.text("heading_answer")),
        Paragraph(wording.text("closing"), small=True),
        *received_at_the_desk(recipient=fields.name, employee=fields.received_by),
    )


def _window(fields: Fields, wording: Wording) -> Block:
    ends = (
        (wording.text("earliest"), fields.earliest_day, fields.earliest_rule),
        (wording.text("latest"), fields.latest_day, " ".join((fields.latest_rule, fields.target_note)).strip()),
    )
    rows = tuple(row for row in ends if row[1])
    names = ("window_end", "window_day", "window_rule")
    return grid(names, rows, widths=(1.5, 2.3, 3.2), title=wording.text("heading_window"))


def sample() -> Fields:
    """Return an invented receipt for practice."""
    return Fields(
        **people.LETTER,
        request_number=people.REQUEST_NUMBER,
        submitted_on=people.DAY,
        completed_on=people.DAY,
        received_by=people.EMPLOYEE,
        reviewing_body="مدير خدمات المستفيدين",
        services=("مساعدة مالية", "إعانة تعليم"),
        documents=("الهوية الوطنية", "سجل الأسرة", "شهادة الوفاة", "عقد الإيجار"),
        earliest_day="الثلاثاء 14 جمادى الآخرة 1448هـ الموافق 24 نوفمبر 2026م",
        earliest_rule="أسبوعان من تاريخ تقديم الطلب، بحسب سياسة الجمعية.",
        latest_day="الثلاثاء 21 جمادى الآخرة 1448هـ الموافق 1 ديسمبر 2026م",
        latest_rule="15 يوم عمل من تاريخ اكتمال الطلب، من الأحد إلى الخميس عدا الإجازات الرسمية.",
        target_note="وهذا هدف وضعته الجمعية لنفسها، وليس حكمًا من سياستها المعتمدة.",
        contact_means="اتصال بالجوال",
        contact_value="050 000 0101",
    )


FORM = PaperForm("request_receipt", Fields, compose, sample)
