"""The papers of intake: issued from the records, signed, and the scan of the signed declaration taken back.

What gathers the words of a paper is loaded when the first paper is issued, not when the program starts.
"""

import uuid
from collections.abc import Callable, Sequence

from sqlalchemy import select

from desktop_app.casework.attachments import Scan, attach
from desktop_app.casework.desk import Desk
from desktop_app.casework.door import Door
from desktop_app.casework.intake.as_typed import differ, quoted
from desktop_app.casework.intake.completeness import gaps_in_words, gaps_of
from desktop_app.casework.intake.declarations import current_declaration, make_declaration, mark_signed
from desktop_app.casework.intake.requests import complete_if_ready, open_request_of, promise
from desktop_app.casework.letters.issue import issue_paper
from desktop_app.casework.paper_steps import came_into
from desktop_app.casework.performs import performs
from desktop_app.casework.wordings import wording_in_force
from desktop_app.models.cases import CaseFile, Request
from desktop_app.models.documents import Consent
from desktop_app.models.papers import Paper
from desktop_app.policy.entitlement import Completeness
from desktop_app.policy.faults import Fault, FaultCode, Refused, refuse_if
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import PaperKind, PaperState

INTAKE_PAPERS = (
    PaperKind.SERVICE_REQUEST,
    PaperKind.DATA_ACCURACY_DECLARATION,
    PaperKind.RIGHTS_AND_DUTIES,
    PaperKind.CONSENT,
)
"""What is signed at intake, in the order in which it is printed."""


@performs(Act.PRINT_PAPER)
def issue_intake_paper(desk: Desk, file_id: uuid.UUID, kind: PaperKind) -> uuid.UUID:
    """Issue one paper of intake for a file and its open request; returns the paper's key."""
    file = desk.file(file_id)
    makers: dict[PaperKind, Callable[[Desk, CaseFile], uuid.UUID]] = {
        PaperKind.SERVICE_REQUEST: _service_request,
        PaperKind.DATA_ACCURACY_DECLARATION: _declaration,
        PaperKind.RIGHTS_AND_DUTIES: _rights,
        PaperKind.CONSENT: _consent,
        PaperKind.WHAT_IS_MISSING: _what_is_missing,
        PaperKind.REQUEST_RECEIPT: _receipt,
    }
    if kind not in makers:
        raise desk.refuse(FaultCode.NOT_ALLOWED_IN_STATE)
    return makers[kind](desk, file)


def issue_intake_papers(door: Door, file_id: uuid.UUID, kinds: Sequence[PaperKind]) -> tuple[Fault, ...]:
    """Issue papers of intake one after the other, each in a transaction of its own; returns why some were not."""
    faults: list[Fault] = []
    for kind in kinds:
        try:
            door.run(issue_intake_paper, file_id, kind)
        except Refused as refusal:
            faults += refusal.faults
    return tuple(faults)


@performs(Act.MAKE_DECLARATION)
def sign_declaration(desk: Desk, file_id: uuid.UUID, scan: Scan | None = None) -> Completeness | None:
    """Take the signed declaration back, with its scan; may complete the request, and says what still is missing."""
    file = desk.file(file_id)
    declaration = current_declaration(desk, file.id)
    if declaration is None or declaration.paper_id is None:
        raise desk.refuse(FaultCode.DECLARATION_MISSING)
    if differ(declaration.quoted, quoted(desk, file)):
        raise desk.refuse(FaultCode.DECLARATION_OUT_OF_DATE)
    mark_signed(desk, declaration, desk.today)
    _mark_paper(desk, desk.get(Paper, declaration.paper_id), scan)
    request = open_request_of(desk, file.id)
    return complete_if_ready(desk, request) if request is not None else None


@performs(Act.MAKE_DECLARATION)
def complete_request(desk: Desk, request_id: uuid.UUID) -> None:
    """Complete a request, or refuse with everything that is missing."""
    request = desk.get(Request, request_id)
    desk.file(request.file_id)
    refuse_if(list(complete_if_ready(desk, request).faults))


@performs(Act.OPEN_FILE)
def missing_of(desk: Desk, request_id: uuid.UUID) -> Completeness:
    """Say what a request still lacks."""
    request = desk.get(Request, request_id)
    desk.file(request.file_id)
    return gaps_of(desk, request)


