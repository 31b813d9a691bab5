"""The minutes by which the association acknowledges a harm that it caused, and what was agreed to make it good."""

from dataclasses import dataclass

from desktop_app.printing.blocks import Block, Paragraph, SignatureBox, SignatureBoxes, Statement, Together
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import SubjectFields, asked, common, ticked, to_write, told
from desktop_app.printing.papers.signing import signed_in_a_row
from desktop_app.printing.wording import Wording

Member = tuple[str, str]


@dataclass(frozen=True, kw_only=True)
class Fields(SubjectFields):
    """The harm, its size and causes, the ruling if one was needed, what was agreed, and the members with their part."""

    mobile: str = ""
    minutes_number: str = ""
    met_on: str = ""
    grievance_number: str = ""
    event_on: str = ""
    harm: str = ""
    harm_size: str = ""
    harm_causes: str = ""
    harm_evidence: tuple[str, ...] = ()
    ruling_needed: str = ""
    ruling: str = ""
    negotiated: str = ""
    compensation_kind: str = ""
    compensation_amount: str = ""
    compensated_until: str = ""
    members: tuple[Member, ...] = ()
    manager: str = ""


_ROWS = ("minutes_number", "met_on", "name", "identity_number", "file_number", "mobile", "grievance_number", "event_on")


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Acknowledge the harm, then record what was agreed, approved by every member and accepted by the person."""
    accepted = Statement(wording.text("accepted"), wording.text("accepted_title"))
    return (
        Paragraph(wording.text("opening", day=to_write(fields.met_on))),
        *asked(fields, *_ROWS),
        *told(fields, "harm", 3),
        *told(fields, "harm_size", 2),
        *told(fields, "harm_causes", 2),
        *told(fields, "harm_evidence", 2),
        Statement(wording.text("acknowledged"), wording.text("acknowledged_title")),
        ticked(fields, "ruling_needed", wording.items("rulings")),
        *asked(fields, "ruling"),
        *told(fields, "negotiated", 4),
        Together(
            (
                ticked(fields, "compensation_kind", wording.items("kinds")),
                *asked(fields, "compensation_amount", "compensated_until"),
            )
        ),
        Together((Paragraph(wording.text("approved"), bold=True), _members(fields))),
        Together((accepted, *signed_in_a_row(beneficiary=fields.name, employee=fields.manager, role="manager"))),
    )


def _members(fields: Fields) -> SignatureBoxes:
    words = common()
    nobody = tuple((words.text(f"role_{role}"), "") for role in ("chair", "member", "member"))
    members = enumerate(fields.members or nobody, 1)
    return SignatureBoxes(tuple(SignatureBox(role, name, key=f"member_{place}") for place, (role, name) in members))


def sample() -> Fields:
    """Return invented minutes for practice."""
    return Fields(
        **people.HOLDER,
        mobile=people.MOBILE,
        minutes_number="M-TDR-1448-0003",
        met_on=people.DAY,
        grievance_number=people.GRIEVANCE_NUMBER,
        event_on="25 جمادى الأولى 1448هـ",
        harm="سُلّمت بطاقة التموين لغير صاحبتها، فلم تستلم الأسرة مؤونة الشهر واشترتها من مالها.",
        harm_size="مؤونة شهر لأسرة من أربعة أفراد، قيمتها 600.00 ريال بموجب الفواتير.",
        harm_causes="لم تُطابق الهوية عند التسليم، وتشابه الاسمان في الكشف.",
        harm_evidence=("كشف الاستلام المؤرخ في 25 جمادى الأولى 1448هـ", "فواتير شراء المؤونة"),
        ruling_needed="لا حاجة إلى حكم",
        ruling="لا يوجد",
        negotiated="اجتمعت اللجنة بالمستفيدة وعرضت عليها بدل المؤونة، فقبلته وطلبت ألا يتكرر الخطأ.",
        compensation_kind="تعويض مالي",
        compensation_amount="600.00 ريال",
        compensated_until="16 جمادى الآخرة 1448هـ",
        members=(("رئيس اللجنة", people.DIRECTOR), ("عضو", people.MANAGER), ("عضو", people.EMPLOYEE)),
        manager=people.DIRECTOR,
    )


FORM = PaperForm("compensation_minutes", Fields, compose, sample, lambda _: Fields())
