"""What is still missing from a request, told in writing."""

from dataclasses import dataclass

from desktop_app.printing.blocks import Block, FieldsTable, Heading, NumberedList, Paragraph, Statement
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import LetterFields, ask_researcher, grid, labelled, opening
from desktop_app.printing.papers.signing import received_at_the_desk
from desktop_app.printing.wording import Wording


@dataclass(frozen=True, kw_only=True)
class Fields(LetterFields):
    """What is missing: documents with what is asked about each, and data; ``clock_note`` says what waits for it."""

    request_number: str = ""
    submitted_on: str = ""
    received_by: str = ""
    documents: tuple[tuple[str, str], ...] = ()
    data: tuple[str, ...] = ()
    clock_note: str = ""


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """List what to bring and what to complete."""
    documents = grid(("document", "what_for"), fields.documents, widths=(2.0, 4.0), numbered=True)
    data = (Heading(wording.text("heading_data"), 3), NumberedList(fields.data))
    return (
        *opening(fields, wording.text("opening", number=fields.request_number, day=fields.submitted_on)),
        FieldsTable(labelled(fields, "request_number", "file_number", "name", "identity_number"), columns=2),
        *((Heading(wording.text("heading_documents"), 3), documents) if fields.documents else ()),
        *(data if fields.data else ()),
        Statement(fields.clock_note, wording.text("clock_title")),
        Paragraph(wording.text("how")),
        *ask_researcher(fields),
        *received_at_the_desk(recipient=fields.name, employee=fields.received_by),
    )


def sample() -> Fields:
    """Return an invented notice for practice."""
    return Fields(
        **people.LETTER,
        request_number=people.REQUEST_NUMBER,
        submitted_on=people.DAY,
        received_by=people.EMPLOYEE,
        documents=(
            ("صك حصر الورثة", "لم يُقدَّم"),
            ("عقد الإيجار", "انتهت مدته في 12 محرم 1448هـ، والمطلوب عقد سارٍ"),
            ("سجل الأسرة", "قُدِّمت صورته، والمطلوب إحضار الأصل للمطابقة"),
        ),
        data=("العنوان الوطني للسكن", "توقيع إقرار صحة البيانات"),
        clock_note="لا يبدأ احتساب أقصى موعد للرد حتى يكتمل الطلب، ويبقى الطلب محفوظًا برقمه وتاريخه.",
    )


FORM = PaperForm("what_is_missing", Fields, compose, sample)
