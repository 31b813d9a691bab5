"""What is proposed for one course on one file: the rule of the request, or a situation of the control table."""

import uuid
from dataclasses import dataclass
from datetime import date

from desktop_app.casework.decisions.explaining import explain_proposal, explain_request
from desktop_app.casework.decisions.facts import Given, facts_of
from desktop_app.casework.decisions.rules import CONTESTABLE, end_of_freeze, last_complaint_day
from desktop_app.casework.desk import Desk
from desktop_app.casework.life_events import Candidate, living_members
from desktop_app.casework.performs import performs
from desktop_app.models.cases import CaseFile, Request
from desktop_app.policy import situations
from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.policy.journey import ANSWERS
from desktop_app.policy.permissions import RULES, Act
from desktop_app.policy.policy import Policy
from desktop_app.policy.situations import DEATHS, Facts
from desktop_app.policy.terms import Evidence, Outcome, PaperKind, Role, Situation

_LETTERS = {
    Outcome.ACCEPT: PaperKind.ACCEPTANCE_LETTER,
    Outcome.REFUSE: PaperKind.REFUSAL_LETTER,
    Outcome.WAITING_LIST: PaperKind.WAITING_LIST_LETTER,
    Outcome.REOPEN: PaperKind.REOPENING_DECISION,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseProposal:
    """What one course means: its outcome and clause, what it takes, who decides, what follows."""

    outcome: Outcome
    situation: Situation | None
    statement: str
    clause: str
    is_advice: bool = False
    advice: str = ""
    """What the association is advised beside the clause, such as a transfer to an orphan before an exclusion."""
    explanation: str
    evidence: tuple[Evidence, ...] = ()
    missing: tuple[Fault, ...] = ()
    roles: tuple[Role, ...]
    second_person: bool
    form_first: PaperKind | None = None
    papers: tuple[PaperKind, ...]
    after_freeze: bool = False
    """This is what follows a freeze that nobody answered."""
    freeze_months: int = 0
    freeze_ends: date | None = None
    """The day on which a freeze told today would end."""
    then: Outcome | None = None
    closes_file: bool = False
    refers_to_authorities: bool = False
    needs_event_day: bool = False
    needs_new_holder: bool = False
    guardian_needed: bool = False
    candidates: tuple[Candidate, ...] = ()
    """Who may take the file over, those whom the policy names first."""
    transfer_offered: bool = False
    """A person chooses between a transfer to an orphan and the exclusion."""
    last_complaint_day: date | None
    """Counted from today, where the outcome can be complained of."""


@performs(Act.PROPOSE_DECISION)
def proposal_for(
    desk: Desk,
    file_id: uuid.UUID,
    outcome: Outcome | None = None,
    situation: Situation | None = None,
    *,
    request_id: uuid.UUID | None = None,
    given: Given | None = None,
) -> CourseProposal:
    """Say what a course would mean for a file, before anything is proposed."""
    return course_proposal(desk, desk.file(file_id), outcome, situation, request_id, given or Given())


def course_proposal(
    desk: Desk,
    file: CaseFile,
    outcome: Outcome | None,
    situation: Situation | None,
    request_id: uuid.UUID | None,
    given: Given,
) -> CourseProposal:
    """Ask the policy in force what it says of a course."""
    if situation is None:
        if outcome is None:
            raise desk.refuse(FaultCode.REQUIRED, "course")
        return _plain(desk, file, outcome, _request(desk, file, request_id) if request_id else None)
    members = living_members(desk, file)
    policy, facts = desk.policy().policy, facts_of(desk, file, members, given)
    proposal = _asked(desk, policy, outcome, situation, facts)
    own = policy.row(situation).outcome
    after_freeze = own is Outcome.FREEZE and proposal.outcome is Outcome.EXCLUDE
    offered = proposal.transfer_first or (own is Outcome.EXCLUDE and proposal.outcome is Outcome.TRANSFER)
    return _shown(desk, proposal, facts, members, after_freeze=after_freeze, transfer_offered=offered)


def _asked(
    desk: Desk, policy: Policy, outcome: Outcome | None, situation: Situation, facts: Facts
) -> situations.Proposal:
    """Find the proposal that leads to an outcome: the row's own, the transfer before it, or what follows a freeze."""
    own = situations.propose(policy, situation, facts)
    if outcome in {None, own.outcome}:
        return own
    other = None
    if outcome is own.then:
        other = situations.propose_after_freeze(policy, situation, facts)
    elif outcome is Outcome.TRANSFER:
        other = situations.propose_transfer_first(policy, situation, facts)
    if other is None:
        raise desk.refuse(FaultCode.NOT_ALLOWED_IN_STATE, "course")
    return other


def _shown(
    desk: Desk,
    proposal: situations.Proposal,
    facts: Facts,
    members: tuple[Candidate, ...],
    *,
    after_freeze: bool,
    transfer_offered: bool,
) -> CourseProposal:
    transfers = proposal.outcome is Outcome.TRANSFER
    months = proposal.freeze_months
    married = proposal.situation is Situation.REMARRIAGE_OF_WIDOW_OR_DIVORCEE
    return CourseProposal(
        outcome=proposal.outcome,
        situation=proposal.situation,
        statement=proposal.statement,
        clause=proposal.clause.words(),
        is_advice=proposal.is_advice,
        advice=proposal.advice,
        explanation=explain_proposal(proposal, after_freeze=after_freeze),
        evidence=proposal.evidence_required,
        missing=proposal.missing,
        roles=_ordered(proposal.roles & RULES[Act.APPROVE_DECISION].roles),
        second_person=proposal.second_person,
        form_first=proposal.form_first,
        papers=proposal.papers,
        after_freeze=after_freeze,
        freeze_months=months,
        freeze_ends=end_of_freeze(desk, desk.today, months) if months else None,
        then=proposal.then,
        closes_file=proposal.closes_file,
        refers_to_authorities=proposal.refers_to_authorities,
        needs_event_day=proposal.situation in DEATHS or married,
        needs_new_holder=transfers,
        guardian_needed=transfers and facts.heir is not None and facts.heir.minor,
        candidates=_named_first(proposal, members) if transfers else (),
        transfer_offered=transfer_offered,
        last_complaint_day=_last_day(desk, proposal.outcome),
    )


def _named_first(proposal: situations.Proposal, members: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Put those first whom the policy names; anybody of the household may be chosen."""
    named = [option.id for option in proposal.transfer_options]
    order = {key: place for place, key in enumerate(named)}
    return tuple(sorted(members, key=lambda one: order.get(str(one.person_id), len(named))))


def _request(desk: Desk, file: CaseFile, request_id: uuid.UUID) -> Request:
    """Return a request of this file; what another file asks for is nothing to it."""
    request = desk.get(Request, request_id)
    if request.file_id != file.id:
        raise desk.refuse(FaultCode.NOT_FOUND, "request")
    return request


def _plain(desk: Desk, file: CaseFile, outcome: Outcome, request: Request | None) -> CourseProposal:
    """Say what an outcome means that no situation brings: the answer to a request, or a file opened again.

    Whatever else becomes of a file is brought by a situation of the control table, with its proof and its body.
    """
    answers = outcome in ANSWERS
    if not answers and outcome is not Outcome.REOPEN:
        raise desk.refuse(FaultCode.REQUIRED, "course")
    if answers and request is None:
        raise desk.refuse(FaultCode.REQUIRED, "request")
    policy = desk.policy().policy
    roles = policy.reviewing_roles if answers else RULES[Act.REOPEN_FILE].roles
    explanation = ""
    if request is not None:
        recommended = None if desk.study_kept_by(file) else request.recommendation
        explanation = explain_request(request.number, request.state, policy.reviewing_body, recommended)
    clause = policy.clause(policy.categories)
    cited = answers and clause.citable
    return CourseProposal(
        outcome=outcome,
        situation=None,
        statement=policy.categories.intro if cited else "",
        clause=clause.words() if cited else "",
        explanation=explanation,
        roles=_ordered(roles & RULES[Act.APPROVE_DECISION].roles),
        second_person=True,
        papers=(_LETTERS[outcome],) if outcome in _LETTERS else (),
        last_complaint_day=_last_day(desk, outcome),
    )


def _last_day(desk: Desk, outcome: Outcome) -> date | None:
    return last_complaint_day(desk, desk.today) if outcome in CONTESTABLE else None


def _ordered(roles: frozenset[Role]) -> tuple[Role, ...]:
    return tuple(role for role in Role if role in roles)
