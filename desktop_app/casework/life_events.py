"""Deaths and marriages in a household: who may take a file over, and what a transfer changes in it."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.casework.desk import Desk
from desktop_app.casework.households import household_of
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.models.cases import CaseFile
from desktop_app.models.decisions import Decision, Transfer
from desktop_app.models.people import Guardian, HouseholdMember, Person
from desktop_app.policy.dates import PartialDate
from desktop_app.policy.entitlement import is_minor
from desktop_app.policy.household_terms import MembershipEnd
from desktop_app.policy.permissions import Act
from desktop_app.policy.situations import DEATHS
from desktop_app.policy.terms import Category, Relation

_CHILDREN = frozenset({Relation.SON, Relation.DAUGHTER})
_SEEN_BY_A_CHILD: Mapping[Relation, Relation] = MappingProxyType(
    {
        Relation.SON: Relation.BROTHER,
        Relation.DAUGHTER: Relation.SISTER,
        Relation.WIFE: Relation.MOTHER,
        Relation.HUSBAND: Relation.FATHER,
    }
)
_SEEN_BY_A_WIDOW: Mapping[Relation, Relation] = MappingProxyType(
    {Relation.SON: Relation.SON, Relation.DAUGHTER: Relation.DAUGHTER}
)
_CATEGORY_OF: Mapping[Relation, Category] = MappingProxyType(
    {Relation.WIFE: Category.WIDOW, Relation.SON: Category.ORPHAN, Relation.DAUGHTER: Category.ORPHAN}
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A member of the household who could take the file over."""

    person_id: uuid.UUID
    full_name: str
    relation: Relation
    dependant: bool
    age: int | None
    """The youngest age that the date of birth allows; none where it is not known."""

    @property
    def is_minor(self) -> bool:
        """Whether this person may still be a minor, who needs a guardian."""
        return is_minor(self.age)

    @property
    def is_child(self) -> bool:
        """Whether this is a son or a daughter of the holder."""
        return self.relation in _CHILDREN


@performs(Act.OPEN_FILE)
def candidates(desk: Desk, file_id: uuid.UUID) -> tuple[Candidate, ...]:
    """List the living members of the household who could take the file over."""
    return living_members(desk, desk.file(file_id))


def living_members(desk: Desk, file: CaseFile) -> tuple[Candidate, ...]:
    """List the living members of a file's household today, the nearest and eldest first; its holder left out."""
    found = (
        Candidate(person.id, person.full_name, member.relation, member.dependant, age_of(desk, person))
        for member, person in household_of(desk, file).members
        if person.died_on is None and person.id != file.holder_id
    )
    order = list(Relation)
    return tuple(sorted(found, key=lambda one: (order.index(one.relation), -(one.age or 0), one.full_name)))


def age_of(desk: Desk, person: Person) -> int | None:
    """Return the youngest age that a person's date of birth allows today."""
    return PartialDate.parse(person.birth).age_on(desk.today)[0] if person.birth else None


def pass_on(desk: Desk, file: CaseFile, decision: Decision) -> None:
    """Write the file in the new holder's name, and every relation as the new holder sees it."""
    transfer = transfer_of(desk.session, decision.id)
    transfer.from_person_id, transfer.former_category = file.holder_id, file.category
    record_death(desk, decision, file.holder_id)
    _end_membership(desk, file, decision)
    seen = _SEEN_BY_A_WIDOW if transfer.relation is Relation.WIFE else _SEEN_BY_A_CHILD
    for member in _memberships(desk.session, file.id):
        if member.person_id == transfer.to_person_id:
            member.relation = Relation.HOLDER
        else:
            member.relation = seen.get(member.relation, Relation.OTHER)
    file.holder_id = transfer.to_person_id
    file.category = _CATEGORY_OF.get(transfer.relation, file.category)
    file.declaration_stale = True
    _begin_guardianship(desk, transfer)


def give_back(desk: Desk, file: CaseFile, decision: Decision) -> None:
    """Write a file that passed on wrongly in its former holder's name again."""
    transfer = transfer_of(desk.session, decision.id)
    take_back_death(desk, decision, transfer.from_person_id)
    backwards = {seen: before for before, seen in _SEEN_BY_A_CHILD.items()}
    from_child = transfer.relation is not Relation.WIFE
    for member in _all_memberships(desk.session, file.id):
        if member.person_id == transfer.from_person_id:
            member.relation, member.ended_on, member.end_reason = Relation.HOLDER, None, None
        elif member.person_id == transfer.to_person_id:
            member.relation = transfer.relation
        elif from_child and member.ended_on is None:
            member.relation = backwards.get(member.relation, member.relation)
    file.holder_id = transfer.from_person_id
    file.category = transfer.former_category or file.category
    file.declaration_stale = True
    if transfer.guardian_id is not None:
        desk.get(Guardian, transfer.guardian_id).until = desk.today


def record_death(desk: Desk, decision: Decision, person_id: uuid.UUID) -> None:
    """Write the day of a holder's death, where the decision rests on one."""
    if decision.situation in DEATHS:
        desk.get(Person, person_id).died_on = decision.event_on or decision.proposed_on


def take_back_death(desk: Desk, decision: Decision, person_id: uuid.UUID) -> None:
    """Take a wrongly recorded death back."""
    if decision.situation in DEATHS:
        desk.get(Person, person_id).died_on = None


def transfer_of(session: Session, decision_id: uuid.UUID) -> Transfer:
    """Return the transfer that a decision orders."""
    return session.scalars(select(Transfer).where(Transfer.decision_id == decision_id)).one()


def _all_memberships(session: Session, file_id: uuid.UUID) -> list[HouseholdMember]:
    return list(session.scalars(select(HouseholdMember).where(HouseholdMember.file_id == file_id)))


def _memberships(session: Session, file_id: uuid.UUID) -> list[HouseholdMember]:
    return [row for row in _all_memberships(session, file_id) if row.ended_on is None]


def _end_membership(desk: Desk, file: CaseFile, decision: Decision) -> None:
    """End the former holder's place; who had no row as holder leaves one behind, ended."""
    held = [row for row in _memberships(desk.session, file.id) if row.person_id == file.holder_id]
    place = held[0] if held else add(desk, _place_of_holder(file))
    place.ended_on = decision.event_on or desk.today
    place.end_reason = MembershipEnd.DEATH if decision.situation in DEATHS else MembershipEnd.MARRIAGE
    desk.session.flush()


def _place_of_holder(file: CaseFile) -> HouseholdMember:
    return HouseholdMember(
        file_id=file.id,
        person_id=file.holder_id,
        relation=Relation.HOLDER,
        dependant=False,
        started_on=file.opened_on,
    )


def _begin_guardianship(desk: Desk, transfer: Transfer) -> None:
    if transfer.guardian_id is not None:
        guardian = desk.get(Guardian, transfer.guardian_id)
        guardian.since, guardian.until = desk.today, None
