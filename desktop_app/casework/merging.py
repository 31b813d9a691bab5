"""Two records of one person become one: compared fact by fact, decided by a person, everything moved over.

The record that gives way stays as it was, marked with the one that took its place; what pointed at it points there.
"""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.door import Door
from desktop_app.casework.duplicates import household_words, standing, subject_of_people
from desktop_app.casework.files.history import staff_names
from desktop_app.casework.intake.declarations import mark_stale_if_changed
from desktop_app.casework.pairs import said_apart
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.models import Base
from desktop_app.models.base import Record
from desktop_app.models.cases import CaseFile
from desktop_app.models.duplicates import Merge, SetApart
from desktop_app.models.people import HouseholdMember, Person
from desktop_app.policy.dates import PartialDate
from desktop_app.policy.faults import Fault, FaultCode, Refused, refuse_if
from desktop_app.policy.household_terms import MembershipEnd
from desktop_app.policy.journey import ENDED_FILE_STATES
from desktop_app.policy.names import name_key
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import FileState, PersonFact, Relation

FIELDS_OF: dict[PersonFact, tuple[str, ...]] = {
    PersonFact.FULL_NAME: ("full_name",),
    PersonFact.IDENTITY: ("identity_number", "identity_kind", "identity_override"),
    PersonFact.BIRTH: ("birth", "birth_day"),
    PersonFact.GENDER: ("gender",),
    PersonFact.MARITAL_STATUS: ("marital_status",),
    PersonFact.NATIONALITY: ("nationality",),
    PersonFact.MOBILE: ("mobile",),
    PersonFact.OTHER_PHONE: ("other_phone",),
    PersonFact.EMAIL: ("email",),
    PersonFact.IBAN: ("iban",),
    PersonFact.HEALTH: ("health", "health_note"),
    PersonFact.OCCUPATION: ("occupation",),
    PersonFact.EDUCATION: ("education",),
    PersonFact.DIED_ON: ("died_on",),
}
"""The columns of each fact that a person decides on; the first one is what is shown of it."""
LEFT_ALONE = (Person, Merge, SetApart)
"""Records that tell of merging itself: they keep pointing at the record they were about."""


