"""What a person has typed and not yet handed over, as typed."""

import uuid
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.models.base import Record, Term, name, ref
from desktop_app.models.bounds import DRAFT_LENGTH, Fields
from desktop_app.policy.terms import DraftKind


class Draft(Record):
    """One unfinished form: every field as text; parsing comes later."""

    __tablename__ = "draft"

    kind: Mapped[DraftKind] = mapped_column(Term(DraftKind), index=True)
    owner_id: Mapped[uuid.UUID] = mapped_column(ref("staff.id"), index=True)
    subject_id: Mapped[uuid.UUID | None] = mapped_column(default=None, index=True)
    title: Mapped[str] = mapped_column(name(), default="")
    step: Mapped[str] = mapped_column(name(), default="")
    body: Mapped[dict[str, Any]] = mapped_column(Fields(DRAFT_LENGTH))
    revision: Mapped[int] = mapped_column(default=1)
    saved_at: Mapped[datetime]


class DraftScan(Record):
    """A scan attached to a draft before the form is handed over."""

    __tablename__ = "draft_scan"

    draft_id: Mapped[uuid.UUID] = mapped_column(ref("draft.id"), index=True)
    field: Mapped[str] = mapped_column(name())
    attachment_id: Mapped[uuid.UUID] = mapped_column(ref("attachment.id"), index=True)
