"""The letter that refers a matter to the competent authority."""

from dataclasses import dataclass

from desktop_app.printing.blocks import Block, BulletList, FieldsTable, Heading, Paragraph, Statement
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import SubjectFields, common, labelled
from desktop_app.printing.papers.signing import boxes
from desktop_app.printing.wording import Wording


@dataclass(frozen=True, kw_only=True)
class Fields(SubjectFields):
    """To whom, about whom, the facts, and what is enclosed."""

    identity_kind: str = ""
    authority: str = ""
    referred_on: str = ""
    situation: str = ""
    decision_number: str = ""
    decided_on: str = ""
    facts: str = ""
    enclosures: tuple[str, ...] = ()
    association_contact: str = ""
    manager: str = ""


_ROWS = ("name", "identity_kind", "identity_number", "file_number", "decision_number", "decided_on")


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """State the facts to the authority, no more data than it needs."""
    enclosed = (Heading(wording.text("heading_enclosures"), 3), BulletList(fields.enclosures))
    return (
        Paragraph(wording.text("to_authority", authority=fields.authority), bold=True, justify=False),
        Paragraph(common().text("greeting"), justify=False),
        Paragraph(wording.text("opening", situation=fields.situation, day=fields.referred_on)),
        FieldsTable(labelled(fields, *_ROWS), columns=2),
        Heading(wording.text("heading_facts"), 3),
        Paragraph(fields.facts),
        *(enclosed if fields.enclosures else ()),
        Paragraph(wording.text("asked", contact=fields.association_contact)),
        Statement(wording.text("confidential")),
        Paragraph(wording.text("closing"), justify=False),
        boxes("manager", "stamp", across=2, manager=fields.manager),
    )


def sample() -> Fields:
    """Return an invented referral for practice."""
    return Fields(
        **people.HOLDER,
        identity_kind=people.IDENTITY_KIND,
        authority="مدير شرطة محافظة التدريب",
        referred_on=people.DAY,
        situation="التعدي على موظفي الجمعية أو أملاكها أو الإساءة إلى سمعتها",
        decision_number="D-TDR-1448-0021",
        decided_on=people.DAY,
        facts="عند الساعة 10:15 من صباح يوم الثلاثاء كُسر باب مكتب الاستقبال وتعرّض الموظف للدفع، وحضر الواقعة موظفان.",
        enclosures=("محضر إثبات الواقعة", "صور الباب بعد الواقعة"),
        association_contact="013 000 0100",
        manager=people.DIRECTOR,
    )


FORM = PaperForm("authority_referral", Fields, compose, sample)
