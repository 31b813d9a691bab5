"""Pages that came back from a scanner: those that found their paper, and those that wait in the tray."""

import uuid
from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.models.base import Record, Term, Versioned, line, name, ref
from desktop_app.policy.paper_terms import TrayReason, TrayState


class ScannedPage(Record):
    """One page of a paper, scanned after it was signed; the newest scan of a page counts."""

    __tablename__ = "scanned_page"

    paper_id: Mapped[uuid.UUID] = mapped_column(ref("paper.id"), index=True)
    page: Mapped[int]
    attachment_id: Mapped[uuid.UUID] = mapped_column(ref("attachment.id"), index=True)
    source: Mapped[str] = mapped_column(name(), default="")
    """The name of the file that the page came in."""
    at: Mapped[datetime]
    staff_id: Mapped[uuid.UUID] = mapped_column(ref("staff.id"))


class TrayPage(Versioned):
    """A scanned page whose paper could not be told, until a person places or discards it."""

    __tablename__ = "tray_page"

    attachment_id: Mapped[uuid.UUID] = mapped_column(ref("attachment.id"), index=True)
    source: Mapped[str] = mapped_column(name(), default="")
    page_in_source: Mapped[int] = mapped_column(default=1)
    reason: Mapped[TrayReason] = mapped_column(Term(TrayReason))
    code: Mapped[str] = mapped_column(String(500), default="")
    """What its code said, where it had one."""
    arrived_at: Mapped[datetime]
    arrived_by: Mapped[uuid.UUID] = mapped_column(ref("staff.id"))
    state: Mapped[TrayState] = mapped_column(Term(TrayState), default=TrayState.WAITING, index=True)
    settled_at: Mapped[datetime | None] = mapped_column(default=None)
    settled_by: Mapped[uuid.UUID | None] = mapped_column(ref("staff.id"), default=None)
    paper_id: Mapped[uuid.UUID | None] = mapped_column(ref("paper.id"), default=None)
    document_id: Mapped[uuid.UUID | None] = mapped_column(ref("document.id"), default=None)
    discard_reason: Mapped[str] = mapped_column(line(), default="")
