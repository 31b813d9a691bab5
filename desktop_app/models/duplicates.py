"""What people said of records that may be of one person: that they are, and that they are not."""

import uuid
from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.models.base import Record, Versioned, line, ref


class SetApart(Record):
    """Two records were looked at and are of two people."""

    __tablename__ = "set_apart"

    first_id: Mapped[uuid.UUID] = mapped_column(ref("person.id"), index=True)
    second_id: Mapped[uuid.UUID] = mapped_column(ref("person.id"), index=True)
    at: Mapped[datetime]
    staff_id: Mapped[uuid.UUID] = mapped_column(ref("staff.id"))
    reason: Mapped[str] = mapped_column(line())


class Merge(Versioned):
    """Two records became one: everything that pointed at the one points at the other; the journal tells what moved."""

    __tablename__ = "merge"

    kept_id: Mapped[uuid.UUID] = mapped_column(ref("person.id"), index=True)
    merged_id: Mapped[uuid.UUID] = mapped_column(ref("person.id"), index=True)
    at: Mapped[datetime]
    staff_id: Mapped[uuid.UUID] = mapped_column(ref("staff.id"))
    reason: Mapped[str] = mapped_column(line())
    goes_on_id: Mapped[uuid.UUID | None] = mapped_column(ref("case_file.id"), default=None)
    """The file that goes on, where each record held one; the other waits to be closed by a decision."""
    undone_at: Mapped[datetime | None] = mapped_column(default=None)
    undone_by: Mapped[uuid.UUID | None] = mapped_column(ref("staff.id"), default=None)
    undone_reason: Mapped[str] = mapped_column(line(), default="")
