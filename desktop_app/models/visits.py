"""Field visits, what was seen, who witnessed, and the verification sheet."""

import uuid
from datetime import date, datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.models.base import Record, Term, Versioned, found_by, line, name, ref, text
from desktop_app.policy.rule_terms import Requirement
from desktop_app.policy.terms import VerificationMeans
from desktop_app.policy.visit_terms import Recommendation, Settlement, VisitAnswer, VisitState


class Visit(Versioned):
    """A field visit, planned and then reported."""

    __tablename__ = "visit"
    __table_args__ = (Index(None, "state", "planned_for"),)

    file_id: Mapped[uuid.UUID] = mapped_column(ref("case_file.id"), index=True)
    request_id: Mapped[uuid.UUID | None] = mapped_column(ref("request.id"), default=None, index=True)
    researcher_id: Mapped[uuid.UUID] = mapped_column(ref("staff.id"), index=True)
    state: Mapped[VisitState] = mapped_column(Term(VisitState), default=VisitState.PLANNED)
    planned_for: Mapped[datetime]
    visited_on: Mapped[date | None] = mapped_column(default=None)
    present: Mapped[str] = mapped_column(line(), default="")
    """Who was at home."""
    checklist: Mapped[str] = mapped_column(String(60), default="")
    """Key and edition of the checklist used."""
    summary: Mapped[str] = mapped_column(text(), default="")
    recommendation: Mapped[Recommendation | None] = mapped_column(Term(Recommendation), default=None)
    reasons: Mapped[str] = mapped_column(text(), default="")
    missed_reason: Mapped[str] = mapped_column(line(), default="")


class ChecklistAnswer(Versioned):
    """The answer to one item of the checklist."""

    __tablename__ = "checklist_answer"
    __table_args__ = (found_by("checklist_answer", "photo_id"),)

    visit_id: Mapped[uuid.UUID] = mapped_column(ref("visit.id"), index=True)
    item: Mapped[str] = mapped_column(String(60))
    answer: Mapped[VisitAnswer | None] = mapped_column(Term(VisitAnswer), default=None)
    note: Mapped[str] = mapped_column(line(), default="")
    photo_id: Mapped[uuid.UUID | None] = mapped_column(ref("attachment.id"), default=None)


class Difference(Versioned):
    """One fact as declared, as documented and as observed, and how a difference was settled."""

    __tablename__ = "difference"

    visit_id: Mapped[uuid.UUID] = mapped_column(ref("visit.id"), index=True)
    fact: Mapped[str] = mapped_column(String(60))
    declared: Mapped[str] = mapped_column(line(), default="")
    documented: Mapped[str] = mapped_column(line(), default="")
    observed: Mapped[str] = mapped_column(line(), default="")
    settlement: Mapped[Settlement | None] = mapped_column(Term(Settlement), default=None)
    note: Mapped[str] = mapped_column(line(), default="")


class Witness(Record):
    """A person who knows the applicant's situation, and what they stated."""

    __tablename__ = "witness"

    file_id: Mapped[uuid.UUID] = mapped_column(ref("case_file.id"), index=True)
    visit_id: Mapped[uuid.UUID | None] = mapped_column(ref("visit.id"), default=None)
    full_name: Mapped[str] = mapped_column(name())
    identity_number: Mapped[str] = mapped_column(String(20))
    mobile: Mapped[str] = mapped_column(String(20), default="")
    knows_as: Mapped[str] = mapped_column(name(), default="")
    statement: Mapped[str] = mapped_column(text())
    stated_on: Mapped[date]


class Verification(Versioned):
    """One of the nine means, for one request: required or not, done or not."""

    __tablename__ = "verification"

    request_id: Mapped[uuid.UUID] = mapped_column(ref("request.id"), index=True)
    means: Mapped[VerificationMeans] = mapped_column(Term(VerificationMeans))
    requirement: Mapped[Requirement] = mapped_column(Term(Requirement))
    done_on: Mapped[date | None] = mapped_column(default=None)
    done_by: Mapped[uuid.UUID | None] = mapped_column(ref("staff.id"), default=None)
    document_id: Mapped[uuid.UUID | None] = mapped_column(ref("document.id"), default=None)
    note: Mapped[str] = mapped_column(line(), default="")
