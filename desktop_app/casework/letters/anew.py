"""A paper issued anew, from its records as they are now."""

import uuid
from collections.abc import Callable, Mapping
from types import MappingProxyType

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.intake.papers import issue_intake_paper
from desktop_app.casework.letters import issuing
from desktop_app.casework.letters.blank_forms import issue_blank_form
from desktop_app.models.cases import CaseFile
from desktop_app.models.decisions import AuthorityReferral, Closure, Decision
from desktop_app.models.papers import Paper
from desktop_app.models.visits import Visit
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.terms import PaperKind

Issuer = Callable[[Desk, Paper], uuid.UUID]


def issue_again(desk: Desk, paper: Paper) -> uuid.UUID:
    """Issue the same kind of paper about the same thing, in the place of an earlier one."""
    issuer = _blank if paper.file_id is None else _ISSUERS.get(paper.kind, _decision if paper.subject_id else _blank)
    key = issuer(desk, paper)
    desk.get(Paper, key).replaces_id = paper.id
    return key


def _file(desk: Desk, paper: Paper) -> CaseFile:
    return desk.get(CaseFile, _there(desk, paper.file_id))


def _subject(desk: Desk, paper: Paper) -> uuid.UUID:
    return _there(desk, paper.subject_id)


def _there(desk: Desk, key: uuid.UUID | None) -> uuid.UUID:
    if key is None:
        raise desk.refuse(FaultCode.NOT_FOUND)
    return key


def _blank(desk: Desk, paper: Paper) -> uuid.UUID:
    return issue_blank_form(desk, paper.kind, paper.file_id)


def _intake(desk: Desk, paper: Paper) -> uuid.UUID:
    return issue_intake_paper(desk, _there(desk, paper.file_id), paper.kind)


def _service_request(desk: Desk, paper: Paper) -> uuid.UUID:
    return _blank(desk, paper) if paper.request_id is None else _intake(desk, paper)


def _cancellation(desk: Desk, paper: Paper) -> uuid.UUID:
    return issuing.issue_cancellation(desk, _file(desk, paper), str(paper.fields["reason"]))


def _checklist(desk: Desk, paper: Paper) -> uuid.UUID:
    if paper.subject_id is None:
        return _blank(desk, paper)
    return issuing.issue_checklist(desk, desk.get(Visit, paper.subject_id))


def _witnesses(desk: Desk, paper: Paper) -> uuid.UUID:
    return issuing.issue_witnesses(desk, _file(desk, paper))


def _visit_report(desk: Desk, paper: Paper) -> uuid.UUID:
    return issuing.issue_visit_report(desk, desk.get(Visit, _subject(desk, paper)))


def _certificate(desk: Desk, paper: Paper) -> uuid.UUID:
    return issuing.issue_certificate(desk, desk.get(Closure, _subject(desk, paper)))


def _referral(desk: Desk, paper: Paper) -> uuid.UUID:
    rows = select(AuthorityReferral).where(AuthorityReferral.decision_id == _subject(desk, paper))
    return issuing.issue_referral(desk, desk.session.scalars(rows).one())


def _decision(desk: Desk, paper: Paper) -> uuid.UUID:
    issued = issuing.issue_decision_paper(desk, desk.get(Decision, _subject(desk, paper)))
    return _there(desk, issued)


_ISSUERS: Mapping[PaperKind, Issuer] = MappingProxyType(
    {
        PaperKind.SERVICE_REQUEST: _service_request,
        PaperKind.DATA_ACCURACY_DECLARATION: _intake,
        PaperKind.RIGHTS_AND_DUTIES: _intake,
        PaperKind.CONSENT: _intake,
        PaperKind.REQUEST_RECEIPT: _intake,
        PaperKind.WHAT_IS_MISSING: _intake,
        PaperKind.CANCELLATION_FORM: _cancellation,
        PaperKind.BLANK_CHECKLIST: _checklist,
        PaperKind.TWO_WITNESS_STATEMENT: _witnesses,
        PaperKind.VISIT_REPORT: _visit_report,
        PaperKind.AUTHORITY_REFERRAL: _referral,
        PaperKind.CLOSURE_CERTIFICATE: _certificate,
    }
)
