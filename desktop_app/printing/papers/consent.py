"""Consent, one answer a purpose, each withdrawable."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from desktop_app.policy.labels import label
from desktop_app.policy.terms import ConsentPurpose
from desktop_app.printing.blocks import Block, BulletList, Choices, Heading, Paragraph
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import SubjectFields, common, subject_table
from desktop_app.printing.papers.signing import signed_in_a_row
from desktop_app.printing.wording import Wording


@dataclass(frozen=True, kw_only=True)
class Fields(SubjectFields):
    """The purposes: the name, what it means, and the answer (empty where it is to be ticked with a pen)."""

    identity_kind: str = ""
    purposes: tuple[tuple[str, str, str], ...] = ()
    how_to_withdraw: str = ""
    employee: str = ""


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Ask each purpose apart, and say how to take an answer back."""
    words = common()
    options = (words.text("agree"), words.text("disagree"))
    asked: list[Block] = []
    for name, meaning, answer in fields.purposes:
        asked.append(Choices(f"{name}: {meaning}", options, (answer,) if answer else ()))
    return (
        Paragraph(wording.text("opening")),
        subject_table(fields, "identity_kind"),
        *asked,
        Heading(wording.text("heading_know"), 3),
        BulletList((*wording.items("know"), *((fields.how_to_withdraw,) if fields.how_to_withdraw else ()))),
        *signed_in_a_row(beneficiary=fields.name, employee=fields.employee),
    )


def sample() -> Fields:
    """Return an invented consent for practice."""
    return Fields(
        **people.HOLDER,
        identity_kind=people.IDENTITY_KIND,
        purposes=(
            ("حفظ بياناتي واستخدامها لدراسة الطلب", "ويشمل بيانات الأسرة والدخل والصحة.", "أوافق"),
            ("الاستعلام عني لدى الجهات الرسمية", "بالقدر اللازم للتحقق من الاستحقاق.", "أوافق"),
            ("مشاركة بياناتي مع جمعيات أخرى", "بالقدر اللازم لتنسيق الخدمة.", "لا أوافق"),
            ("إرسال أخبار الجمعية وبرامجها إليّ", "على الجوال أو البريد.", "لا أوافق"),
            ("التصوير ونشر الصور", "ولا تُنشر صورة تدل على صاحبها بغير هذه الموافقة.", "لا أوافق"),
            ("استخدام بياناتي في البحوث دون ذكر هويتي", "في الدراسات والتقارير.", "أوافق"),
        ),
        how_to_withdraw="للرجوع عن الموافقة يكفي إبلاغ الفرع حضوريًّا أو بالاتصال على 013 000 0100.",
        employee=people.EMPLOYEE,
    )


def purposes(
    said: Wording, answers: Mapping[ConsentPurpose, str] = MappingProxyType({})
) -> tuple[tuple[str, str, str], ...]:
    """Name every purpose with what it means, and the answers that were given."""
    return tuple(
        (label(purpose), said.text(f"purpose_{purpose.value}"), answers.get(purpose, "")) for purpose in ConsentPurpose
    )


def blank(said: Wording) -> Fields:
    """Leave every answer for the pen."""
    return Fields(purposes=purposes(said))


FORM = PaperForm("consent", Fields, compose, sample, blank)
