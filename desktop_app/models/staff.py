"""The people who work here, and the roles they hold."""

import uuid
from datetime import date

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.models.base import Record, Term, Versioned, name, ref
from desktop_app.policy.terms import Role


class Staff(Versioned):
    """A member of staff; the key slot of the same id opens the store for them."""

    __tablename__ = "staff"

    full_name: Mapped[str] = mapped_column(name())
    job_title: Mapped[str] = mapped_column(name(), default="")
    user_name: Mapped[str] = mapped_column(String(60), unique=True)
    mobile: Mapped[str] = mapped_column(String(20), default="")
    joined_on: Mapped[date]
    left_on: Mapped[date | None] = mapped_column(default=None)
    has_slot: Mapped[bool] = mapped_column(default=True)
    """False for a person who approves on paper elsewhere and never signs in here."""


class StaffRole(Record):
    """A role held from one day to another."""

    __tablename__ = "staff_role"

    staff_id: Mapped[uuid.UUID] = mapped_column(ref("staff.id"), index=True)
    role: Mapped[Role] = mapped_column(Term(Role))
    since: Mapped[date]
    until: Mapped[date | None] = mapped_column(default=None)


class PolicyAcknowledgement(Record):
    """A member of staff has read and signed one version of the policy."""

    __tablename__ = "policy_acknowledgement"

    staff_id: Mapped[uuid.UUID] = mapped_column(ref("staff.id"), index=True)
    policy_version_id: Mapped[uuid.UUID] = mapped_column(ref("policy_version.id"))
    signed_on: Mapped[date]
    scan_id: Mapped[uuid.UUID | None] = mapped_column(ref("attachment.id"), default=None)
