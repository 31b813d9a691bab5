"""The report of a breach of privacy: what the law wants known, and by which hour the authority is told."""

from dataclasses import dataclass

from desktop_app.printing.blocks import Block, Paragraph, Statement, Together
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import asked, ticked, to_write, told
from desktop_app.printing.papers.signing import boxes
from desktop_app.printing.wording import Wording


@dataclass(frozen=True, kw_only=True)
class Fields:
    """What happened to whose data, what may come of it, what was done, and who was told and when."""

    report_number: str = ""
    reported_by: str = ""
    reporter_contact: str = ""
    report_way: str = ""
    happened_at: str = ""
    known_at: str = ""
    tell_until: str = ""
    breach_kind: tuple[str, ...] = ()
    what_happened: str = ""
    people_kinds: tuple[str, ...] = ()
    people_count: str = ""
    records_count: str = ""
    data_kinds: tuple[str, ...] = ()
    breach_causes: str = ""
    consequences: str = ""
    measures_taken: str = ""
    measures_planned: str = ""
    authority_told: str = ""
    authority_told_at: str = ""
    people_told: str = ""
    people_told_at: str = ""
    late_reasons: str = ""
    officer: str = ""
    officer_contact: str = ""
    manager: str = ""


_REPORT = ("report_number", "reported_by", "reporter_contact", "happened_at", "known_at", "tell_until")
_OFFICER = ("officer", "officer_contact")


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Set out the breach as the law asks, with the clock of the seventy-two hours."""
    return (
        Paragraph(wording.text("opening")),
        *asked(fields, *_REPORT),
        ticked(fields, "report_way", wording.items("ways")),
        Statement(wording.text("clock", moment=to_write(fields.tell_until)), wording.text("clock_title")),
        ticked(fields, "breach_kind", wording.items("kinds")),
        *told(fields, "what_happened", 4),
        ticked(fields, "people_kinds", wording.items("people")),
        ticked(fields, "data_kinds", wording.items("data")),
        *asked(fields, "people_count", "records_count"),
        *told(fields, "breach_causes", 2),
        *told(fields, "consequences", 3),
        *told(fields, "measures_taken", 4),
        *told(fields, "measures_planned", 3),
        Together((*_told(fields, wording), *_signing(fields))),
    )


def _told(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    return (
        ticked(fields, "authority_told", wording.items("authority_told")),
        ticked(fields, "people_told", wording.items("people_told")),
        *asked(fields, "authority_told_at", "people_told_at"),
        *told(fields, "late_reasons", 1),
    )


def _signing(fields: Fields) -> tuple[Block, ...]:
    return (
        *asked(fields, *_OFFICER),
        boxes(
            "reporter",
            "data_officer",
            "manager",
            reporter=fields.reported_by,
            data_officer=fields.officer,
            manager=fields.manager,
        ),
    )


def sample() -> Fields:
    """Return an invented report for practice."""
    return Fields(
        report_number="B-TDR-1448-0001",
        reported_by=people.EMPLOYEE,
        reporter_contact="050 000 0106",
        report_way="حضوريًّا أو بنموذج",
        happened_at=f"{people.SHORT_DAY}، 9:30 صباحًا",
        known_at=f"{people.SHORT_DAY}، 11:00 صباحًا",
        tell_until="3 جمادى الآخرة 1448هـ، 11:00 صباحًا",
        breach_kind=("إفشاء أو إرسال إلى غير صاحبها",),
        what_happened="أُرسل كشف الزيارات بالبريد إلى عنوان خارج الجمعية خطأً، وفيه أسماء مستفيدين وأرقام جوالاتهم.",
        people_kinds=("مستفيدون",),
        people_count="12",
        records_count="12",
        data_kinds=("الاسم ورقم الهوية", "وسائل التواصل والعنوان"),
        breach_causes="اختير العنوان من قائمة الاقتراحات دون مراجعته.",
        consequences="قد يتلقى المذكورون في الكشف اتصالات من غير الجمعية، ولم يظهر أثر حتى تاريخه.",
        measures_taken="طُلب من المستلم حذف الرسالة وأكّد حذفها كتابةً.",
        measures_planned="منع إرسال الكشوف بالبريد، وتسليمها داخل النظام وحده.",
        authority_told="أُبلغت",
        authority_told_at="1 جمادى الآخرة 1448هـ، 10:00 صباحًا",
        people_told="أُبلغوا",
        people_told_at="1 جمادى الآخرة 1448هـ",
        late_reasons="لا يوجد تأخر",
        officer=people.MANAGER,
        officer_contact="050 000 0107",
        manager=people.DIRECTOR,
    )


FORM = PaperForm("privacy_breach_report", Fields, compose, sample, lambda _: Fields())
