"""Reads a decision as it was typed, field by field as text, into the draft that is handed over."""

import uuid
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import TypeVar

from desktop_app.casework.decisions.drafts import (
    DecisionDraft,
    EvidenceGiven,
    GuardianGiven,
    NewHolder,
    ReferralGiven,
    evidence_field,
)
from desktop_app.policy.dates import PartialDate
from desktop_app.policy.faults import Refused
from desktop_app.policy.terms import ContactMeans, DatePrecision, Evidence, Outcome, Relation, Situation

Term = TypeVar("Term", bound=StrEnum)
GUARDIAN_FIELDS = ("guardian_name", "guardian_identity", "guardian_relation", "guardian_mobile", "guardian_deed")


def course_key(outcome: Outcome, situation: Situation | None) -> str:
    """Return the text under which a course is kept in a draft."""
    return situation.value if situation else outcome.value


def read_course(typed: Mapping[str, str]) -> tuple[Outcome | None, Situation | None]:
    """Return the course that was chosen; the way taken may lead a situation to another outcome than its own."""
    course = typed.get("course", "")
    situation = _term(Situation, course)
    outcome = _term(Outcome, typed.get("way", "") if situation else course)
    return outcome, situation


def read_decision(
    typed: Mapping[str, str],
    file_id: uuid.UUID,
    *,
    request_id: uuid.UUID | None = None,
    draft_id: uuid.UUID | None = None,
) -> DecisionDraft:
    """Read everything that was typed; what does not make sense is left out, and asked for when it is handed over."""
    outcome, situation = read_course(typed)
    return DecisionDraft(
        file_id=file_id,
        reasons=typed.get("reasons", ""),
        outcome=outcome,
        situation=situation,
        request_id=None if situation or outcome is Outcome.REOPEN else request_id,
        evidence=tuple(EvidenceGiven(kind, typed.get(evidence_field(kind), "")) for kind in Evidence),
        new_holder=read_holder(typed),
        referral=_referral(typed),
        event_on=_day(typed.get("event_on", "")),
        tell_by=_term(ContactMeans, typed.get("tell_by", "")),
        draft_id=draft_id,
    )


def read_holder(typed: Mapping[str, str]) -> NewHolder | None:
    """Read who is to take the file over, and the guardian where anything of one was typed."""
    try:
        person = uuid.UUID(typed.get("new_holder", ""))
    except ValueError:
        return None
    named = any(typed.get(name, "").strip() for name in GUARDIAN_FIELDS)
    return NewHolder(person, typed.get("holder_reason", ""), _guardian(typed) if named else None)


def _guardian(typed: Mapping[str, str]) -> GuardianGiven:
    return GuardianGiven(
        full_name=typed.get("guardian_name", ""),
        identity_number=typed.get("guardian_identity", ""),
        relation=_term(Relation, typed.get("guardian_relation", "")),
        mobile=typed.get("guardian_mobile", ""),
        deed_number=typed.get("guardian_deed", ""),
    )


def _referral(typed: Mapping[str, str]) -> ReferralGiven | None:
    authority, facts = typed.get("authority", ""), typed.get("facts", "")
    return ReferralGiven(authority, facts) if authority.strip() or facts.strip() else None


def _term(vocabulary: type[Term], text: str) -> Term | None:
    return next((term for term in vocabulary if term.value == text), None)


def _day(text: str) -> date | None:
    try:
        known = PartialDate.parse(text)
    except Refused:
        return None
    return known.earliest() if known.precision is DatePrecision.DAY else None
