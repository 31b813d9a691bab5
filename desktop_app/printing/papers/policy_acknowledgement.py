"""The acknowledgement of the policy, signed by everyone who works under the association, once a version."""

from dataclasses import dataclass

from desktop_app.printing.blocks import Block, NumberedList, Paragraph, Statement, Together
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import asked, ticked, to_write
from desktop_app.printing.papers.signing import boxes
from desktop_app.printing.wording import Wording


@dataclass(frozen=True, kw_only=True)
class Fields:
    """Who acknowledges which policy; ``policy_approval`` says by whom and when it was approved."""

    policy_title: str = ""
    policy_version: str = ""
    policy_approval: str = ""
    policy_in_force: str = ""
    staff_name: str = ""
    identity_number: str = ""
    job_title: str = ""
    unit: str = ""
    works_as: str = ""
    acknowledged_on: str = ""


_POLICY = ("policy_title", "policy_version", "policy_approval", "policy_in_force")
_STAFF = ("staff_name", "identity_number", "job_title", "unit")


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Name the policy and the person, then what the signature means."""
    return (
        Paragraph(wording.text("opening")),
        *asked(fields, *_POLICY, title=wording.text("heading_policy")),
        *asked(fields, *_STAFF, title=wording.text("heading_staff")),
        ticked(fields, "works_as", wording.items("kinds")),
        Paragraph(wording.text("i_acknowledge"), bold=True),
        NumberedList(wording.items("acknowledged")),
        Statement(wording.text("statement", day=to_write(fields.acknowledged_on)), wording.text("statement_title")),
        Together((boxes("staff", "manager", "stamp", staff=fields.staff_name),)),
        Paragraph(wording.text("kept"), small=True),
    )


def sample() -> Fields:
    """Return an invented acknowledgement for practice."""
    return Fields(
        policy_title="سياسة تنظيم العلاقة مع المستفيدين وتقديم الخدمات",
        policy_version="2",
        policy_approval="مجلس الإدارة، الاجتماع رقم 24-45-8",
        policy_in_force="18 ذو الحجة 1445هـ",
        staff_name=people.EMPLOYEE,
        identity_number="1034567892",
        job_title="موظف علاقات المستفيدين",
        unit="خدمات المستفيدين",
        works_as="موظف",
        acknowledged_on=people.DAY,
    )


FORM = PaperForm("policy_acknowledgement", Fields, compose, sample, lambda _: Fields())
