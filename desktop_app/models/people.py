"""The people whom the association serves, their households, income and obligations."""

import uuid
from datetime import date

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.models.base import Record, Term, Versioned, line, name, ref
from desktop_app.policy.household_terms import HealthState, IncomeSource, MembershipEnd, ObligationKind, Tenure
from desktop_app.policy.terms import Gender, IdentityKind, MaritalStatus, Relation


class Person(Versioned):
    """A person, known once in the store however many files they are part of."""

    __tablename__ = "person"

    full_name: Mapped[str] = mapped_column(name())
    name_key: Mapped[str] = mapped_column(name(), index=True)
    """The folded name, for search and likeness."""
    identity_kind: Mapped[IdentityKind] = mapped_column(Term(IdentityKind), default=IdentityKind.NATIONAL_ID)
    identity_number: Mapped[str] = mapped_column(String(20), default="", index=True)
    identity_override: Mapped[str] = mapped_column(line(), default="")
    """Why a failed check digit was accepted; empty when it passed."""
    birth: Mapped[str] = mapped_column(String(20), default="")
    """The date of birth as it was given, with its calendar and precision (``PartialDate`` text)."""
    birth_day: Mapped[date | None] = mapped_column(default=None)
    """The earliest Gregorian day that the date of birth can mean, for sorting and age."""
    gender: Mapped[Gender | None] = mapped_column(Term(Gender), default=None)
    marital_status: Mapped[MaritalStatus | None] = mapped_column(Term(MaritalStatus), default=None)
    nationality: Mapped[str] = mapped_column(String(60), default="")
    mobile: Mapped[str] = mapped_column(String(20), default="", index=True)
    other_phone: Mapped[str] = mapped_column(String(20), default="", index=True)
    email: Mapped[str] = mapped_column(name(), default="")
    iban: Mapped[str] = mapped_column(String(34), default="", index=True)
    health: Mapped[HealthState | None] = mapped_column(Term(HealthState), default=None)
    health_note: Mapped[str] = mapped_column(line(), default="")
    occupation: Mapped[str] = mapped_column(name(), default="")
    education: Mapped[str] = mapped_column(name(), default="")
    died_on: Mapped[date | None] = mapped_column(default=None)
    merged_into_id: Mapped[uuid.UUID | None] = mapped_column(ref("person.id"), default=None)
    """The record that took this one's place once both were found to be of one person; this one stays as it was."""


class HouseholdMember(Versioned):
    """A person as a member of the household of a file, from one day to another."""

    __tablename__ = "household_member"

    file_id: Mapped[uuid.UUID] = mapped_column(ref("case_file.id"), index=True)
    person_id: Mapped[uuid.UUID] = mapped_column(ref("person.id"), index=True)
    relation: Mapped[Relation] = mapped_column(Term(Relation))
    dependant: Mapped[bool] = mapped_column(default=True)
    started_on: Mapped[date]
    ended_on: Mapped[date | None] = mapped_column(default=None)
    end_reason: Mapped[MembershipEnd | None] = mapped_column(Term(MembershipEnd), default=None)
    end_note: Mapped[str] = mapped_column(line(), default="")


class Income(Versioned):
    """A monthly income of a household, in halalas, as declared."""

    __tablename__ = "income"

    file_id: Mapped[uuid.UUID] = mapped_column(ref("case_file.id"), index=True)
    source: Mapped[IncomeSource] = mapped_column(Term(IncomeSource))
    monthly: Mapped[int]
    note: Mapped[str] = mapped_column(line(), default="")


class Obligation(Versioned):
    """A monthly obligation of a household, in halalas, as declared."""

    __tablename__ = "obligation"

    file_id: Mapped[uuid.UUID] = mapped_column(ref("case_file.id"), index=True)
    kind: Mapped[ObligationKind] = mapped_column(Term(ObligationKind))
    monthly: Mapped[int]
    note: Mapped[str] = mapped_column(line(), default="")


class Dwelling(Versioned):
    """Where a household lives, from one day to another."""

    __tablename__ = "dwelling"

    file_id: Mapped[uuid.UUID] = mapped_column(ref("case_file.id"), index=True)
    city: Mapped[str] = mapped_column(name())
    district: Mapped[str] = mapped_column(name(), default="")
    street: Mapped[str] = mapped_column(line(), default="")
    national_address: Mapped[str] = mapped_column(String(40), default="", index=True)
    tenure: Mapped[Tenure | None] = mapped_column(Term(Tenure), default=None)
    rooms: Mapped[int | None] = mapped_column(default=None)
    directions: Mapped[str] = mapped_column(line(), default="")
    outside_area_reason: Mapped[str] = mapped_column(line(), default="")
    started_on: Mapped[date]
    ended_on: Mapped[date | None] = mapped_column(default=None)


class Guardian(Record):
    """Who acts for a holder who is a minor or cannot act, by which deed."""

    __tablename__ = "guardian"

    file_id: Mapped[uuid.UUID] = mapped_column(ref("case_file.id"), index=True)
    full_name: Mapped[str] = mapped_column(name())
    identity_number: Mapped[str] = mapped_column(String(20))
    mobile: Mapped[str] = mapped_column(String(20), default="")
    relation: Mapped[Relation] = mapped_column(Term(Relation))
    deed_number: Mapped[str] = mapped_column(String(40), default="")
    since: Mapped[date]
    until: Mapped[date | None] = mapped_column(default=None)