def declaration_came_back(desk: Desk, paper: Paper) -> None:
    """Sign the declaration of a paper whose signed copy came back by another way; part of that act's transaction."""
    if paper.kind is not PaperKind.DATA_ACCURACY_DECLARATION or paper.file_id is None:
        return
    declaration = current_declaration(desk, paper.file_id)
    if declaration is None or declaration.paper_id != paper.id:
        return
    mark_signed(desk, declaration, desk.today)
    request = open_request_of(desk, paper.file_id)
    if request is not None:
        complete_if_ready(desk, request)


def _mark_paper(desk: Desk, paper: Paper, scan: Scan | None) -> None:
    paper.signed_on = desk.today
    came_into(desk, paper, PaperState.SIGNED if scan is None else PaperState.SCANNED)
    if scan is not None:
        paper.scan_id = attach(desk, scan)


def _request(desk: Desk, file: CaseFile) -> Request:
    request = open_request_of(desk, file.id)
    if request is None:
        raise desk.refuse(FaultCode.NOT_ALLOWED_IN_STATE)
    return request


def _service_request(desk: Desk, file: CaseFile) -> uuid.UUID:
    from desktop_app.casework.letters.requests import service_request_fields

    request = _request(desk, file)
    fields = service_request_fields(desk, request)
    return issue_paper(
        desk, PaperKind.SERVICE_REQUEST, fields, file_id=file.id, request_id=request.id, needs_signature=True
    )


def _declaration(desk: Desk, file: CaseFile) -> uuid.UUID:
    """Issue the declaration of the data as they stand now; one that quotes older data gives way to a new one."""
    from desktop_app.casework.letters.declarations import declaration_fields

    request = open_request_of(desk, file.id)
    declaration = current_declaration(desk, file.id)
    stale = declaration is None or declaration.signed_on or declaration.quoted != quoted(desk, file)
    if declaration is None or stale:
        declaration = make_declaration(desk, file, request)
    declaration.paper_id = issue_paper(
        desk,
        PaperKind.DATA_ACCURACY_DECLARATION,
        declaration_fields(desk, file, request),
        file_id=file.id,
        request_id=request.id if request else None,
        subject_id=declaration.id,
        needs_signature=True,
    )
    return declaration.paper_id


def _rights(desk: Desk, file: CaseFile) -> uuid.UUID:
    from desktop_app.casework.letters.sheets import rights_fields

    fields = rights_fields(desk, file)
    return issue_paper(desk, PaperKind.RIGHTS_AND_DUTIES, fields, file_id=file.id, needs_signature=True)


def _consent(desk: Desk, file: CaseFile) -> uuid.UUID:
    from desktop_app.casework.letters.sheets import consent_fields

    paper_id = issue_paper(desk, PaperKind.CONSENT, consent_fields(desk, file), file_id=file.id, needs_signature=True)
    rows = select(Consent).where(Consent.file_id == file.id, Consent.withdrawn_on.is_(None), Consent.paper_id.is_(None))
    for consent in desk.session.scalars(rows):
        consent.paper_id = paper_id
    return paper_id


def _what_is_missing(desk: Desk, file: CaseFile) -> uuid.UUID:
    from desktop_app.casework.letters.requests import missing_fields

    request = _request(desk, file)
    documents, data = gaps_in_words(gaps_of(desk, request), wording_in_force(desk, PaperKind.WHAT_IS_MISSING))
    fields = missing_fields(desk, request, documents, data)
    return issue_paper(desk, PaperKind.WHAT_IS_MISSING, fields, file_id=file.id, request_id=request.id)


def _receipt(desk: Desk, file: CaseFile) -> uuid.UUID:
    """Issue the receipt; the days that it prints are kept with the request from then on."""
    from desktop_app.casework.letters.requests import receipt_fields

    request = _request(desk, file)
    promise(desk, request)
    desk.session.flush()
    fields = receipt_fields(desk, request)
    return issue_paper(
        desk, PaperKind.REQUEST_RECEIPT, fields, file_id=file.id, request_id=request.id, needs_signature=True
    )
