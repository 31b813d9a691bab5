"""Hands a finished form in: its records, its request, its declaration, in one transaction with the end of the draft."""

import uuid
from dataclasses import dataclass
from datetime import date

from desktop_app.casework.consents import answers_in_force
from desktop_app.casework.desk import Desk
from desktop_app.casework.drafts import hand_over, own_draft
from desktop_app.casework.duplicates import file_of, person_of_identity, standing
from desktop_app.casework.intake.catching_up import catch_up
from desktop_app.casework.intake.declarations import make_declaration
from desktop_app.casework.intake.document_records import write_documents
from desktop_app.casework.intake.form import IntakeForm, RequestForm
from desktop_app.casework.intake.household_records import write_household, write_person
from desktop_app.casework.intake.parsing import parse_intake
from desktop_app.casework.intake.requests import open_request_of, write_request
from desktop_app.casework.intake.rules import read_rules
from desktop_app.casework.intake.same_person import numbers_of_others
from desktop_app.casework.numbers import Series, next_number
from desktop_app.casework.performs import performs
from desktop_app.casework.reception import ReceptionLine, write_reception
from desktop_app.casework.records import add
from desktop_app.models.cases import CaseFile
from desktop_app.models.documents import Consent
from desktop_app.models.drafts import Draft
from desktop_app.models.people import Person
from desktop_app.policy.deadlines import yearly_update_due
from desktop_app.policy.faults import Fault, FaultCode, Refused, refuse_if
from desktop_app.policy.journey import ENDED_FILE_STATES, file_allows
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import ConsentPurpose, DraftKind, FileState, Relation
from desktop_app.policy.text import ltr


@dataclass(frozen=True, slots=True)
class Submitted:
    """What a form has become."""

    file_id: uuid.UUID
    file_number: str
    request_id: uuid.UUID | None = None
    request_number: str = ""


@performs(Act.SUBMIT_REQUEST)
def submit_request(desk: Desk, draft_id: uuid.UUID) -> Submitted:
    """Take a request in: a new file, or a second request of a file that is there; it is complete once declared."""
    draft, form = read_form(desk, draft_id, DraftKind.INTAKE)
    if form.request is None:
        raise desk.refuse(FaultCode.REQUIRED, "services.chosen")
    refuse_if(_known_otherwise(desk, form))
    file = _file_for(desk, form, opened_on=desk.today, state=FileState.APPLICANT)
    if open_request_of(desk, file.id) is not None:
        raise desk.refuse(FaultCode.REQUEST_ALREADY_OPEN)
    write_household(desk, file, form.household, desk.today)
    request = write_request(desk, file, form.request)
    attachments = hand_over(desk, draft)
    write_documents(desk, file, form.documents, attachments, request_id=request.id)
    _write_consents(desk, file, form.request)
    _log(desk, file, form)
    desk.session.flush()
    make_declaration(desk, file, request)
    return Submitted(file.id, file.number, request.id, request.number)


@performs(Act.ENTER_EXISTING_FILE)
def enter_existing_file(desk: Desk, draft_id: uuid.UUID) -> Submitted:
    """Enter a file from before the program: active since its own day, without request and without clock."""
    draft, form = read_form(desk, draft_id, DraftKind.EXISTING_FILE)
    refuse_if(_known_otherwise(desk, form))
    opened_on = form.opened_on or desk.today
    file = _file_for(desk, form, opened_on=opened_on, state=FileState.ACTIVE)
    file.from_before = True
    file.declaration_stale = True
    file.update_due_on = yearly_update_due(desk.today, desk.office.deadline_calendar)
    write_household(desk, file, form.household, opened_on)
    write_documents(desk, file, form.documents, hand_over(desk, draft))
    return Submitted(file.id, file.number)


def read_form(desk: Desk, draft_id: uuid.UUID, kind: DraftKind) -> tuple[Draft, IntakeForm]:
    """Read a draft as a form over what stands now, or refuse with everything that is wrong with it."""
    draft = own_draft(desk, draft_id)
    if draft.kind is not kind:
        raise desk.refuse(FaultCode.NOT_FOUND)
    caught = catch_up(desk, draft.body, shown=False)
    parsed = parse_intake(caught.typed, kind, read_rules(desk))
    if parsed.form is None or caught.changed:
        raise Refused(*parsed.faults, *caught.changed)
    return draft, parsed.form


def _known_otherwise(desk: Desk, form: IntakeForm) -> list[Fault]:
    """Name everybody of a form who stands in the store as somebody or something else."""
    elsewhere = _known_elsewhere(desk, form)
    others = numbers_of_others(desk, form.household)
    return elsewhere + [fault for fault in others if fault.field not in {said.field for said in elsewhere}]


def _known_elsewhere(desk: Desk, form: IntakeForm) -> list[Fault]:
    """Ask for a second request to start from the person's own file, and for a known person to be recognised."""
    holder = form.household.holder
    known = standing(desk, desk.get(Person, holder.known)) if holder.known else None
    person = known or person_of_identity(desk, holder.identity_kind, holder.identity_number)
    if person is None:
        return []
    file, relation = file_of(desk, person.id)
    number = ltr(file.number) if file is not None else ""
    words = {"name": person.full_name, "number": number}
    fault = Fault(FaultCode.PERSON_ALREADY_KNOWN, "person.identity_number", words)
    holds_another = file is not None and relation is Relation.HOLDER and file.id != form.file_id
    return [fault] if holds_another or known is None else []


def _file_for(desk: Desk, form: IntakeForm, *, opened_on: date, state: FileState) -> CaseFile:
    holder = write_person(desk, form.household.holder)
    if form.file_id is not None:
        file = desk.file(form.file_id)
        if file.holder_id != holder.id:
            raise desk.refuse(FaultCode.NOT_FOUND, "person.full_name")
        if not file_allows(file.state, desk.act):
            raise desk.refuse(FaultCode.NOT_ALLOWED_IN_STATE)
        file.category = form.category
        if file.state in ENDED_FILE_STATES:
            file.state, file.closed_on, file.retain_until = state, None, None
        return file
    fresh = CaseFile(
        number=next_number(desk, Series.FILE),
        holder_id=holder.id,
        category=form.category,
        state=state,
        opened_on=opened_on,
    )
    desk.concern(add(desk, fresh).id)
    return fresh


def _write_consents(desk: Desk, file: CaseFile, form: RequestForm) -> None:
    """Write the answer for each purpose; another answer than before takes the former back."""
    standing = answers_in_force(desk, file)
    for purpose in ConsentPurpose:
        given, former = purpose in form.consents, standing.get(purpose)
        if former is not None and former.given == given:
            continue
        if former is not None:
            former.withdrawn_on = desk.today
        add(desk, Consent(file_id=file.id, person_id=file.holder_id, purpose=purpose, given=given, on=desk.today))


def _log(desk: Desk, file: CaseFile, form: IntakeForm) -> None:
    if form.request is None:
        return
    said, holder = form.request.reception, form.household.holder
    line = ReceptionLine(
        visitor=holder.full_name,
        channel=said.channel,
        accompanied_by=said.accompanied_by,
        asked=said.asked or form.request.need,
        answered=said.answered,
        file_id=file.id,
    )
    write_reception(desk, line, holder.mobile)
