"""The written refusal of a service or programme that was offered."""

from dataclasses import dataclass

from desktop_app.printing.blocks import Block, BulletList, Heading, Paragraph, Statement, Together
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import SubjectFields, asked, ticked, to_write, told
from desktop_app.printing.papers.signing import signed_in_a_row
from desktop_app.printing.wording import Wording


@dataclass(frozen=True, kw_only=True)
class Fields(SubjectFields):
    """Who was offered what, and does not want it; the reason is theirs to give."""

    identity_kind: str = ""
    mobile: str = ""
    service_offered: str = ""
    offered_on: str = ""
    offered_by: str = ""
    starts_on: str = ""
    waiver_kind: str = ""
    waiver_reasons: str = ""
    employee: str = ""


_PERSON = ("name", "file_number", "identity_number", "identity_kind", "mobile")
_OFFER = ("service_offered", "offered_on", "offered_by", "starts_on")


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Refuse, in the person's own name."""
    refused = wording.text("refusal", service=to_write(fields.service_offered))
    return (
        Paragraph(wording.text("opening")),
        *asked(fields, *_PERSON, title=wording.text("heading_person")),
        *asked(fields, *_OFFER, title=wording.text("heading_offer")),
        ticked(fields, "waiver_kind", wording.items("kinds")),
        *told(fields, "waiver_reasons", 3),
        Heading(wording.text("heading_know"), 3),
        BulletList(wording.items("know")),
        Together((Statement(refused), *signed_in_a_row(beneficiary=fields.name, employee=fields.employee))),
    )


def sample() -> Fields:
    """Return an invented refusal for practice."""
    return Fields(
        **people.HOLDER,
        identity_kind=people.IDENTITY_KIND,
        mobile=people.MOBILE,
        service_offered="دورة الخياطة المنزلية",
        offered_on=people.SHORT_DAY,
        offered_by=people.RESEARCHER,
        starts_on="16 جمادى الآخرة 1448هـ",
        waiver_kind="لا أرغب في الخدمة",
        waiver_reasons="لا أجد من يبقى مع أبنائي في وقت الدورة.",
        employee=people.EMPLOYEE,
    )


FORM = PaperForm("service_waiver", Fields, compose, sample, lambda _: Fields())
