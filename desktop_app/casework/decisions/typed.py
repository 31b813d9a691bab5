"""Reads a decision as it was typed, field by field as text, into the draft that is handed over."""

import uuid
from datetime import date

from desktop_app.casework.decisions.drafts import (
    DecisionDraft,
    EvidenceGiven,
    GuardianGiven,
    NewHolder,
    ReferralGiven,
    evidence_field,
)
from desktop_app.casework.typed_form import Reader, Typed
from desktop_app.policy.terms import ContactMeans, Evidence, Outcome, Relation, Situation

GUARDIAN_FIELDS = ("guardian_name", "guardian_identity", "guardian_relation", "guardian_mobile", "guardian_deed")


def course_key(outcome: Outcome, situation: Situation | None) -> str:
    """Return the text under which a course is kept in a draft."""
    return situation.value if situation else outcome.value


def read_course(typed: Typed) -> tuple[Outcome | None, Situation | None]:
    """Return the course that was chosen; the way taken may lead a situation to another outcome than its own."""
    reader = Reader(typed, date.max)
    situation = reader.term(Situation, "course")
    outcome = reader.term(Outcome, "way" if situation else "course")
    return outcome, situation


def read_decision(
    typed: Typed,
    file_id: uuid.UUID,
    *,
    request_id: uuid.UUID | None = None,
    draft_id: uuid.UUID | None = None,
) -> DecisionDraft:
    """Read everything that was typed; what does not make sense is left out, and asked for when it is handed over."""
    reader = Reader(typed, date.max)
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
        event_on=reader.day("event_on"),
        tell_by=reader.term(ContactMeans, "tell_by"),
        draft_id=draft_id,
    )


def read_holder(typed: Typed) -> NewHolder | None:
    """Read who is to take the file over, and the guardian where anything of one was typed."""
    person = Reader(typed, date.max).key("new_holder")
    if person is None:
        return None
    named = any(typed.get(name, "").strip() for name in GUARDIAN_FIELDS)
    return NewHolder(person, typed.get("holder_reason", ""), _guardian(typed) if named else None)


def _guardian(typed: Typed) -> GuardianGiven:
    return GuardianGiven(
        full_name=typed.get("guardian_name", ""),
        identity_number=typed.get("guardian_identity", ""),
        relation=Reader(typed, date.max).term(Relation, "guardian_relation"),
        mobile=typed.get("guardian_mobile", ""),
        deed_number=typed.get("guardian_deed", ""),
    )


def _referral(typed: Typed) -> ReferralGiven | None:
    authority, facts = typed.get("authority", ""), typed.get("facts", "")
    return ReferralGiven(authority, facts) if authority.strip() or facts.strip() else None
