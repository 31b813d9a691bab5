"""Everything that is wrong with a decision as it is handed over, in one list, each fault with its field."""

from collections.abc import Iterator

from sqlalchemy import select

from desktop_app.casework.decisions.drafts import DecisionDraft, GuardianGiven
from desktop_app.casework.decisions.finding import running_freeze
from desktop_app.casework.decisions.proposal import CourseProposal
from desktop_app.casework.decisions.rules import CONTESTABLE
from desktop_app.casework.desk import Desk
from desktop_app.casework.verification import open_means
from desktop_app.models.bounds import NAME_LENGTH, TEXT_LENGTH
from desktop_app.models.cases import CaseFile, Request
from desktop_app.models.decisions import Decision
from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.policy.identity import check_identity, check_mobile
from desktop_app.policy.journey import file_after, request_after
from desktop_app.policy.labels import label
from desktop_app.policy.names import check_hidden, check_name
from desktop_app.policy.terms import DecisionState, IdentityKind, Outcome
from desktop_app.policy.text import clean, latin_digits

_OPEN = (DecisionState.PROPOSED, DecisionState.APPROVED)


def faults_of(desk: Desk, file: CaseFile, draft: DecisionDraft, proposal: CourseProposal) -> list[Fault]:
    """Name everything that stands in the way of proposing this decision."""
    return [
        *_standing(desk, file, draft, proposal),
        *_request(desk, file, draft, proposal),
        *_after_freeze(desk, file, proposal),
        *proposal.missing,
        *_holder(draft, proposal),
        *_words(draft, proposal),
        *_event(desk, draft, proposal),
    ]


def _standing(desk: Desk, file: CaseFile, draft: DecisionDraft, proposal: CourseProposal) -> Iterator[Fault]:
    """A file that has gone another way, or the same matter decided twice at once."""
    if draft.supersedes_id is None and file_after(file.state, proposal.outcome) is None:
        yield Fault(FaultCode.NOT_ALLOWED_IN_STATE, "course")
    same = select(Decision).where(
        Decision.file_id == file.id,
        Decision.state.in_(_OPEN),
        Decision.request_id == draft.request_id if draft.request_id else Decision.situation == proposal.situation,
    )
    open_now = desk.session.scalars(same).first()
    if open_now is not None:
        yield Fault(FaultCode.DECISION_ALREADY_OPEN, "course", {"number": open_now.number})


def _request(desk: Desk, file: CaseFile, draft: DecisionDraft, proposal: CourseProposal) -> Iterator[Fault]:
    """A request that does not stand so far yet, or is not wholly verified."""
    if draft.request_id is None:
        return
    request = desk.get(Request, draft.request_id)
    if request.file_id != file.id:
        yield Fault(FaultCode.NOT_FOUND, "request")
    if draft.supersedes_id is None and request_after(request.state, proposal.outcome) is None:
        yield Fault(FaultCode.NOT_ALLOWED_IN_STATE, "request")
    if proposal.outcome is Outcome.ACCEPT:
        for means in open_means(desk, request.id):
            yield Fault(FaultCode.VERIFICATION_MISSING, "request", {"means": label(means)})
        if file.declaration_stale:
            yield Fault(FaultCode.DECLARATION_OUT_OF_DATE, "request")


def _after_freeze(desk: Desk, file: CaseFile, proposal: CourseProposal) -> Iterator[Fault]:
    """Exclusion after a freeze: only when its time has passed, and only if nothing was heard."""
    if not proposal.after_freeze:
        return
    freeze = running_freeze(desk.session, file)
    if freeze is None or desk.get(Decision, freeze.decision_id).situation is not proposal.situation:
        yield Fault(FaultCode.NOT_ALLOWED_IN_STATE, "course")
    elif freeze.response_on is not None:
        yield Fault(FaultCode.FREEZE_ANSWERED, "course")
    elif freeze.ends_on is None or freeze.ends_on > desk.today:
        yield Fault(FaultCode.FREEZE_NOT_DUE, "course")


def _holder(draft: DecisionDraft, proposal: CourseProposal) -> Iterator[Fault]:
    if not proposal.needs_new_holder or draft.new_holder is None:
        return
    if not draft.new_holder.reason.strip():
        yield Fault(FaultCode.REQUIRED, "holder_reason")
    if draft.new_holder.guardian is not None:
        yield from _guardian(draft.new_holder.guardian)


def _guardian(guardian: GuardianGiven) -> Iterator[Fault]:
    yield from check_name(guardian.full_name, "guardian_name")[1]
    number = latin_digits(guardian.identity_number).strip()
    kind = IdentityKind.RESIDENCE if number.startswith("2") else IdentityKind.NATIONAL_ID
    yield from check_identity(kind, number, "guardian_identity").faults
    if guardian.relation is None:
        yield Fault(FaultCode.REQUIRED, "guardian_relation")
    if guardian.mobile.strip():
        yield from check_mobile(guardian.mobile, "guardian_mobile").faults


def _words(draft: DecisionDraft, proposal: CourseProposal) -> Iterator[Fault]:
    """Reasons, the way of telling, and the authority: nothing takes or withholds anything without them."""
    if not draft.reasons.strip():
        yield Fault(FaultCode.REQUIRED, "reasons")
    if len(draft.reasons) > TEXT_LENGTH:
        yield Fault(FaultCode.TOO_LONG, "reasons", {"limit": str(TEXT_LENGTH)})
    if proposal.outcome in CONTESTABLE and draft.tell_by is None:
        yield Fault(FaultCode.REQUIRED, "tell_by")
    if proposal.refers_to_authorities:
        authority = draft.referral.authority if draft.referral else ""
        facts = draft.referral.facts if draft.referral else ""
        if not clean(authority):
            yield Fault(FaultCode.REQUIRED, "authority")
        yield from check_hidden(clean(authority), "authority")
        if len(authority) > NAME_LENGTH:
            yield Fault(FaultCode.TOO_LONG, "authority", {"limit": str(NAME_LENGTH)})
        if not facts.strip():
            yield Fault(FaultCode.REQUIRED, "facts")


def _event(desk: Desk, draft: DecisionDraft, proposal: CourseProposal) -> Iterator[Fault]:
    if proposal.needs_event_day and draft.event_on is None:
        yield Fault(FaultCode.REQUIRED, "event_on")
    if draft.event_on is not None and draft.event_on > desk.today:
        yield Fault(FaultCode.DATE_IN_FUTURE, "event_on")
