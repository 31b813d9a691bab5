"""The certificate that a file was closed, with the record of the originals handed over."""

from dataclasses import dataclass

from desktop_app.printing.blocks import Block, FieldsTable, Heading, PageBreak, Paragraph, Statement, Table, Together
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import SubjectFields, common, grid, labelled, subject_table
from desktop_app.printing.papers.signing import boxes
from desktop_app.printing.wording import Wording


@dataclass(frozen=True, kw_only=True)
class Fields(SubjectFields):
    """The closed file and its hand-over; ``originals`` holds document, number and pages."""

    identity_kind: str = ""
    honorific: str = ""
    category: str = ""
    opened_on: str = ""
    closed_on: str = ""
    situation: str = ""
    reasons: str = ""
    decision_number: str = ""
    decided_on: str = ""
    originals: tuple[tuple[str, str, str], ...] = ()
    handed_to: str = ""
    handed_identity: str = ""
    handed_on: str = ""
    handed_by: str = ""
    retention: str = ""
    manager: str = ""


_HAND_OVER = ("handed_to", "handed_identity", "handed_on", "handed_by")


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Certify the closure, then record what was handed over, to whom and by whom."""
    certified = wording.text(
        "certified", honorific=fields.honorific, name=fields.name, file=fields.file_number, day=fields.closed_on
    )
    return (
        Statement(certified),
        subject_table(fields, "identity_kind", "category", "opened_on", "decision_number", "decided_on"),
        FieldsTable(labelled(fields, "situation", "reasons")),
        Paragraph(wording.text("use")),
        Paragraph(fields.retention, small=True),
        boxes("manager", "stamp", across=2, manager=fields.manager),
        PageBreak(),
        *_hand_over(fields, wording),
    )


def _hand_over(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Record what was handed over on a page of its own: the certificate is shown to others, this list is not."""
    signing = boxes("receiver", "hander", receiver=fields.handed_to, hander=fields.handed_by, across=2)
    unable = (Paragraph(common().text("attestation"), small=True), boxes("fingerprint", "reader", across=2))
    return (
        Heading(wording.text("hand_over")),
        FieldsTable(labelled(fields, "name", "file_number"), columns=2),
        _originals(fields, wording),
        FieldsTable(labelled(fields, *_HAND_OVER), columns=2, title=wording.text("heading_hand_over")),
        Together((Paragraph(wording.text("received")), signing, *unable)),
    )


def _originals(fields: Fields, wording: Wording) -> Block:
    if not fields.originals:
        return Paragraph(wording.text("no_originals"))
    return _table(fields, wording)


def _table(fields: Fields, wording: Wording) -> Table:
    names = ("document", "document_number", "pages")
    title = wording.text("heading_originals")
    return grid(names, fields.originals, widths=(3.4, 2.4, 1.4), numbered=True, title=title)


def sample() -> Fields:
    """Return an invented certificate for practice."""
    return Fields(
        **people.HOLDER,
        identity_kind=people.IDENTITY_KIND,
        honorific="المكرّمة",
        category="أرملة",
        opened_on="الأحد 5 محرم 1446هـ الموافق 11 يوليو 2024م",
        closed_on=people.DAY,
        situation="عدم انطباق الشروط أو أحدها بعد تحديث البيانات",
        reasons="تحسّن دخل الأسرة بعد توظيف اثنين من الأبناء.",
        decision_number="D-TDR-1448-0021",
        decided_on=people.DAY,
        originals=(("شهادة الوفاة", "881203", "1"), ("صك حصر الورثة", "4410077", "3")),
        handed_to=people.HOLDER["name"],
        handed_identity=people.HOLDER["identity_number"],
        handed_on=people.DAY,
        handed_by=people.EMPLOYEE,
        retention="تحتفظ الجمعية بنسخة الملف إلى الثلاثاء 25 رجب 1453هـ الموافق 11 نوفمبر 2031م، ثم تُتلف.",
        manager=people.MANAGER,
    )


FORM = PaperForm("closure_certificate", Fields, compose, sample)
