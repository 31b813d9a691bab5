"""The letters and decisions: what was decided, why, on what evidence, by whom, and how to complain."""

import uuid
from datetime import date

from sqlalchemy import select

from desktop_app.casework.decisions.finding import approvals_of, evidence_of, freeze_of, staff_names
from desktop_app.casework.decisions.rules import deciding_body, end_of_freeze, last_complaint_day, next_update, row_of
from desktop_app.casework.desk import SAUDI_TIME, Desk
from desktop_app.casework.letters import words
from desktop_app.casework.letters.complaints import complaint_of
from desktop_app.casework.letters.requests import services_of
from desktop_app.casework.letters.subjects import letter_to
from desktop_app.casework.wordings import wording_in_force
from desktop_app.models.cases import CaseFile, Request
from desktop_app.models.decisions import Decision, Transfer
from desktop_app.models.people import Guardian, Person
from desktop_app.policy.counting import counted
from desktop_app.policy.labels import label
from desktop_app.policy.terms import Outcome, PaperKind
from desktop_app.printing.papers import (
    acceptance_letter,
    exclusion_decision,
    freeze_notice,
    refusal_letter,
    reopening_decision,
    transfer_decision,
    waiting_list_letter,
)
from desktop_app.printing.papers.parts import Complaint, Grounds, common


def acceptance_fields(desk: Desk, decision: Decision) -> acceptance_letter.Fields:
    """Tell that a request was accepted."""
    file, request = _file(desk, decision), _request(desk, decision)
    due = words.day(file.update_due_on or next_update(desk))
    return acceptance_letter.Fields(
        **letter_to(desk, file),
        **_grounds(desk, decision),
        request_number=request.number,
        submitted_on=words.day(request.submitted_on),
        category=label(file.category),
        services=services_of(desk, request),
        update_rule=wording_in_force(desk, PaperKind.ACCEPTANCE_LETTER).text("update_rule", day=due),
    )


def refusal_fields(desk: Desk, decision: Decision) -> refusal_letter.Fields:
    """Tell that a request was refused, and why."""
    file, request = _file(desk, decision), _request(desk, decision)
    return refusal_letter.Fields(
        **letter_to(desk, file),
        **_grounds(desk, decision),
        **_complaint(desk, decision),
        request_number=request.number,
        submitted_on=words.day(request.submitted_on),
    )


def waiting_fields(desk: Desk, decision: Decision) -> waiting_list_letter.Fields:
    """Tell that a request waits for its turn."""
    file, request = _file(desk, decision), _request(desk, decision)
    return waiting_list_letter.Fields(
        **letter_to(desk, file),
        **_grounds(desk, decision),
        **_complaint(desk, decision),
        request_number=request.number,
        submitted_on=words.day(request.submitted_on),
        listed_on=words.day(_in_force(desk, decision)),
        services=services_of(desk, request),
    )


def freeze_fields(desk: Desk, decision: Decision) -> freeze_notice.Fields:
    """Give notice of a freeze: from the day of notice, or from today where nobody was told yet."""
    file = _file(desk, decision)
    freeze, row = freeze_of(desk.session, decision.id), row_of(desk, decision)
    months = freeze.months if freeze else row.freeze_months if row else 0
    noticed = (freeze.notice_on if freeze else None) or desk.today
    ends = (freeze.ends_on if freeze else None) or end_of_freeze(desk, noticed, months)
    said = wording_in_force(desk, PaperKind.FREEZE_NOTICE)
    particular = f"bring_{decision.situation.value}" if decision.situation else ""
    kind = label(desk.office.deadline_calendar)
    return freeze_notice.Fields(
        **letter_to(desk, file),
        **_grounds(desk, decision),
        **_complaint(desk, decision),
        situation=words.named(decision.situation),
        months=said.text("by_calendar", months=counted(months, "months"), calendar=kind),
        notice_day=words.day(noticed),
        end_day=words.day(ends),
        bring=said.items(particular if particular in said.lists else "bring"),
    )


def exclusion_fields(desk: Desk, decision: Decision) -> exclusion_decision.Fields:
    """Tell of an exclusion with everything that it rests on."""
    file = _file(desk, decision)
    return exclusion_decision.Fields(
        **letter_to(desk, file),
        **_grounds(desk, decision),
        **_complaint(desk, decision),
        situation=words.named(decision.situation),
        in_force_on=words.day(_in_force(desk, decision)),
        category=label(file.category),
    )


