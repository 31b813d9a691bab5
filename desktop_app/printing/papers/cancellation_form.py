"""The form by which a beneficiary asks that their own file be cancelled."""

from dataclasses import dataclass

from desktop_app.printing.blocks import Block, BulletList, Heading, Paragraph, Statement, WriteLines
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import SubjectFields, subject_table, to_write
from desktop_app.printing.papers.signing import signed_in_a_row
from desktop_app.printing.wording import Wording


@dataclass(frozen=True, kw_only=True)
class Fields(SubjectFields):
    """Whose file it is; the reason may be left for the pen."""

    identity_kind: str = ""
    mobile: str = ""
    category: str = ""
    opened_on: str = ""
    reason: str = ""
    employee: str = ""


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Ask for the cancellation, in the person's own name."""
    reason = Paragraph(fields.reason) if fields.reason else WriteLines(wording.text("reason_to_write"), 3)
    return (
        Paragraph(wording.text("opening")),
        subject_table(fields, "identity_kind", "category", "opened_on", "mobile"),
        Statement(wording.text("request", file=to_write(fields.file_number)), wording.text("request_title")),
        Heading(wording.text("heading_reason"), 3),
        reason,
        Heading(wording.text("heading_know"), 3),
        BulletList(wording.items("know")),
        *signed_in_a_row(beneficiary=fields.name, employee=fields.employee),
    )


def sample() -> Fields:
    """Return an invented form for practice, its reason left for the pen."""
    return Fields(
        **people.HOLDER,
        identity_kind=people.IDENTITY_KIND,
        mobile=people.MOBILE,
        category="أرملة",
        opened_on=people.DAY,
        employee=people.EMPLOYEE,
    )


FORM = PaperForm("cancellation_form", Fields, compose, sample, lambda _: Fields())
