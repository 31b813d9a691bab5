"""The report of a field visit: what was seen, what differs, and what is recommended."""

from dataclasses import dataclass

from desktop_app.printing.blocks import Block, FieldsTable, Heading, Paragraph, Statement, Table, Together
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import SubjectFields, common, grid, labelled
from desktop_app.printing.papers.signing import boxes
from desktop_app.printing.wording import Wording


@dataclass(frozen=True, kw_only=True)
class Fields(SubjectFields):
    """The visit: answers by section (item, answer, note), and differences by fact.

    ``comparison`` holds the fact as declared, documented and observed, and what was settled.
    """

    request_number: str = ""
    address: str = ""
    researcher: str = ""
    planned_for: str = ""
    visited_on: str = ""
    present: str = ""
    sections: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = ()
    comparison: tuple[tuple[str, str, str, str, str], ...] = ()
    summary: str = ""
    recommendation: str = ""
    reasons: str = ""
    photos: str = ""
    checklist: str = ""


_TWO = (
    "name",
    "identity_number",
    "file_number",
    "request_number",
    "visited_on",
    "planned_for",
    "researcher",
    "present",
    "address",
)


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Report the visit."""
    return (
        FieldsTable(labelled(fields, *_TWO), columns=2),
        Heading(wording.text("heading_seen"), 3),
        *(_answers(title, rows) for title, rows in fields.sections),
        *_comparison(fields, wording),
        Heading(wording.text("heading_summary"), 3),
        Paragraph(fields.summary),
        Together(
            (
                Statement(f"{fields.recommendation}\n{fields.reasons}", common().text("label_recommendation")),
                Paragraph(" ".join(text for text in (fields.photos, fields.checklist) if text), small=True),
                boxes("researcher", "manager", across=2, researcher=fields.researcher),
            )
        ),
    )


def _answers(title: str, rows: tuple[tuple[str, str, str], ...]) -> Table:
    return grid(("item", "answer", "note"), rows, widths=(3.4, 1.0, 3.0), title=title)


def _comparison(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    title = wording.text("heading_comparison")
    if not fields.comparison:
        return (Heading(title, 3), Paragraph(wording.text("no_difference")))
    names = ("fact", "declared", "documented", "observed", "settled")
    return (grid(names, fields.comparison, widths=(1.5, 1.7, 1.7, 1.7, 2.2), title=title),)


def sample() -> Fields:
    """Return an invented report for practice."""
    return Fields(
        **people.HOLDER,
        request_number=people.REQUEST_NUMBER,
        address="الدمام، حي الريان، شارع الأمل، خلف مسجد الحي",
        researcher=people.RESEARCHER,
        planned_for=people.LATER_DAY,
        visited_on=people.LATER_DAY,
        present="صاحبة الملف وابنها خالد",
        sections=(
            ("السكن", (("المسكن صالح للسكن", "نعم", ""), ("السقف والجدران سليمة", "لا", "تشقق في سقف المطبخ"))),
            ("الأثاث والأجهزة", (("توجد ثلاجة تعمل", "لا", "معطلة منذ شهر"), ("يوجد مكيف يعمل", "نعم", ""))),
        ),
        comparison=(
            ("عدد الأبناء في المنزل", "3", "3", "2", "ما في المستند (الثالث في زيارة لجدته)"),
            ("إيجار السكن", "1,500.00 ريال", "1,350.00 ريال", "لا يوجد", "ما في المستند"),
        ),
        summary="أسرة من أربعة أفراد في شقة مستأجرة من ثلاث غرف، والأثاث قديم، وتحتاج إلى ثلاجة وسداد إيجار شهرين.",
        recommendation="أوصي بالقبول",
        reasons="انطباق شروط الفئة، ونقص الدخل عن الالتزامات الأساسية للأسرة.",
        photos="أُرفقت بالملف 3 صور.",
        checklist="قائمة الزيارة المنزلية، الإصدار 1.",
    )


FORM = PaperForm("visit_report", Fields, compose, sample)
