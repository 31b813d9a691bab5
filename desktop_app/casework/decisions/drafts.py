"""What a person puts into a decision: the outcome or the situation, the reasons, and what it rests on."""

import uuid
from dataclasses import dataclass
from datetime import date

from desktop_app.casework.attachments import Scan
from desktop_app.policy.terms import ContactMeans, Evidence, Outcome, Relation, Situation


@dataclass(frozen=True, slots=True)
class EvidenceGiven:
    """One thing that a decision rests on: what it is, what it says, and its scan."""

    kind: Evidence
    note: str = ""
    scan: Scan | None = None


@dataclass(frozen=True, slots=True)
class GuardianGiven:
    """Who will act for a new holder who cannot act alone, and by which deed."""

    full_name: str = ""
    identity_number: str = ""
    relation: Relation | None = None
    mobile: str = ""
    deed_number: str = ""


@dataclass(frozen=True, slots=True)
class NewHolder:
    """The member of the household who takes the file over, and why this one."""

    person_id: uuid.UUID
    reason: str = ""
    guardian: GuardianGiven | None = None


@dataclass(frozen=True, slots=True)
class ReferralGiven:
    """The authority to which a matter is referred, and what happened."""

    authority: str = ""
    facts: str = ""


@dataclass(frozen=True, slots=True)
class DecisionDraft:
    """A decision as it is handed over; a situation of the control table may bring its own outcome."""

    file_id: uuid.UUID
    reasons: str
    outcome: Outcome | None = None
    situation: Situation | None = None
    request_id: uuid.UUID | None = None
    evidence: tuple[EvidenceGiven, ...] = ()
    new_holder: NewHolder | None = None
    referral: ReferralGiven | None = None
    event_on: date | None = None
    """The day of what happened, such as a death or a marriage."""
    tell_by: ContactMeans | None = None
    """The means by which the person will be told; printed on the paper."""
    supersedes_id: uuid.UUID | None = None
    """The wrong decision that this one takes the place of."""
    draft_id: uuid.UUID | None = None
    """The draft in which it was typed, whose scans become its evidence; it ends with the decision."""


def evidence_field(kind: Evidence) -> str:
    """Return the field of a draft under which the scan of one kind of evidence waits."""
    return f"evidence.{kind.value}"