@dataclass(frozen=True, slots=True)
class FileHeld:
    """A file that one of the two holds."""

    id: uuid.UUID
    number: str
    state: FileState

    @property
    def open(self) -> bool:
        """Whether it has not ended."""
        return self.state not in ENDED_FILE_STATES


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two records, as it is compared."""

    person_id: uuid.UUID
    full_name: str
    facts: dict[PersonFact, Any]
    files: tuple[FileHeld, ...]
    member_of: tuple[str, ...]
    """The files of others that the person is a member of, by number."""
    household: tuple[str, ...]
    address: str


@dataclass(frozen=True, slots=True)
class SaidApart:
    """That the two were said to be of two people: by whom, when, and why."""

    by: str
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two records side by side, with what the program proposes to do; a person decides."""

    kept: Side
    merged: Side
    taken: frozenset[PersonFact]
    """Facts that the record which stays lacks, proposed to be taken from the other."""
    goes_on: uuid.UUID | None
    """Of two open files, the one proposed to go on: the older."""
    apart: SaidApart | None = None

    def turned(self) -> "Comparison":
        """Return the same with the other record proposed to stay."""
        return Comparison(self.merged, self.kept, _lacking(self.merged, self.kept), self.goes_on, self.apart)

    @property
    def open_files(self) -> tuple[FileHeld, ...]:
        """The files that have not ended, of both."""
        return tuple(file for side in (self.kept, self.merged) for file in side.files if file.open)


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What a person decided: which record stays, which facts it takes from the other, which file goes on, and why."""

    kept_id: uuid.UUID
    merged_id: uuid.UUID
    taken: frozenset[PersonFact]
    reason: str
    goes_on: uuid.UUID | None = None
    although_apart: bool = False
    """Whether it was seen that the two were said to be of two people."""


def compare_records(door: Door, first_id: uuid.UUID, second_id: uuid.UUID) -> Comparison:
    """Set two records side by side; the one in more files, and else the older, is proposed to stay.

    Each is read through the door, so that the history of its own file tells of it.
    """
    sides = [door.ask(read_side, key) for key in (first_id, second_id)]
    sides.sort(key=lambda side: (-len(side.files), -len(side.member_of), side.person_id))
    kept, merged = sides
    if kept.person_id == merged.person_id:
        raise Refused(Fault(FaultCode.SAME_RECORD))
    both_open = [file.id for side in sides for file in side.files if file.open]
    goes_on = min(both_open) if len(both_open) > 1 else None
    apart = door.ask(read_apart, kept.person_id, merged.person_id)
    return Comparison(kept, merged, _lacking(kept, merged), goes_on, apart)


@performs(Act.MERGE_RECORDS, sensitive=True)
def read_side(desk: Desk, person_id: uuid.UUID) -> Side:
    """Read what is known of a person, to be compared with another; of a record that gave way, the one that stands."""
    person = _standing(desk, person_id)
    desk.concern(subject_of_people(desk, person.id))
    return _side(desk, person)


@performs(Act.MERGE_RECORDS)
def read_apart(desk: Desk, first_id: uuid.UUID, second_id: uuid.UUID) -> SaidApart | None:
    """Read who said that two records are of two people, if anybody did."""
    said = said_apart(desk, first_id, second_id)
    return SaidApart(staff_names(desk, [said.staff_id])[said.staff_id], said.at, said.reason) if said else None


@performs(Act.MERGE_RECORDS)
def merge_records(desk: Desk, plan: MergePlan) -> uuid.UUID:
    """Make one record of two, in one transaction with one entry; a file that does not go on waits to be closed."""
    kept, merged = (_standing(desk, key) for key in (plan.kept_id, plan.merged_id))
    sides = _side(desk, kept), _side(desk, merged)
    refuse_if(_faults(plan, sides, read_apart(desk, kept.id, merged.id)))
    _concern(desk, *sides)
    desk.reason = plan.reason.strip()
    for row, column in pointing_at(desk, merged.id):
        setattr(row, column, kept.id)
    merged.merged_into_id = kept.id
    _take(kept, merged, plan.taken)
    desk.session.flush()
    _leave_one_membership(desk, kept)
    for file in _files_of(desk, kept.id):
        mark_stale_if_changed(desk, file)
    merge = Merge(
        kept_id=kept.id,
        merged_id=merged.id,
        at=desk.now,
        staff_id=desk.actor.id,
        reason=desk.reason,
        goes_on_id=plan.goes_on,
    )
    return add(desk, merge).id


def pointing_at(desk: Desk, person_id: uuid.UUID) -> Iterator[tuple[Record, str]]:
    """Find every row that points at a person, and by which field."""
    for kind, field in pointers_at_people():
        rows = desk.session.scalars(select(kind).where(getattr(kind, field) == person_id)).all()
        yield from ((row, field) for row in rows)


def pointers_at_people() -> Iterator[tuple[type[Record], str]]:
    """Name every kind of record that points at a person, and by which field."""
    for mapper in Base.registry.mappers:
        if mapper.class_ in LEFT_ALONE:
            continue
        for attribute in mapper.column_attrs:
            if any(key.column.table.name == Person.__tablename__ for key in attribute.columns[0].foreign_keys):
                yield mapper.class_, attribute.key


def _lacking(kept: Side, merged: Side) -> frozenset[PersonFact]:
    return frozenset(fact for fact, value in merged.facts.items() if value and not kept.facts[fact])


def _standing(desk: Desk, person_id: uuid.UUID) -> Person:
    return standing(desk, desk.get(Person, person_id))


def _concern(desk: Desk, *sides: Side) -> None:
    """Put the entry into the history of the file that the records meet in."""
    held = (file.id for side in sides for file in side.files)
    desk.concern(next(held, None) or subject_of_people(desk, *(side.person_id for side in sides)))


def _side(desk: Desk, person: Person) -> Side:
    files = [FileHeld(file.id, file.number, file.state) for file in _files_of(desk, person.id)]
    member_of = (
        select(CaseFile.number)
        .join(HouseholdMember, HouseholdMember.file_id == CaseFile.id)
        .where(HouseholdMember.person_id == person.id, HouseholdMember.ended_on.is_(None))
        .order_by(CaseFile.id)
    )
    address, household = household_words(desk, person)
    return Side(
        person_id=person.id,
        full_name=person.full_name,
        facts={fact: _value(person, fact) for fact in PersonFact},
        files=tuple(files),
        member_of=tuple(desk.session.scalars(member_of)),
        household=household,
        address=address.words(),
    )


def _value(person: Person, fact: PersonFact) -> Any:
    value = getattr(person, FIELDS_OF[fact][0])
    return PartialDate.parse(value).words() if fact is PersonFact.BIRTH and value else value


def _files_of(desk: Desk, person_id: uuid.UUID) -> list[CaseFile]:
    return list(desk.session.scalars(select(CaseFile).where(CaseFile.holder_id == person_id).order_by(CaseFile.id)))


def _faults(plan: MergePlan, sides: tuple[Side, Side], apart: SaidApart | None) -> list[Fault]:
    kept, merged = sides
    faults = []
    if kept.person_id == merged.person_id:
        faults.append(Fault(FaultCode.SAME_RECORD))
    if apart is not None and not plan.although_apart:
        faults.append(Fault(FaultCode.SAID_TO_BE_TWO, params={"who": apart.by, "reason": apart.reason}))
    if not plan.reason.strip():
        faults.append(Fault(FaultCode.REQUIRED, "reason"))
    open_files = [file.id for side in sides for file in side.files if file.open]
    if len(open_files) > 1 and plan.goes_on not in open_files:
        faults.append(Fault(FaultCode.REQUIRED, "goes_on"))
    elif plan.goes_on is not None and plan.goes_on not in open_files:
        faults.append(Fault(FaultCode.NOT_FOUND, "goes_on"))
    return faults


def _take(kept: Person, merged: Person, facts: frozenset[PersonFact]) -> None:
    for fact in facts:
        for field in FIELDS_OF[fact]:
            setattr(kept, field, getattr(merged, field))
    kept.name_key = name_key(kept.full_name)


def _leave_one_membership(desk: Desk, person: Person) -> None:
    """End the memberships that say the same of one person twice: in a file they hold, or beside one of their own."""
    rows = select(HouseholdMember).where(HouseholdMember.person_id == person.id, HouseholdMember.ended_on.is_(None))
    held = {file.id for file in _files_of(desk, person.id)}
    seen = set[uuid.UUID]()
    for row in desk.session.scalars(rows.order_by(HouseholdMember.id)):
        if row.file_id in seen or (row.file_id in held and row.relation is not Relation.HOLDER):
            row.ended_on, row.end_reason = desk.today, MembershipEnd.MISTAKE
        seen.add(row.file_id)
