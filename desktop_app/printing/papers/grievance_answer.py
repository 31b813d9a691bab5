"""The answer to a grievance: what was found, the result and its reasons, and what is done about it."""

from dataclasses import dataclass

from desktop_app.printing.blocks import Block, Paragraph, Statement
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import AddressedFields, ask_branch, asked, opening, ticked, to_write, told
from desktop_app.printing.papers.signing import signed_by_office
from desktop_app.printing.wording import Wording


@dataclass(frozen=True, kw_only=True)
class Fields(AddressedFields):
    """Which grievance, what was found, what came of it and why; ``told_by`` is the agreed means."""

    grievance_number: str = ""
    filed_on: str = ""
    grievance_subject: str = ""
    settled_on: str = ""
    body: str = ""
    findings: str = ""
    grievance_result: str = ""
    result_reasons: str = ""
    measures: tuple[str, ...] = ()
    told_by: str = ""
    manager: str = ""
    association_contact: str = ""


_ROWS = ("grievance_number", "file_number", "identity_number", "filed_on", "settled_on", "body", "told_by")


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Tell the result, the reasons, and what the association does about it."""
    number, subject = to_write(fields.grievance_number), to_write(fields.grievance_subject)
    return (
        *opening(fields, wording.text("opening", number=number, subject=subject)),
        *asked(fields, *_ROWS),
        *told(fields, "findings", 3),
        ticked(fields, "grievance_result", wording.items("results")),
        *told(fields, "result_reasons", 2),
        *told(fields, "measures", 2),
        Paragraph(wording.text("amicable")),
        ask_branch(fields.association_contact),
        Statement(wording.text("secret")),
        *signed_by_office(recipient=fields.name, manager=fields.manager),
    )


def sample() -> Fields:
    """Return an invented answer for practice."""
    return Fields(
        **people.HOLDER,
        honorific=people.LETTER["honorific"],
        grievance_number=people.GRIEVANCE_NUMBER,
        filed_on=people.SHORT_DAY,
        grievance_subject="تسليم بطاقة التموين لغير صاحبتها",
        settled_on="14 جمادى الآخرة 1448هـ",
        body="المدير التنفيذي",
        findings="روجع سجل الصرف وكشف الاستلام، فتبيّن أن البطاقة سُلّمت خطأً لمستفيدة يتشابه اسمها مع اسمكم.",
        grievance_result="ثبت ما ورد فيه",
        result_reasons="لم تُطابق الهوية عند التسليم كما تقضي به إجراءات الصرف.",
        measures=("صُرفت لكم بطاقة بدل الأولى ومؤونة الشهر.", "نُبّه المكتب إلى مطابقة الهوية عند كل تسليم."),
        told_by="اتصال بالجوال",
        manager=people.DIRECTOR,
        association_contact="013 000 0100",
    )


FORM = PaperForm("grievance_answer", Fields, compose, sample, lambda _: Fields())
