"""The rights and duties of a beneficiary, read and signed at intake."""

from dataclasses import dataclass

from desktop_app.printing.blocks import Block, Heading, NumberedList, Paragraph, Statement, Together
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import SubjectFields, subject_table
from desktop_app.printing.papers.signing import signed_in_a_row
from desktop_app.printing.wording import Wording


@dataclass(frozen=True, kw_only=True)
class Fields(SubjectFields):
    """What the policy gives and asks; ``basis`` says which policy, or that these are not of it."""

    identity_kind: str = ""
    basis: str = ""
    rights: tuple[str, ...] = ()
    duties: tuple[str, ...] = ()
    employee: str = ""


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """List rights, then duties, then the acknowledgement."""
    acknowledgement = Statement(wording.text("acknowledgement"))
    return (
        Paragraph(wording.text("opening")),
        subject_table(fields, "identity_kind"),
        Paragraph(fields.basis, small=True),
        Heading(wording.text("heading_rights"), 3),
        NumberedList(fields.rights),
        Heading(wording.text("heading_duties"), 3),
        NumberedList(fields.duties),
        Together((acknowledgement, *signed_in_a_row(beneficiary=fields.name, employee=fields.employee))),
    )


def sample() -> Fields:
    """Return an invented sheet for practice."""
    return Fields(
        **people.HOLDER,
        identity_kind=people.IDENTITY_KIND,
        basis="من سياسة تنظيم العلاقة مع المستفيدين، النسخة 1، المعتمدة في اجتماع مجلس الإدارة رقم 24-45-8.",
        rights=(
            "الحصول على الرعاية المناسبة المتاحة بعد البحث المكتبي والميداني.",
            "طلب باحث آخر مع بيان الأسباب.",
            "المساواة في الخدمة والمعاملة باحترام.",
            "معرفة أسباب رفض أي خدمة.",
            "مشاركة أحد أفراد الأسرة في القرار وفي حل المشكلات.",
            "سرية المناقشات ودراسة الحالة.",
            "معرفة الباحث المسؤول وطريقة التواصل معه.",
        ),
        duties=(
            "تقديم جميع المستندات المطلوبة.",
            "الإفصاح للباحث في المنزل في موعد متفق عليه.",
            "الإبلاغ فورًا عن أي تغيّر اجتماعي أو اقتصادي أو في السكن أو وسيلة التواصل.",
            "تحديث بيانات الأسرة سنويًّا عند الإعلان عنه.",
            "احترام العاملين في الجمعية.",
        ),
        employee=people.EMPLOYEE,
    )


FORM = PaperForm("rights_and_duties", Fields, compose, sample)
