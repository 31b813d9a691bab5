"""Files and requests: who came, what was asked, where it stands."""

import uuid
from datetime import date, datetime

from sqlalchemy import Boolean, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.models.base import Record, Term, Versioned, line, name, ref, text
from desktop_app.policy.terms import Body, Category, Channel, ContactMeans, FileState, RequestState, Service
from desktop_app.policy.visit_terms import Recommendation


class CaseFile(Versioned):
    """The file of a beneficiary; of an applicant until a request of theirs is accepted."""

    __tablename__ = "case_file"
    __table_args__ = (Index(None, "state", "update_due_on"),)

    number: Mapped[str] = mapped_column(String(24), unique=True)
    holder_id: Mapped[uuid.UUID] = mapped_column(ref("person.id"), index=True)
    category: Mapped[Category] = mapped_column(Term(Category))
    state: Mapped[FileState] = mapped_column(Term(FileState), default=FileState.APPLICANT)
    opened_on: Mapped[date]
    researcher_id: Mapped[uuid.UUID | None] = mapped_column(ref("staff.id"), default=None, index=True)
    from_before: Mapped[bool] = mapped_column(Boolean, default=False)
    """Entered from the paper archive: it was open before the program, and no clock runs for it."""
    update_due_on: Mapped[date | None] = mapped_column(default=None)
    closed_on: Mapped[date | None] = mapped_column(default=None)
    retain_until: Mapped[date | None] = mapped_column(default=None)
    declaration_stale: Mapped[bool] = mapped_column(Boolean, default=False)
    """Data changed since the last declaration was signed: a new one is asked for."""


class ResearcherAssignment(Record):
    """A researcher was given a file, and why."""

    __tablename__ = "researcher_assignment"

    file_id: Mapped[uuid.UUID] = mapped_column(ref("case_file.id"), index=True)
    staff_id: Mapped[uuid.UUID] = mapped_column(ref("staff.id"))
    since: Mapped[date]
    reason: Mapped[str] = mapped_column(line(), default="")
    asked_by_beneficiary: Mapped[bool] = mapped_column(Boolean, default=False)


class Reception(Record):
    """A line of the reception log: who came, how, what was asked, what was answered."""

    __tablename__ = "reception"

    at: Mapped[datetime] = mapped_column(index=True)
    staff_id: Mapped[uuid.UUID] = mapped_column(ref("staff.id"))
    visitor: Mapped[str] = mapped_column(name())
    mobile: Mapped[str] = mapped_column(String(20), default="")
    channel: Mapped[Channel] = mapped_column(Term(Channel))
    accompanied_by: Mapped[str] = mapped_column(name(), default="")
    asked: Mapped[str] = mapped_column(text(), default="")
    answered: Mapped[str] = mapped_column(text(), default="")
    file_id: Mapped[uuid.UUID | None] = mapped_column(ref("case_file.id"), default=None, index=True)


class Referral(Versioned):
    """A question about procedures sent to the body that the policy names, with its answer."""

    __tablename__ = "referral"
    __table_args__ = (Index(None, "answered_on", "asked_on"),)

    file_id: Mapped[uuid.UUID | None] = mapped_column(ref("case_file.id"), default=None, index=True)
    asked_on: Mapped[date] = mapped_column(index=True)
    asked_by: Mapped[uuid.UUID] = mapped_column(ref("staff.id"))
    to_body: Mapped[Body] = mapped_column(Term(Body))
    question: Mapped[str] = mapped_column(text())
    answer: Mapped[str] = mapped_column(text(), default="")
    answered_on: Mapped[date | None] = mapped_column(default=None)
    answered_by: Mapped[uuid.UUID | None] = mapped_column(ref("staff.id"), default=None)


class Request(Versioned):
    """A request for service, and the clock that runs for it."""

    __tablename__ = "request"
    __table_args__ = (Index(None, "state", "completed_on"),)

    file_id: Mapped[uuid.UUID] = mapped_column(ref("case_file.id"), index=True)
    number: Mapped[str] = mapped_column(String(24), unique=True)
    state: Mapped[RequestState] = mapped_column(Term(RequestState), default=RequestState.INCOMPLETE)
    channel: Mapped[Channel] = mapped_column(Term(Channel))
    accompanied_by: Mapped[str] = mapped_column(name(), default="")
    need: Mapped[str] = mapped_column(text(), default="")
    submitted_on: Mapped[date]
    completed_on: Mapped[date | None] = mapped_column(default=None)
    received_by: Mapped[uuid.UUID] = mapped_column(ref("staff.id"))
    reviewing_body: Mapped[Body] = mapped_column(Term(Body))
    contact_means: Mapped[ContactMeans] = mapped_column(Term(ContactMeans))
    contact_value: Mapped[str] = mapped_column(name(), default="")
    policy_version_id: Mapped[uuid.UUID] = mapped_column(ref("policy_version.id"))
    promised_earliest: Mapped[date | None] = mapped_column(default=None)
    promised_latest: Mapped[date | None] = mapped_column(default=None)
    """Dates printed on a receipt; once printed they are kept."""
    recommendation: Mapped[Recommendation | None] = mapped_column(Term(Recommendation), default=None)
    decided_on: Mapped[date | None] = mapped_column(default=None)


class RequestedService(Record):
    """One service asked for in a request."""

    __tablename__ = "requested_service"

    request_id: Mapped[uuid.UUID] = mapped_column(ref("request.id"), index=True)
    service: Mapped[Service] = mapped_column(Term(Service))
    detail: Mapped[str] = mapped_column(line(), default="")


class Pause(Versioned):
    """The reply clock stands still while the association waits for the applicant."""

    __tablename__ = "pause"

    request_id: Mapped[uuid.UUID] = mapped_column(ref("request.id"), index=True)
    started_on: Mapped[date]
    ended_on: Mapped[date | None] = mapped_column(default=None)
    reason: Mapped[str] = mapped_column(line())
