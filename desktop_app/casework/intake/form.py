"""What the intake form says once it has been read: frozen values, before any record is made of them."""

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from desktop_app.policy.dates import PartialDate
from desktop_app.policy.household_terms import HealthState, IncomeSource, MembershipEnd, ObligationKind, Tenure
from desktop_app.policy.terms import (
    Category,
    Channel,
    ConsentPurpose,
    ContactMeans,
    DocumentKind,
    Gender,
    IdentityKind,
    MaritalStatus,
    Relation,
    Service,
)

Kind = TypeVar("Kind", IncomeSource, ObligationKind)


@dataclass(frozen=True, slots=True)
class ReceptionForm:
    """How the person came and what was said at the desk."""

    channel: Channel
    accompanied_by: str = ""
    asked: str = ""
    answered: str = ""


@dataclass(frozen=True, slots=True)
class PersonForm:
    """What is written about one person."""

    full_name: str
    identity_kind: IdentityKind
    identity_number: str
    birth: PartialDate | None
    gender: Gender | None
    identity_override: str = ""
    marital_status: MaritalStatus | None = None
    nationality: str = ""
    mobile: str = ""
    other_phone: str = ""
    email: str = ""
    iban: str = ""
    health: HealthState | None = None
    health_note: str = ""
    occupation: str = ""
    education: str = ""
    known: uuid.UUID | None = None
    """The person's record, where the desk has recognised somebody who is already in the store."""


@dataclass(frozen=True, slots=True)
class MemberForm:
    """A person as a member of the household."""

    row: str
    person: PersonForm
    relation: Relation
    dependant: bool
    end_reason: MembershipEnd | None = None
    """Why somebody who was of the household no longer is."""


@dataclass(frozen=True, slots=True)
class DwellingForm:
    """Where the household lives."""

    city: str
    district: str = ""
    street: str = ""
    national_address: str = ""
    tenure: Tenure | None = None
    rooms: int | None = None
    directions: str = ""
    outside_area_reason: str = ""


@dataclass(frozen=True, slots=True)
class MoneyForm(Generic[Kind]):
    """One monthly amount, in halalas."""

    kind: Kind
    monthly: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class ServiceForm:
    """One service asked for."""

    service: Service
    detail: str = ""


@dataclass(frozen=True, slots=True)
class DocumentForm:
    """A document handed in; `row` is the field its scan is attached to."""

    row: str
    kind: DocumentKind
    number: str = ""
    issued: PartialDate | None = None
    expires_on: date | None = None
    matched: bool = False
    original_kept: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class HouseholdForm:
    """What is declared about a household: who lives in it, where, on what."""

    holder: PersonForm
    dwelling: DwellingForm
    members: tuple[MemberForm, ...]
    incomes: tuple[MoneyForm[IncomeSource], ...]
    obligations: tuple[MoneyForm[ObligationKind], ...]


@dataclass(frozen=True, slots=True)
class RequestForm:
    """What is asked for, how the answer is to reach the person, and what they consent to."""

    reception: ReceptionForm
    services: tuple[ServiceForm, ...]
    need: str
    consents: frozenset[ConsentPurpose]
    contact_means: ContactMeans
    contact_value: str = ""


@dataclass(frozen=True, slots=True)
class IntakeForm:
    """The whole form."""

    household: HouseholdForm
    category: Category
    documents: tuple[DocumentForm, ...] = ()
    request: RequestForm | None = None
    """None where nothing is asked for: a file from before the program, or an update of data."""
    opened_on: date | None = None
    """The day on which a file from before the program was opened."""
    file_id: uuid.UUID | None = None
    """The file that is already there, of a second request or an update."""