def transfer_fields(desk: Desk, decision: Decision) -> transfer_decision.Fields:
    """Pass a file on to a new holder; the letter goes to them, or to the guardian."""
    file = _file(desk, decision)
    transfer = desk.session.scalars(select(Transfer).where(Transfer.decision_id == decision.id)).one()
    former, new = desk.get(Person, transfer.from_person_id), desk.get(Person, transfer.to_person_id)
    guardian = desk.get(Guardian, transfer.guardian_id) if transfer.guardian_id else None
    to = letter_to(desk, file, former)
    to["honorific"] = words.honorific(None if guardian else new.gender)
    return transfer_decision.Fields(
        **to,
        **_grounds(desk, decision),
        **_complaint(desk, decision),
        **_guardian(guardian),
        situation=words.named(decision.situation),
        in_force_on=words.day(_in_force(desk, decision)),
        to_name=new.full_name,
        to_identity=words.or_none(new.identity_number),
        to_relation=label(transfer.relation),
        to_birth=words.partial(new.birth),
        choice_reason=transfer.choice_reason,
        employee=desk.actor.name,
    )


def reopening_fields(desk: Desk, decision: Decision) -> reopening_decision.Fields:
    """Tell that a file is open again."""
    file = _file(desk, decision)
    before = _decision_before(desk, decision)
    return reopening_decision.Fields(
        **letter_to(desk, file),
        **_grounds(desk, decision),
        previous_decision=words.named(before.outcome if before else None),
        previous_number=words.or_none(before.number if before else ""),
        previous_day=words.day(before.in_force_on if before else None),
        in_force_on=words.day(_in_force(desk, decision)),
    )


def _file(desk: Desk, decision: Decision) -> CaseFile:
    return desk.get(CaseFile, decision.file_id)


def _request(desk: Desk, decision: Decision) -> Request:
    return desk.get(Request, decision.request_id or uuid.UUID(int=0))


def _in_force(desk: Desk, decision: Decision) -> date:
    return decision.in_force_on or desk.today


def _complaint(desk: Desk, decision: Decision) -> Complaint:
    last_day = decision.last_complaint_day or last_complaint_day(desk, decision.told_on or desk.today)
    return complaint_of(desk, last_day, decision.told_means)


def _grounds(desk: Desk, decision: Decision) -> Grounds:
    """Word what every decision says; a clause that is advice alone is not cited."""
    policy = desk.policy_version(decision.policy_version_id).policy
    row = row_of(desk, decision)
    evidence = evidence_of(desk.session, decision.id)
    return Grounds(
        decision_number=decision.number,
        decided_on=words.day(_in_force(desk, decision)),
        body=label(deciding_body(policy, decision.outcome, row.id) if row else policy.reviewing_body),
        reasons=decision.reasons,
        clause_reference="" if decision.advice else decision.clause,
        clause_statement="" if decision.advice else decision.clause_statement,
        clause_note=common().text("clause_not_of_policy") if decision.advice else "",
        evidence=tuple((label(item.kind), item.note.strip()) for item in evidence),
        approvals=_approvals(desk, decision),
    )


def _approvals(desk: Desk, decision: Decision) -> tuple[tuple[str, str, str], ...]:
    given = [approval for approval in approvals_of(desk.session, decision.id) if approval.approved]
    names = staff_names(desk.session, {approval.staff_id for approval in given})
    return tuple(
        (label(row.role), names.get(row.staff_id, row.outside_name), words.day(row.at.astimezone(SAUDI_TIME).date()))
        for row in given
    )


def _guardian(guardian: Guardian | None) -> transfer_decision.GuardianFields:
    if guardian is None:
        return transfer_decision.GuardianFields(
            guardian_name="", guardian_identity="", guardian_relation="", guardian_deed="", guardian_mobile=""
        )
    return transfer_decision.GuardianFields(
        guardian_name=guardian.full_name,
        guardian_identity=words.or_none(guardian.identity_number),
        guardian_relation=label(guardian.relation),
        guardian_deed=words.or_none(guardian.deed_number),
        guardian_mobile=words.phone(guardian.mobile),
    )


def _decision_before(desk: Desk, decision: Decision) -> Decision | None:
    """Return the decision that a reopening undoes: the one it supersedes, or the last that ended the file."""
    if decision.supersedes_id:
        return desk.get(Decision, decision.supersedes_id)
    ended = (Outcome.EXCLUDE, Outcome.CLOSE, Outcome.REFUSE)
    rows = select(Decision).where(Decision.file_id == decision.file_id, Decision.outcome.in_(ended))
    return desk.session.scalars(rows.where(Decision.in_force_on.is_not(None)).order_by(Decision.id.desc())).first()
