"""The grievance form: all that a grievance must hold, in the order in which it is studied."""

from dataclasses import dataclass

from desktop_app.policy.terms import ContactMeans
from desktop_app.printing.blocks import Block, BulletList, Paragraph, Statement, Together
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import SubjectFields, asked, names_of, ticked, told
from desktop_app.printing.papers.signing import signed_in_a_row
from desktop_app.printing.wording import Wording


@dataclass(frozen=True, kw_only=True)
class Fields(SubjectFields):
    """Who complains of whom, what happened, what harm it did, and what is asked for.

    ``filing_rules`` say until when, how and where it is filed, and by when it is settled.
    """

    mobile: str = ""
    email: str = ""
    contact_means: str = ""
    means_options: tuple[str, ...] = ()
    filing_rules: tuple[str, ...] = ()
    grievance_about: str = ""
    complained_of: str = ""
    event_on: str = ""
    facts: str = ""
    harm: str = ""
    grievance_reasons: str = ""
    earlier_steps: str = ""
    asked_of_association: str = ""
    anything_else: str = ""
    enclosures: tuple[str, ...] = ()
    late_excuse: str = ""
    grievance_number: str = ""
    filed_on: str = ""
    received_by: str = ""


_PERSON = ("name", "identity_number", "mobile", "email", "file_number")
_OFFICE = ("grievance_number", "filed_on", "received_by")


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Ask for everything without which a grievance cannot be looked into."""
    return (
        Paragraph(wording.text("opening")),
        *((BulletList(fields.filing_rules),) if fields.filing_rules else ()),
        *asked(fields, *_PERSON, title=wording.text("heading_person")),
        ticked(fields, "contact_means", fields.means_options),
        ticked(fields, "grievance_about", wording.items("abouts")),
        *asked(fields, "complained_of", "event_on"),
        *told(fields, "facts", 6),
        *told(fields, "harm", 2),
        *told(fields, "grievance_reasons", 2),
        *told(fields, "earlier_steps", 3),
        *told(fields, "asked_of_association", 3),
        *told(fields, "anything_else", 3),
        *told(fields, "enclosures", 2),
        *told(fields, "late_excuse", 1),
        Together(
            (
                Statement(wording.text("statement")),
                *signed_in_a_row(beneficiary=fields.name, employee=fields.received_by),
                *asked(fields, *_OFFICE, title=wording.text("heading_office")),
            )
        ),
    )


def sample() -> Fields:
    """Return an invented grievance for practice."""
    return Fields(
        **people.HOLDER,
        mobile=people.MOBILE,
        email="noura@example.org",
        contact_means="اتصال بالجوال",
        means_options=names_of(ContactMeans),
        filing_rules=people.FILING_RULES,
        grievance_about="قصور في خدمة",
        complained_of="مكتب الصرف في الفرع",
        event_on="25 جمادى الأولى 1448هـ",
        facts="راجعت المكتب يوم الخميس لاستلام بطاقة التموين، فقيل لي: عودي يوم الأحد، ثم قيل إن البطاقة سُلّمت لغيري.",
        harm="لم أستلم مؤونة الشهر.",
        grievance_reasons="البطاقة باسمي، ولم أفوّض أحدًا باستلامها.",
        earlier_steps="أبلغت موظف الاستقبال في اليوم نفسه، واتصلت بالفرع مرتين.",
        asked_of_association="إصدار بطاقة بدل البطاقة المسلَّمة، ومعرفة من استلمها.",
        anything_else="رقم البطاقة 4417.",
        enclosures=("صورة رسالة إشعار البطاقة",),
        late_excuse="لا يوجد",
        grievance_number=people.GRIEVANCE_NUMBER,
        filed_on=people.SHORT_DAY,
        received_by=people.EMPLOYEE,
    )


def blank(said: Wording) -> Fields:
    """Leave everything for the pen but the words that may be ticked."""
    return Fields(means_options=names_of(ContactMeans), filing_rules=said.items("rules"))


FORM = PaperForm("grievance_form", Fields, compose, sample, blank)
