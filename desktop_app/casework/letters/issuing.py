"""Ready-made issuing: one call composes a paper from its records, keeps it, and notes it where it belongs.

What gathers the words of a paper is loaded when the first paper is issued, not when the program starts.
"""

import uuid
from collections.abc import Sequence

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.letters.issue import issue_paper
from desktop_app.casework.records import add
from desktop_app.models.cases import CaseFile, Request
from desktop_app.models.decisions import AuthorityReferral, Closure
from desktop_app.models.documents import Consent, Declaration
from desktop_app.models.papers import Paper
from desktop_app.models.visits import Visit
from desktop_app.policy.terms import PaperKind


def issue_declaration(desk: Desk, file: CaseFile, request: Request | None = None) -> uuid.UUID:
    """Issue a declaration to be signed, and record what it quotes; an earlier one no longer counts."""
    from desktop_app.casework.letters.declarations import declaration_fields

    paper_id = issue_paper(
        desk,
        PaperKind.DATA_ACCURACY_DECLARATION,
        declaration_fields(desk, file, request),
        file_id=file.id,
        request_id=request.id if request else None,
        needs_signature=True,
    )
    earlier = select(Declaration).where(Declaration.file_id == file.id, Declaration.superseded_on.is_(None))
    for declaration in desk.session.scalars(earlier):
        declaration.superseded_on = desk.today
    add(
        desk,
        Declaration(
            file_id=file.id,
            request_id=request.id if request else None,
            made_on=desk.today,
            quoted=desk.get(Paper, paper_id).fields,
            paper_id=paper_id,
        ),
    )
    return paper_id


def issue_service_request(desk: Desk, request: Request) -> uuid.UUID:
    """Issue the filled service request form, to be signed."""
    from desktop_app.casework.letters.requests import service_request_fields

    fields = service_request_fields(desk, request)
    return _for_request(desk, PaperKind.SERVICE_REQUEST, fields, request, needs_signature=True)


def issue_blank_service_request(desk: Desk) -> uuid.UUID:
    """Issue an empty service request form."""
    from desktop_app.casework.letters.requests import blank_service_request_fields

    return issue_paper(desk, PaperKind.SERVICE_REQUEST, blank_service_request_fields(desk))


def issue_receipt(desk: Desk, request: Request) -> uuid.UUID:
    """Issue the receipt of a request, whose promised days must stand in it before."""
    from desktop_app.casework.letters.requests import receipt_fields

    return _for_request(desk, PaperKind.REQUEST_RECEIPT, receipt_fields(desk, request), request)


def issue_missing(desk: Desk, request: Request, documents: Sequence[tuple[str, str]], data: Sequence[str]) -> uuid.UUID:
    """Issue the notice of what is missing from a request."""
    from desktop_app.casework.letters.requests import missing_fields

    return _for_request(desk, PaperKind.WHAT_IS_MISSING, missing_fields(desk, request, documents, data), request)


def issue_rights(desk: Desk, file: CaseFile) -> uuid.UUID:
    """Issue the rights and duties, to be signed."""
    from desktop_app.casework.letters.sheets import rights_fields

    return _signed(desk, PaperKind.RIGHTS_AND_DUTIES, rights_fields(desk, file), file)


def issue_consent(desk: Desk, file: CaseFile) -> uuid.UUID:
    """Issue the consent form, to be signed, and note it at every answer that it shows."""
    from desktop_app.casework.letters.sheets import consent_fields

    paper_id = _signed(desk, PaperKind.CONSENT, consent_fields(desk, file), file)
    answers = select(Consent).where(Consent.file_id == file.id, Consent.withdrawn_on.is_(None))
    for answer in desk.session.scalars(answers):
        answer.paper_id = paper_id
    return paper_id


def issue_cancellation(desk: Desk, file: CaseFile, reason: str = "") -> uuid.UUID:
    """Issue the form on which a beneficiary asks for cancellation, to be signed by them."""
    from desktop_app.casework.letters.sheets import cancellation_fields

    return _signed(desk, PaperKind.CANCELLATION_FORM, cancellation_fields(desk, file, reason), file)


def issue_witnesses(desk: Desk, file: CaseFile) -> uuid.UUID:
    """Issue the statement of two witnesses, to be signed by them; what is not known is left for the pen."""
    from desktop_app.casework.letters.visits import witness_fields

    return _signed(desk, PaperKind.TWO_WITNESS_STATEMENT, witness_fields(desk, file), file)


def issue_checklist(desk: Desk, visit: Visit | None = None) -> uuid.UUID:
    """Issue the checklist to be filled by hand, for a planned visit or for none yet."""
    from desktop_app.casework.letters.visits import checklist_fields

    return issue_paper(
        desk,
        PaperKind.BLANK_CHECKLIST,
        checklist_fields(desk, visit),
        file_id=visit.file_id if visit else None,
        subject_id=visit.id if visit else None,
    )


def issue_visit_report(desk: Desk, visit: Visit) -> uuid.UUID:
    """Issue the report of a visit, to be signed by the researcher."""
    from desktop_app.casework.letters.visits import report_fields

    return issue_paper(
        desk,
        PaperKind.VISIT_REPORT,
        report_fields(desk, visit),
        file_id=visit.file_id,
        request_id=visit.request_id,
        subject_id=visit.id,
        needs_signature=True,
    )


def issue_certificate(desk: Desk, closure: Closure) -> uuid.UUID:
    """Issue the certificate of a closure with its hand-over list, to be signed."""
    from desktop_app.casework.letters.closures import certificate_fields

    closure.certificate_paper_id = issue_paper(
        desk,
        PaperKind.CLOSURE_CERTIFICATE,
        certificate_fields(desk, closure),
        file_id=closure.file_id,
        subject_id=closure.id,
        needs_signature=True,
    )
    return closure.certificate_paper_id


def issue_referral(desk: Desk, referral: AuthorityReferral, file: CaseFile) -> uuid.UUID:
    """Issue the letter that refers a matter to an authority, to be signed by the manager."""
    from desktop_app.casework.letters.referrals import referral_fields

    referral.paper_id = issue_paper(
        desk,
        PaperKind.AUTHORITY_REFERRAL,
        referral_fields(desk, referral),
        file_id=file.id,
        subject_id=referral.decision_id,
        needs_signature=True,
    )
    return referral.paper_id


def _signed(desk: Desk, kind: PaperKind, fields: object, file: CaseFile) -> uuid.UUID:
    return issue_paper(desk, kind, fields, file_id=file.id, needs_signature=True)


def _for_request(
    desk: Desk, kind: PaperKind, fields: object, request: Request, *, needs_signature: bool = False
) -> uuid.UUID:
    return issue_paper(
        desk, kind, fields, file_id=request.file_id, request_id=request.id, needs_signature=needs_signature
    )
