"""The receipt of a grievance: who looks into it, by which day it is settled, and how the result will be told."""

from dataclasses import dataclass

from desktop_app.printing.blocks import Block, BulletList, Heading, Paragraph, Statement
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import AddressedFields, ask_branch, asked, opening, ticked, to_write
from desktop_app.printing.papers.signing import received_at_the_desk
from desktop_app.printing.wording import Wording


@dataclass(frozen=True, kw_only=True)
class Fields(AddressedFields):
    """What was filed and when, by which day it is settled and how that day is counted; ``missing`` is still owed."""

    grievance_number: str = ""
    filed_on: str = ""
    filing_way: str = ""
    handled_by: str = ""
    settled_by: str = ""
    settled_rule: str = ""
    contact_means: str = ""
    contact_value: str = ""
    missing: tuple[str, ...] = ()
    received_by: str = ""
    association_contact: str = ""


_ROWS = ("grievance_number", "filed_on", "file_number", "identity_number", "handled_by", "received_by")
_ANSWER = ("settled_by", "contact_means", "contact_value")


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Confirm the grievance, promise its day, and say what is missing."""
    words = wording.text("opening", number=to_write(fields.grievance_number), day=to_write(fields.filed_on))
    return (
        *opening(fields, words),
        *asked(fields, *_ROWS),
        ticked(fields, "filing_way", wording.items("ways")),
        *asked(fields, *_ANSWER, title=wording.text("heading_answer")),
        *((Paragraph(fields.settled_rule),) if fields.settled_rule else ()),
        *_missing(fields, wording),
        Statement(wording.text("secret"), wording.text("secret_title")),
        ask_branch(fields.association_contact),
        *received_at_the_desk(recipient=fields.name, employee=fields.received_by),
    )


def _missing(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Ask for what is missing, whose coming later does not move the day."""
    if not fields.missing:
        return ()
    note = Paragraph(wording.text("missing_note"))
    return (Heading(wording.text("heading_missing"), 3), BulletList(fields.missing), note)


def sample() -> Fields:
    """Return an invented receipt for practice."""
    return Fields(
        **people.HOLDER,
        honorific=people.LETTER["honorific"],
        grievance_number=people.GRIEVANCE_NUMBER,
        filed_on=people.SHORT_DAY,
        filing_way="باليد، في ظرف مغلق لم يُفتح",
        handled_by="المدير التنفيذي",
        settled_by="22 جمادى الآخرة 1448هـ",
        settled_rule="أقصى مدة للبت في الشكوى 15 يوم عمل من تقديمها، من الأحد إلى الخميس عدا الإجازات الرسمية.",
        contact_means="اتصال بالجوال",
        contact_value=people.MOBILE,
        missing=("تحديد تاريخ الواقعة", "بيان ما تطلبونه من الجمعية"),
        received_by=people.EMPLOYEE,
        association_contact="013 000 0100",
    )


FORM = PaperForm("grievance_receipt", Fields, compose, sample, lambda _: Fields())
