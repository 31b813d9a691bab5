"""The association's own wording of its papers, edition by edition."""

import uuid
from datetime import date, datetime

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.models.base import Record, Term, line, ref
from desktop_app.models.bounds import BODY_LENGTH
from desktop_app.policy.terms import PaperKind


class WordingEdition(Record):
    """A paper's words as one edition has them, whole; the newest in force on the day of issue is printed."""

    __tablename__ = "wording_edition"

    kind: Mapped[PaperKind] = mapped_column(Term(PaperKind), index=True)
    edition: Mapped[str] = mapped_column(String(20))
    body: Mapped[str] = mapped_column(Text(BODY_LENGTH))
    """The wording as TOML."""
    in_force_from: Mapped[date]
    made_at: Mapped[datetime]
    made_by: Mapped[uuid.UUID] = mapped_column(ref("staff.id"))
    note: Mapped[str] = mapped_column(line(), default="")
