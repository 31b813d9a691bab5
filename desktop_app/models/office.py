"""The association and branch that this store belongs to, its area, holidays, policies, numbers and devices."""

import uuid
from datetime import date, datetime

from sqlalchemy import Boolean, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.models.base import Record, Term, Versioned, line, name, ref
from desktop_app.models.bounds import BODY_LENGTH
from desktop_app.policy.paper_terms import PaperStock
from desktop_app.policy.rule_terms import ReplyUnit
from desktop_app.policy.terms import CalendarKind


class Office(Versioned):
    """The one row that says whose store this is; everything in it is editable after set-up."""

    __tablename__ = "office"

    association: Mapped[str] = mapped_column(name())
    licence_number: Mapped[str] = mapped_column(String(40))
    branch_name: Mapped[str] = mapped_column(name())
    branch_prefix: Mapped[str] = mapped_column(String(12))
    phone: Mapped[str] = mapped_column(String(40), default="")
    email: Mapped[str] = mapped_column(name(), default="")
    address: Mapped[str] = mapped_column(line(), default="")
    web_site: Mapped[str] = mapped_column(name(), default="")
    letterhead: Mapped[str] = mapped_column(line(), default="")
    footer: Mapped[str] = mapped_column(line(), default="")
    paper_stock: Mapped[PaperStock] = mapped_column(Term(PaperStock), default=PaperStock.PLAIN)
    head_space: Mapped[int] = mapped_column(default=40)
    """Millimetres that a pre-printed head takes."""
    foot_space: Mapped[int] = mapped_column(default=25)
    """Millimetres that a pre-printed foot takes."""
    logo_id: Mapped[uuid.UUID | None] = mapped_column(ref("attachment.id"), default=None)
    deadline_calendar: Mapped[CalendarKind] = mapped_column(Term(CalendarKind), default=CalendarKind.HIJRI)
    own_target_count: Mapped[int | None] = mapped_column(default=None)
    own_target_unit: Mapped[ReplyUnit | None] = mapped_column(Term(ReplyUnit), default=None)
    idle_minutes: Mapped[int] = mapped_column(default=5)
    retention_years: Mapped[int] = mapped_column(default=5)
    two_person_branch: Mapped[bool] = mapped_column(Boolean, default=False)
    practice: Mapped[bool] = mapped_column(Boolean, default=False)


class AreaPlace(Record):
    """A city, or one district of it, inside the service area; an empty district is the whole city."""

    __tablename__ = "area_place"

    city: Mapped[str] = mapped_column(name())
    district: Mapped[str] = mapped_column(name(), default="")


class HolidayEdit(Record):
    """The association's own word on a holiday: one announced, moved or struck out of the computed list."""

    __tablename__ = "holiday_edit"

    name: Mapped[str] = mapped_column(name())
    first_day: Mapped[date]
    last_day: Mapped[date]
    working: Mapped[bool] = mapped_column(Boolean, default=False)
    """True strikes computed days out: they are worked."""


class PolicyVersion(Record):
    """A policy as it stood, whole; the version in force on the day of an act judges it."""

    __tablename__ = "policy_version"

    policy_key: Mapped[str] = mapped_column(String(40))
    number: Mapped[int]
    body: Mapped[str] = mapped_column(Text(BODY_LENGTH))
    """The policy as TOML."""
    in_force_from: Mapped[date]
    approval_meeting: Mapped[str] = mapped_column(name(), default="")
    approval_date: Mapped[date | None] = mapped_column(default=None)
    approval_chair: Mapped[str] = mapped_column(name(), default="")
    note: Mapped[str] = mapped_column(line(), default="")


RUNNING_DIGITS = 4
"""A running number is written with at least so many digits."""


class NumberSeries(Versioned):
    """The last number given in a series and a Hijri year, such as requests of 1448."""

    __tablename__ = "number_series"

    series: Mapped[str] = mapped_column(String(20))
    year: Mapped[int]
    last: Mapped[int] = mapped_column(default=0)


class Device(Record):
    """A machine that writes into the journal; a restore gives it a new epoch."""

    __tablename__ = "device"

    name: Mapped[str] = mapped_column(name())
    epoch: Mapped[int] = mapped_column(default=1)
    since: Mapped[datetime]
    current: Mapped[bool] = mapped_column(Boolean, default=True)
