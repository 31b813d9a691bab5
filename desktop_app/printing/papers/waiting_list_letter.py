"""The letter that puts a request on the waiting list."""

from dataclasses import dataclass

from desktop_app.printing.blocks import Block, BulletList, FieldsTable, Heading
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import (
    ContestableFields,
    approvals,
    ask_researcher,
    complaint,
    grounds,
    labelled,
    listed,
    opening,
)
from desktop_app.printing.papers.signing import signed_by_office
from desktop_app.printing.wording import Wording


@dataclass(frozen=True, kw_only=True)
class Fields(ContestableFields):
    """What waits, and since when."""

    request_number: str = ""
    submitted_on: str = ""
    listed_on: str = ""
    services: tuple[str, ...] = ()


_ROWS = (
    "name",
    "identity_number",
    "file_number",
    "request_number",
    "decision_number",
    "decided_on",
    "body",
    "listed_on",
)


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Say why the request waits, and what happens next."""
    services = (wording.text("heading_services"), listed(fields.services))
    return (
        *opening(fields, wording.text("opening", number=fields.request_number, day=fields.submitted_on)),
        FieldsTable((*labelled(fields, *_ROWS), services), columns=2),
        *grounds(fields),
        Heading(wording.text("heading_next"), 3),
        BulletList(wording.items("next")),
        *approvals(fields),
        *complaint(fields),
        *ask_researcher(fields),
        *signed_by_office(recipient=fields.name),
    )


def sample() -> Fields:
    """Return an invented letter for practice."""
    return Fields(
        **people.DECISION,
        **people.COMPLAINT,
        reasons="انطبقت شروط الاستفادة، والمتاح من الخدمة المطلوبة لا يكفي في الوقت الحاضر.",
        request_number=people.REQUEST_NUMBER,
        submitted_on=people.DAY,
        listed_on=people.DAY,
        services=("إعانة سكن",),
    )


FORM = PaperForm("waiting_list_letter", Fields, compose, sample)
