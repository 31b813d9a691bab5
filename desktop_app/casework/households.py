"""What is known of a household today: who lives in it, on what, where."""

import uuid
from dataclasses import dataclass

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.models.cases import CaseFile
from desktop_app.models.people import Dwelling, HouseholdMember, Income, Obligation, Person
from desktop_app.policy.terms import Relation


@dataclass(frozen=True)
class Household:
    """The records of one household as they stand; inside the office only."""

    holder: Person
    members: tuple[tuple[HouseholdMember, Person], ...]
    """Everybody but the holder."""
    incomes: tuple[Income, ...]
    obligations: tuple[Obligation, ...]
    dwelling: Dwelling | None

    @property
    def size(self) -> int:
        """The people who live there, the holder among them."""
        return 1 + len(self.members)

    @property
    def dependants(self) -> int:
        """The members whom the holder supports."""
        return sum(member.dependant for member, _ in self.members)

    @property
    def monthly_income(self) -> int:
        """In halalas."""
        return sum(income.monthly for income in self.incomes)

    @property
    def monthly_obligations(self) -> int:
        """In halalas."""
        return sum(obligation.monthly for obligation in self.obligations)


def household_of(desk: Desk, file: CaseFile) -> Household:
    """Read a household as it stands today."""
    return Household(
        holder=desk.get(Person, file.holder_id),
        members=_members(desk, file.id),
        incomes=tuple(desk.session.scalars(select(Income).where(Income.file_id == file.id).order_by(Income.id))),
        obligations=tuple(
            desk.session.scalars(select(Obligation).where(Obligation.file_id == file.id).order_by(Obligation.id))
        ),
        dwelling=current_dwelling(desk, file.id),
    )


def current_dwelling(desk: Desk, file_id: uuid.UUID) -> Dwelling | None:
    """Return where the household lives now."""
    rows = select(Dwelling).where(Dwelling.file_id == file_id, Dwelling.ended_on.is_(None)).order_by(Dwelling.id.desc())
    return desk.session.scalars(rows.limit(1)).first()


def _members(desk: Desk, file_id: uuid.UUID) -> tuple[tuple[HouseholdMember, Person], ...]:
    rows = (
        select(HouseholdMember, Person)
        .join(Person, Person.id == HouseholdMember.person_id)
        .where(
            HouseholdMember.file_id == file_id,
            HouseholdMember.ended_on.is_(None),
            HouseholdMember.relation != Relation.HOLDER,
        )
        .order_by(HouseholdMember.id)
    )
    return tuple((member, person) for member, person in desk.session.execute(rows))
