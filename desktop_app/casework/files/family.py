"""The household of a file, and behind a door of its own what it lives on: incomes, obligations, health."""

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.files.holders import Age, birth_and_age
from desktop_app.casework.households import Household, household_of
from desktop_app.casework.intake.totals import Totals
from desktop_app.casework.performs import performs
from desktop_app.models.cases import CaseFile
from desktop_app.models.people import HouseholdMember, Person
from desktop_app.policy.dates import PartialDate
from desktop_app.policy.entitlement import is_minor
from desktop_app.policy.household_terms import HealthState, IncomeSource, MembershipEnd, ObligationKind
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Relation


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member of a household, now or formerly."""

    person_id: uuid.UUID
    full_name: str
    relation: Relation
    identity_number: str
    birth: PartialDate | None
    age: Age | None
    dependant: bool
    since: date
    until: date | None
    end_reason: MembershipEnd | None
    end_note: str

    @property
    def minor(self) -> bool:
        """Whether this person may still be a minor."""
        return self.age is not None and is_minor(self.age[0])


@dataclass(frozen=True, slots=True)
class FamilyPage:
    """Who lives in a household, and who once did."""

    members: tuple[MemberRow, ...]
    former: tuple[MemberRow, ...]


@dataclass(frozen=True, slots=True)
class Amount:
    """A monthly sum in halalas."""

    kind: IncomeSource | ObligationKind
    monthly: int
    note: str


@dataclass(frozen=True, slots=True)
class HealthRow:
    """What is known of somebody's health."""

    full_name: str
    state: HealthState
    note: str


@dataclass(frozen=True, slots=True)
class MeansPage:
    """What a household lives on, in halalas a month."""

    incomes: tuple[Amount, ...]
    obligations: tuple[Amount, ...]
    totals: Totals
    iban: str
    health: tuple[HealthRow, ...]


@performs(Act.OPEN_FILE)
def family_page(desk: Desk, file_id: uuid.UUID) -> FamilyPage:
    """Tell who lives in the household of a file, and who left it; the nearest first, of them the eldest."""
    found = [_member(desk, member, person) for member, person in _members(desk, desk.file(file_id))]
    order = list(Relation)
    rows = sorted(found, key=lambda row: (order.index(row.relation), -(row.age or (0, 0))[1], row.full_name))
    return FamilyPage(
        members=tuple(row for row in rows if row.until is None),
        former=tuple(row for row in rows if row.until is not None),
    )


@performs(Act.OPEN_SENSITIVE_PAGE, sensitive=True)
def means_page(desk: Desk, file_id: uuid.UUID) -> MeansPage:
    """Tell what a household lives on and how its members are; the reading is journalled."""
    household = household_of(desk, desk.file(file_id))
    return MeansPage(
        incomes=tuple(Amount(row.source, row.monthly, row.note) for row in household.incomes),
        obligations=tuple(Amount(row.kind, row.monthly, row.note) for row in household.obligations),
        totals=Totals(household.monthly_income, household.monthly_obligations, household.size),
        iban=household.holder.iban,
        health=_health(household),
    )


def _members(desk: Desk, file: CaseFile) -> list[tuple[HouseholdMember, Person]]:
    rows = (
        select(HouseholdMember, Person)
        .join(Person, Person.id == HouseholdMember.person_id)
        .where(HouseholdMember.file_id == file.id, HouseholdMember.person_id != file.holder_id)
        .order_by(HouseholdMember.id)
    )
    return [(member, person) for member, person in desk.session.execute(rows)]


def _member(desk: Desk, member: HouseholdMember, person: Person) -> MemberRow:
    birth, age = birth_and_age(desk, person)
    return MemberRow(
        person_id=person.id,
        full_name=person.full_name,
        relation=member.relation,
        identity_number=person.identity_number,
        birth=birth,
        age=age,
        dependant=member.dependant,
        since=member.started_on,
        until=member.ended_on,
        end_reason=member.end_reason,
        end_note=member.end_note,
    )


def _health(household: Household) -> tuple[HealthRow, ...]:
    people = (household.holder, *(person for _, person in household.members))
    return tuple(
        HealthRow(person.full_name, person.health, person.health_note) for person in people if person.health is not None
    )
