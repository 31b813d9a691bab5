"""Papers: composed from values frozen at a moment, kept as bytes, followed from printer to pen to scan."""

import uuid
from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.models.base import Record, Term, Versioned, found_by, line, name, ref
from desktop_app.policy.terms import PaperKind, PaperState


class Paper(Versioned):
    """A printed form with its serial, edition, data and finished bytes."""

    __tablename__ = "paper"
    __table_args__ = (
        Index(None, "state", "needs_signature", "id"),
        found_by("paper", "large_bytes_id"),
        found_by("paper", "scan_id"),
        found_by("paper", "replaces_id"),
    )

    file_id: Mapped[uuid.UUID | None] = mapped_column(ref("case_file.id"), default=None, index=True)
    request_id: Mapped[uuid.UUID | None] = mapped_column(ref("request.id"), default=None)
    subject_id: Mapped[uuid.UUID | None] = mapped_column(default=None, index=True)
    """The record that the paper speaks of: a visit, a decision, a closure."""
    kind: Mapped[PaperKind] = mapped_column(Term(PaperKind), index=True)
    title: Mapped[str] = mapped_column(name())
    serial: Mapped[str] = mapped_column(String(24), unique=True)
    edition: Mapped[str] = mapped_column(String(20))
    fields: Mapped[dict[str, Any]]
    data_hash: Mapped[str] = mapped_column(String(64))
    journal_head: Mapped[str] = mapped_column(String(64))
    composed_at: Mapped[datetime]
    composed_by: Mapped[uuid.UUID] = mapped_column(ref("staff.id"))
    state: Mapped[PaperState] = mapped_column(Term(PaperState), default=PaperState.COMPOSED)
    bytes_id: Mapped[uuid.UUID] = mapped_column(ref("attachment.id"), index=True)
    pages: Mapped[int] = mapped_column(default=1)
    large_bytes_id: Mapped[uuid.UUID | None] = mapped_column(ref("attachment.id"), default=None)
    """The same paper set large, for weak eyes, once somebody asked for it."""
    code: Mapped[str] = mapped_column(String(500), default="")
    """The text of the code on its first page."""
    seal_key_id: Mapped[uuid.UUID | None] = mapped_column(ref("seal_key.id"), default=None)
    """The key that sealed it; none where the branch had no seal yet."""
    needs_signature: Mapped[bool] = mapped_column(default=False)
    signed_on: Mapped[date | None] = mapped_column(default=None)
    scan_id: Mapped[uuid.UUID | None] = mapped_column(ref("attachment.id"), default=None)
    void_reason: Mapped[str] = mapped_column(line(), default="")
    replaces_id: Mapped[uuid.UUID | None] = mapped_column(ref("paper.id"), default=None)


class PaperStep(Record):
    """A paper came into a state: by whom, when, and how."""

    __tablename__ = "paper_step"

    paper_id: Mapped[uuid.UUID] = mapped_column(ref("paper.id"), index=True)
    state: Mapped[PaperState] = mapped_column(Term(PaperState))
    at: Mapped[datetime]
    staff_id: Mapped[uuid.UUID] = mapped_column(ref("staff.id"))
    note: Mapped[str] = mapped_column(line(), default="")


class Printing(Record):
    """A paper was sent to a printer or saved, by whom and when."""

    __tablename__ = "printing"

    paper_id: Mapped[uuid.UUID] = mapped_column(ref("paper.id"), index=True)
    at: Mapped[datetime]
    staff_id: Mapped[uuid.UUID] = mapped_column(ref("staff.id"))
    target: Mapped[str] = mapped_column(String(200), default="")
