"""The blank visit checklist, filled by hand at the home."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.policy.checklist import FIELD_VISIT, Checklist, ChecklistSection, load_checklist
from desktop_app.policy.visit_terms import Recommendation
from desktop_app.printing.blocks import (
    Block,
    CheckItem,
    CheckList,
    Choices,
    Paragraph,
    Together,
    WriteLines,
)
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import SubjectFields, asked, common, names_of
from desktop_app.printing.papers.signing import boxes
from desktop_app.printing.wording import Wording


@dataclass(frozen=True, kw_only=True)
class Fields(SubjectFields):
    """Whom to visit and what to look at: each section has a title and its items."""

    mobile: str = ""
    address: str = ""
    household_size: str = ""
    researcher: str = ""
    planned_for: str = ""
    visited_on: str = ""
    present: str = ""
    sections: tuple[tuple[str, tuple[str, ...]], ...] = ()
    recommendations: tuple[str, ...] = ()
    checklist: str = ""


_WHO = ("name", "identity_number", "file_number", "mobile")
_VISIT = ("household_size", "researcher", "planned_for", "visited_on", "present", "address")


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Print the sections with empty boxes, lines for notes, and the recommendation to tick."""
    sections = tuple(_section(title, items, wording) for title, items in fields.sections)
    return (
        Paragraph(wording.text("opening"), small=True),
        *asked(fields, *_WHO, *_VISIT),
        *(block for section in sections for block in section),
        WriteLines(wording.text("summary"), 4),
        Together(
            (
                Choices(common().text("label_recommendation"), fields.recommendations),
                WriteLines(wording.text("reasons"), 2),
                Paragraph(common().text("attestation"), small=True),
                boxes("researcher", "householder", "fingerprint", "reader", across=4, researcher=fields.researcher),
                Paragraph(fields.checklist, small=True),
            )
        ),
    )


def _section(title: str, items: tuple[str, ...], wording: Wording) -> tuple[Block, ...]:
    return (
        CheckList(tuple(CheckItem(item) for item in items), title=title),
        WriteLines(wording.text("notes"), 1),
    )


def sample() -> Fields:
    """Return an invented checklist for practice."""
    return Fields(
        **people.HOLDER,
        mobile=people.MOBILE,
        address="الدمام، حي الريان، شارع الأمل، خلف مسجد الحي",
        household_size="4",
        researcher=people.RESEARCHER,
        planned_for=f"{people.LATER_DAY}، 4:30 مساءً",
        sections=(
            ("السكن", ("المسكن صالح للسكن", "عدد الغرف كافٍ للأسرة", "السقف والجدران سليمة", "التهوية مناسبة")),
            ("الأثاث والأجهزة", ("توجد ثلاجة تعمل", "يوجد مكيف يعمل", "يوجد فرن أو موقد", "توجد غسالة")),
            ("المرافق", ("الكهرباء موصولة", "الماء موصول", "الفواتير مسددة")),
            ("الأسرة", ("الأفراد المذكورون يقيمون في المسكن", "الأبناء منتظمون في الدراسة")),
            ("الصحة", ("يوجد مريض يحتاج إلى علاج دائم", "يوجد فرد من ذوي الإعاقة")),
        ),
        recommendations=("أوصي بالقبول", "أوصي بالرفض", "أوصي بقائمة الانتظار"),
        checklist="قائمة الزيارة المنزلية، الإصدار 1",
    )


def questions(sections: Iterable[ChecklistSection]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Write the sections of a checklist as their titles and questions."""
    return tuple((part.title, tuple(item.text for item in part.items)) for part in sections)


def edition(said: Wording, checklist: Checklist) -> str:
    """Name a checklist and its edition."""
    return said.text("edition", title=checklist.title, edition=str(checklist.edition))


def blank(said: Wording) -> Fields:
    """Leave everything for the pen but the questions of the field visit."""
    checklist = load_checklist(FIELD_VISIT)
    return Fields(
        sections=questions(checklist.sections),
        recommendations=names_of(Recommendation),
        checklist=edition(said, checklist),
    )


FORM = PaperForm("blank_checklist", Fields, compose, sample, blank)
