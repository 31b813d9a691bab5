"""Who a file belongs to and how they are reached: the holder, a guardian, the dwelling, the researcher."""

import uuid
from dataclasses import dataclass

from sqlalchemy import or_, select

from desktop_app.casework.desk import Desk
from desktop_app.casework.files.assignments import Researcher
from desktop_app.models.cases import CaseFile
from desktop_app.models.people import Dwelling, Guardian, Person
from desktop_app.models.staff import Staff
from desktop_app.policy.dates import PartialDate
from desktop_app.policy.household_terms import Tenure
from desktop_app.policy.terms import Gender, IdentityKind, MaritalStatus, Relation

Age = tuple[int, int]
"""The youngest and the oldest that a date of birth allows."""


@dataclass(frozen=True, slots=True)
class HolderFacts:
    """The holder of a file, and how to reach them."""

    full_name: str
    identity_kind: IdentityKind
    identity_number: str
    birth: PartialDate | None
    age: Age | None
    gender: Gender | None
    marital_status: MaritalStatus | None
    nationality: str
    mobile: str
    other_phone: str
    email: str


@dataclass(frozen=True, slots=True)
class GuardianFacts:
    """Who acts for a holder who is a minor or cannot act."""

    full_name: str
    identity_number: str
    mobile: str
    relation: Relation
    deed_number: str


@dataclass(frozen=True, slots=True)
class AddressFacts:
    """Where a household lives."""

    city: str
    district: str
    street: str
    national_address: str
    directions: str
    tenure: Tenure | None
    rooms: int | None
    outside_area_reason: str


def holder_facts(desk: Desk, holder: Person) -> HolderFacts:
    """Tell who the holder is."""
    birth, age = birth_and_age(desk, holder)
    return HolderFacts(
        full_name=holder.full_name,
        identity_kind=holder.identity_kind,
        identity_number=holder.identity_number,
        birth=birth,
        age=age,
        gender=holder.gender,
        marital_status=holder.marital_status,
        nationality=holder.nationality,
        mobile=holder.mobile,
        other_phone=holder.other_phone,
        email=holder.email,
    )


def birth_and_age(desk: Desk, person: Person) -> tuple[PartialDate | None, Age | None]:
    """Return a date of birth as it was given, and the ages that it allows today."""
    if not person.birth:
        return None, None
    birth = PartialDate.parse(person.birth)
    return birth, birth.age_on(desk.today)


def guardian_facts(desk: Desk, file_id: uuid.UUID) -> GuardianFacts | None:
    """Return who acts for the holder today, where somebody does."""
    rows = (
        select(Guardian)
        .where(Guardian.file_id == file_id, Guardian.since <= desk.today)
        .where(or_(Guardian.until.is_(None), Guardian.until > desk.today))
        .order_by(Guardian.id.desc())
    )
    found = desk.session.scalars(rows).first()
    if found is None:
        return None
    return GuardianFacts(found.full_name, found.identity_number, found.mobile, found.relation, found.deed_number)


def address_facts(dwelling: Dwelling | None) -> AddressFacts | None:
    """Tell where a household lives."""
    if dwelling is None:
        return None
    return AddressFacts(
        city=dwelling.city,
        district=dwelling.district,
        street=dwelling.street,
        national_address=dwelling.national_address,
        directions=dwelling.directions,
        tenure=dwelling.tenure,
        rooms=dwelling.rooms,
        outside_area_reason=dwelling.outside_area_reason,
    )


def researcher_of(desk: Desk, file: CaseFile) -> Researcher | None:
    """Return the researcher of a file, with the number under which they are reached."""
    if file.researcher_id is None:
        return None
    found = desk.get(Staff, file.researcher_id)
    return Researcher(found.id, found.full_name, found.mobile)
