"""Documents handed in, attachments, declarations and consents."""

import uuid
from datetime import date, datetime
from typing import Any

from sqlalchemy import LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.models.base import Record, Term, Versioned, found_by, line, name, ref
from desktop_app.policy.terms import ConsentPurpose, DocumentKind


class Attachment(Record):
    """A file kept encrypted beside the store; its own random key stands in this row."""

    __tablename__ = "attachment"

    stored_name: Mapped[str] = mapped_column(String(64), unique=True)
    media_type: Mapped[str] = mapped_column(String(60))
    original_name: Mapped[str] = mapped_column(name(), default="")
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64))
    secret: Mapped[bytes] = mapped_column(LargeBinary(32))
    added_at: Mapped[datetime]


class Document(Versioned):
    """A document that a person handed in, with its number, its dates and whether the original was seen."""

    __tablename__ = "document"
    __table_args__ = (found_by("document", "attachment_id"),)

    file_id: Mapped[uuid.UUID] = mapped_column(ref("case_file.id"), index=True)
    request_id: Mapped[uuid.UUID | None] = mapped_column(ref("request.id"), default=None, index=True)
    person_id: Mapped[uuid.UUID | None] = mapped_column(ref("person.id"), default=None)
    kind: Mapped[DocumentKind] = mapped_column(Term(DocumentKind))
    number: Mapped[str] = mapped_column(String(60), default="")
    issued: Mapped[str] = mapped_column(String(20), default="")
    """Date of issue as given (``PartialDate`` text)."""
    expires_on: Mapped[date | None] = mapped_column(default=None)
    received_on: Mapped[date]
    received_by: Mapped[uuid.UUID] = mapped_column(ref("staff.id"))
    matched_on: Mapped[date | None] = mapped_column(default=None)
    """The day on which it was matched with its original."""
    matched_by: Mapped[uuid.UUID | None] = mapped_column(ref("staff.id"), default=None)
    attachment_id: Mapped[uuid.UUID | None] = mapped_column(ref("attachment.id"), default=None)
    original_kept: Mapped[bool] = mapped_column(default=False)
    """The association holds the original, to be handed over when the file is closed."""
    note: Mapped[str] = mapped_column(line(), default="")


class Declaration(Versioned):
    """The declaration of data accuracy, quoting the data as they stood on its day."""

    __tablename__ = "declaration"

    file_id: Mapped[uuid.UUID] = mapped_column(ref("case_file.id"), index=True)
    request_id: Mapped[uuid.UUID | None] = mapped_column(ref("request.id"), default=None)
    made_on: Mapped[date]
    quoted: Mapped[dict[str, Any]]
    paper_id: Mapped[uuid.UUID | None] = mapped_column(ref("paper.id"), default=None, index=True)
    signed_on: Mapped[date | None] = mapped_column(default=None)
    superseded_on: Mapped[date | None] = mapped_column(default=None)


class Consent(Versioned):
    """A person's answer for one purpose; withdrawable."""

    __tablename__ = "consent"

    file_id: Mapped[uuid.UUID] = mapped_column(ref("case_file.id"), index=True)
    person_id: Mapped[uuid.UUID] = mapped_column(ref("person.id"))
    purpose: Mapped[ConsentPurpose] = mapped_column(Term(ConsentPurpose))
    given: Mapped[bool]
    on: Mapped[date]
    withdrawn_on: Mapped[date | None] = mapped_column(default=None)
    paper_id: Mapped[uuid.UUID | None] = mapped_column(ref("paper.id"), default=None)
