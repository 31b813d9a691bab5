"""Signatures drawn on a screen."""

import uuid
from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.models.base import Record, Term, name, ref
from desktop_app.policy.paper_terms import SigningDevice


class ScreenSignature(Record):
    """The strokes that a person drew for one box of a paper, with the copy of the paper that shows them."""

    __tablename__ = "screen_signature"

    paper_id: Mapped[uuid.UUID] = mapped_column(ref("paper.id"), index=True)
    role: Mapped[str] = mapped_column(String(40))
    """The box that was signed, by its role's name."""
    signer: Mapped[str] = mapped_column(name())
    device: Mapped[SigningDevice] = mapped_column(Term(SigningDevice))
    strokes_id: Mapped[uuid.UUID] = mapped_column(ref("attachment.id"), index=True)
    strokes_hash: Mapped[str] = mapped_column(String(64))
    copy_id: Mapped[uuid.UUID] = mapped_column(ref("attachment.id"), index=True)
    at: Mapped[datetime]
    staff_id: Mapped[uuid.UUID] = mapped_column(ref("staff.id"))
