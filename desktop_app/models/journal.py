"""The journal: one entry a transaction, chained, its values sealed under the key of the file that they concern."""

import uuid
from datetime import datetime

from sqlalchemy import Index, LargeBinary, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.models.base import Base, uuid7
from desktop_app.models.bounds import BODY_LENGTH, CHANGES_LENGTH

UNCHANGED = "changes = ''"
"""An entry of a reading or a denial; a query that says so word for word goes through the index of those alone."""


class JournalEntry(Base):
    """One entry; the store refuses to change or delete it."""

    __tablename__ = "journal_entry"
    __table_args__ = (
        UniqueConstraint("device", "epoch", "seq"),
        Index(None, "actor", "at"),
        Index(None, "act", "at"),
        Index(None, "subject", "at"),
        Index("ix_journal_entry_unchanged", "at", sqlite_where=text(UNCHANGED)),
    )

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default_factory=uuid7)
    v: Mapped[int] = mapped_column(default=1)
    device: Mapped[uuid.UUID]
    epoch: Mapped[int]
    seq: Mapped[int]
    at: Mapped[datetime] = mapped_column(index=True)
    actor: Mapped[uuid.UUID | None]
    role: Mapped[str] = mapped_column(String(64))
    act: Mapped[str] = mapped_column(String(64))
    subject: Mapped[uuid.UUID]
    reason: Mapped[str] = mapped_column(Text(BODY_LENGTH))
    """Sealed, base64; empty when none was given."""
    changes: Mapped[str] = mapped_column(Text(CHANGES_LENGTH))
    """Sealed canonical JSON ``[[table, key, field, old, new], …]``, base64; empty for denials and readings."""
    prev: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64), unique=True)


class SubjectKey(Base):
    """The key under which the journal's values of one subject are sealed; destroying it destroys them."""

    __tablename__ = "subject_key"

    subject: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    secret: Mapped[bytes | None] = mapped_column(LargeBinary(32))
    destroyed_at: Mapped[datetime | None] = mapped_column(default=None)
