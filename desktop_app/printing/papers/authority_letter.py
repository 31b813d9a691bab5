"""A letter to a body: it asks for something about a person, on a stated basis, and tells no more than that needs."""

from dataclasses import dataclass

from desktop_app.printing.blocks import Block, Choices, Paragraph, Statement, WriteLines
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import SubjectFields, asked, common, ticked, to_write, told
from desktop_app.printing.papers.signing import boxes
from desktop_app.printing.wording import Wording


@dataclass(frozen=True, kw_only=True)
class Fields(SubjectFields):
    """To which body, about whom, what is asked for and why, and what allows the association to ask."""

    identity_kind: str = ""
    authority: str = ""
    letter_subject: str = ""
    asked_for: str = ""
    asked_why: str = ""
    disclosure_basis: str = ""
    reply_until: str = ""
    enclosures: tuple[str, ...] = ()
    association_contact: str = ""
    manager: str = ""


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Ask a body, name the person, the reason and the basis."""
    return (
        _line(wording.text("to_authority", authority=fields.authority), fields.authority),
        _line(wording.text("subject", subject=fields.letter_subject), fields.letter_subject),
        Paragraph(common().text("greeting"), justify=False),
        Paragraph(wording.text("opening")),
        *asked(fields, "name", "identity_kind", "identity_number", "file_number"),
        *told(fields, "asked_for", 3),
        *told(fields, "asked_why", 2),
        _basis(fields, wording),
        *told(fields, "enclosures", 2),
        Paragraph(
            wording.text("reply", day=to_write(fields.reply_until), contact=to_write(fields.association_contact))
        ),
        Statement(wording.text("confidential")),
        Paragraph(wording.text("closing"), justify=False),
        boxes("manager", "stamp", across=2, manager=fields.manager),
    )


def _line(text: str, value: str) -> Block:
    """Write a line of its own, or leave the rest of it for the pen."""
    return Paragraph(text, bold=True, justify=False) if value else WriteLines(text.strip(), 1)


def _basis(fields: Fields, wording: Wording) -> Choices:
    return ticked(fields, "disclosure_basis", wording.items("bases"))


def sample() -> Fields:
    """Return an invented letter for practice."""
    return Fields(
        **people.HOLDER,
        identity_kind=people.IDENTITY_KIND,
        authority="مدير مكتب الضمان الاجتماعي بمحافظة التدريب",
        letter_subject="طلب بيان بما يُصرف لمتقدمة بطلب خدمة",
        asked_for="بيان بما يُصرف للمذكورة من الضمان الاجتماعي شهريًّا، وتاريخ بداية صرفه.",
        asked_why="التحقق من استحقاقها للخدمة التي طلبتها من الجمعية.",
        disclosure_basis="موافقة صاحب البيانات المكتوبة",
        reply_until=people.LATER_DAY,
        enclosures=("صورة الهوية الوطنية", "صورة الموافقة الموقّعة"),
        association_contact="013 000 0100",
        manager=people.MANAGER,
    )


FORM = PaperForm("authority_letter", Fields, compose, sample, lambda _: Fields())
