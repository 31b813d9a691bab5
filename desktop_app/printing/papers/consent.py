"""Consent, one answer a purpose, each withdrawable."""

from dataclasses import dataclass

from desktop_app.printing.blocks import Block, BulletList, Choices, Heading, Paragraph
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import SubjectFields, common, signed_by_person, subject_table
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
        BulletList((*wording.items("know"), fields.how_to_withdraw)),
        *signed_by_person(beneficiary=fields.name, employee=fields.employee),
    )


def sample() -> Fields:
    """Return an invented consent for practice."""
    return Fields(
        **people.HOLDER,
        identity_kind=people.IDENTITY_KIND,
        purposes=(
            ("معالجة البيانات", "جمع بياناتكم وبيانات أسرتكم وحفظها لدراسة الطلب وتقديم الخدمة.", "أوافق"),
            ("مخاطبة الجهات", "سؤال الجهات الحكومية وغيرها عن بياناتكم للتحقق من الاستحقاق.", "أوافق"),
            ("المشاركة مع الجمعيات", "إطلاع جمعيات أخرى على ما يلزم لتنسيق الخدمة ومنع تكرارها.", "لا أوافق"),
            ("الأخبار والعروض", "إرسال أخبار الجمعية وبرامجها إلى جوالكم أو بريدكم.", "لا أوافق"),
            ("التصوير", "التقاط صور للسكن عند الزيارة وحفظها في الملف دون نشرها.", "أوافق"),
            ("الدراسات", "استعمال بيانات لا تدل على شخصكم في الدراسات والتقارير.", "أوافق"),
        ),
        how_to_withdraw="للرجوع عن الموافقة يكفي إبلاغ الفرع حضوريًّا أو بالاتصال على 013 000 0100.",
        employee=people.EMPLOYEE,
    )


FORM = PaperForm("consent", Fields, compose, sample)
