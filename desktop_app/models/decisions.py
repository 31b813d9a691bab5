"""Decisions on requests and files: proposed, approved, in force, told; and what each one does."""

import uuid
from datetime import date, datetime

from sqlalchemy import Boolean, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.models.base import Record, Term, Versioned, found_by, line, name, ref, text
from desktop_app.policy.terms import (
    Category,
    ContactMeans,
    DecisionState,
    DocumentKind,
    Evidence,
    Outcome,
    Relation,
    Role,
    Situation,
)


class Decision(Versioned):
    """A decision, with the clause that proposed it as it stood; never edited, only superseded."""

    __tablename__ = "decision"
    __table_args__ = (Index(None, "state", "told_on", "id"), found_by("decision", "supersedes_id"))

    file_id: Mapped[uuid.UUID] = mapped_column(ref("case_file.id"), index=True)
    request_id: Mapped[uuid.UUID | None] = mapped_column(ref("request.id"), default=None, index=True)
    number: Mapped[str] = mapped_column(String(24), unique=True)
    outcome: Mapped[Outcome] = mapped_column(Term(Outcome))
    situation: Mapped[Situation | None] = mapped_column(Term(Situation), default=None)
    state: Mapped[DecisionState] = mapped_column(Term(DecisionState), default=DecisionState.PROPOSED)
    policy_version_id: Mapped[uuid.UUID] = mapped_column(ref("policy_version.id"))
    clause: Mapped[str] = mapped_column(line(), default="")
    clause_statement: Mapped[str] = mapped_column(text(), default="")
    advice: Mapped[bool] = mapped_column(Boolean, default=False)
    """The situation is not of this association's policy: nothing is cited as its clause."""
    explanation: Mapped[str] = mapped_column(text(), default="")
    """Why the program proposed it, as shown on that day."""
    reasons: Mapped[str] = mapped_column(text())
    proposed_by: Mapped[uuid.UUID] = mapped_column(ref("staff.id"))
    proposed_on: Mapped[date]
    event_on: Mapped[date | None] = mapped_column(default=None)
    """The day of what happened, such as a death or a marriage."""
    in_force_on: Mapped[date | None] = mapped_column(default=None)
    last_complaint_day: Mapped[date | None] = mapped_column(default=None)
    supersedes_id: Mapped[uuid.UUID | None] = mapped_column(ref("decision.id"), default=None)
    rejected_reason: Mapped[str] = mapped_column(text(), default="")
    paper_id: Mapped[uuid.UUID | None] = mapped_column(ref("paper.id"), default=None)
    told_on: Mapped[date | None] = mapped_column(default=None)
    told_by: Mapped[uuid.UUID | None] = mapped_column(ref("staff.id"), default=None)
    told_means: Mapped[ContactMeans | None] = mapped_column(Term(ContactMeans), default=None)
    told_note: Mapped[str] = mapped_column(line(), default="")


class DecisionEvidence(Record):
    """What a decision rests on."""

    __tablename__ = "decision_evidence"
    __table_args__ = (found_by("decision_evidence", "attachment_id"),)

    decision_id: Mapped[uuid.UUID] = mapped_column(ref("decision.id"), index=True)
    kind: Mapped[Evidence] = mapped_column(Term(Evidence))
    note: Mapped[str] = mapped_column(text(), default="")
    attachment_id: Mapped[uuid.UUID | None] = mapped_column(ref("attachment.id"), default=None)


class Approval(Record):
    """A person approved or refused a proposal, in a role; on paper elsewhere with its scan, in a branch of two."""

    __tablename__ = "approval"
    __table_args__ = (found_by("approval", "outside_scan_id"),)

    decision_id: Mapped[uuid.UUID] = mapped_column(ref("decision.id"), index=True)
    staff_id: Mapped[uuid.UUID] = mapped_column(ref("staff.id"))
    role: Mapped[Role] = mapped_column(Term(Role))
    approved: Mapped[bool] = mapped_column(Boolean)
    at: Mapped[datetime]
    note: Mapped[str] = mapped_column(text(), default="")
    outside_name: Mapped[str] = mapped_column(name(), default="")
    outside_scan_id: Mapped[uuid.UUID | None] = mapped_column(ref("attachment.id"), default=None)


class Freeze(Versioned):
    """A file stands still from the day of notice until it is lifted, or exclusion is confirmed by a person."""

    __tablename__ = "freeze"
    __table_args__ = (Index(None, "lifted_on", "ends_on", "id"),)

    file_id: Mapped[uuid.UUID] = mapped_column(ref("case_file.id"), index=True)
    decision_id: Mapped[uuid.UUID] = mapped_column(ref("decision.id"), index=True)
    months: Mapped[int]
    notice_on: Mapped[date | None] = mapped_column(default=None)
    ends_on: Mapped[date | None] = mapped_column(default=None)
    response_on: Mapped[date | None] = mapped_column(default=None)
    response_note: Mapped[str] = mapped_column(text(), default="")
    lifted_on: Mapped[date | None] = mapped_column(default=None)
    lift_reason: Mapped[str] = mapped_column(text(), default="")


class Transfer(Record):
    """A file passes from one holder to another."""

    __tablename__ = "transfer"

    decision_id: Mapped[uuid.UUID] = mapped_column(ref("decision.id"), index=True)
    from_person_id: Mapped[uuid.UUID] = mapped_column(ref("person.id"))
    to_person_id: Mapped[uuid.UUID] = mapped_column(ref("person.id"))
    relation: Mapped[Relation] = mapped_column(Term(Relation))
    guardian_id: Mapped[uuid.UUID | None] = mapped_column(ref("guardian.id"), default=None)
    former_category: Mapped[Category | None] = mapped_column(Term(Category), default=None)
    """The category of the file before it passed on, should the transfer prove wrong."""
    choice_reason: Mapped[str] = mapped_column(text(), default="")


class Closure(Versioned):
    """A file is closed, with a certificate, and its originals are handed over."""

    __tablename__ = "closure"
    __table_args__ = (Index(None, "handed_on", "id"),)

    decision_id: Mapped[uuid.UUID] = mapped_column(ref("decision.id"), index=True)
    file_id: Mapped[uuid.UUID] = mapped_column(ref("case_file.id"), index=True)
    certificate_paper_id: Mapped[uuid.UUID | None] = mapped_column(ref("paper.id"), default=None)
    handed_to: Mapped[str] = mapped_column(name(), default="")
    handed_identity: Mapped[str] = mapped_column(String(20), default="")
    handed_on: Mapped[date | None] = mapped_column(default=None)
    handed_by: Mapped[uuid.UUID | None] = mapped_column(ref("staff.id"), default=None)


class HandedOriginal(Record):
    """One original on the signed list of a hand-over."""

    __tablename__ = "handed_original"

    closure_id: Mapped[uuid.UUID] = mapped_column(ref("closure.id"), index=True)
    document_id: Mapped[uuid.UUID | None] = mapped_column(ref("document.id"), default=None)
    kind: Mapped[DocumentKind] = mapped_column(Term(DocumentKind))
    number: Mapped[str] = mapped_column(String(60), default="")
    pages: Mapped[int] = mapped_column(default=1)


class AuthorityReferral(Record):
    """A matter referred to the competent authority, such as an assault."""

    __tablename__ = "authority_referral"

    decision_id: Mapped[uuid.UUID] = mapped_column(ref("decision.id"), index=True)
    authority: Mapped[str] = mapped_column(name())
    facts: Mapped[str] = mapped_column(text())
    referred_on: Mapped[date]
    paper_id: Mapped[uuid.UUID | None] = mapped_column(ref("paper.id"), default=None)
