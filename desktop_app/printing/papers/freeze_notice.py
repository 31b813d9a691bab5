"""The notice that a file is frozen: from which day, until which day, and what to bring."""

from dataclasses import dataclass

from desktop_app.printing.blocks import Block, BulletList, FieldsTable, Heading, Statement
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import (
    ContestableFields,
    approvals,
    ask_researcher,
    complaint,
    grounds,
    labelled,
    opening,
)
from desktop_app.printing.papers.signing import signed_by_office
from desktop_app.printing.wording import Wording


@dataclass(frozen=True, kw_only=True)
class Fields(ContestableFields):
    """The freeze: its situation, its months in words, its two days, and what ends it."""

    situation: str = ""
    months: str = ""
    notice_day: str = ""
    end_day: str = ""
    bring: tuple[str, ...] = ()


_ROWS = (
    "name",
    "identity_number",
    "file_number",
    "decision_number",
    "decided_on",
    "body",
    "months",
    "notice_day",
    "end_day",
)


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Give notice, and say how the file moves again."""
    return (
        *opening(fields, wording.text("opening", file=fields.file_number, situation=fields.situation)),
        FieldsTable(labelled(fields, *_ROWS), columns=2),
        *grounds(fields),
        Heading(wording.text("heading_bring"), 3),
        BulletList(fields.bring),
        Statement(wording.text("effect", months=fields.months, end=fields.end_day), wording.text("effect_title")),
        *approvals(fields),
        *complaint(fields),
        *ask_researcher(fields),
        *signed_by_office(recipient=fields.name),
    )


def sample() -> Fields:
    """Return an invented notice for practice."""
    return Fields(
        **people.DECISION,
        **people.COMPLAINT,
        reasons="لم تُقدَّم المستندات المطلوبة لتحديث البيانات بعد التذكير مرتين.",
        clause_reference="ضوابط تقديم الخدمة، 6",
        clause_statement="من تأخر في تقديم وثائق التحديث جُمّد ملفه شهرًا، فإن لم يتجاوب استُبعد.",
        situation="التأخر في تقديم المستندات المطلوبة عند تحديث البيانات",
        months="شهر واحد هجري",
        notice_day=people.DAY,
        end_day=people.LAST_DAY,
        bring=("تعريف حديث بالدخل", "عقد إيجار سارٍ"),
    )


FORM = PaperForm("freeze_notice", Fields, compose, sample)
