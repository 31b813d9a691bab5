"""Who in the store may be the person being written down, and why."""

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, or_, select

from desktop_app.casework.desk import Desk
from desktop_app.casework.households import current_dwelling
from desktop_app.casework.performs import performs
from desktop_app.casework.typed_form import read_date
from desktop_app.models.cases import CaseFile
from desktop_app.models.people import HouseholdMember, Person
from desktop_app.policy.dates import PartialDate
from desktop_app.policy.faults import Refused
from desktop_app.policy.identity import check_iban, check_identity, check_mobile
from desktop_app.policy.likeness import likeness
from desktop_app.policy.permissions import Act, may_on
from desktop_app.policy.terms import DuplicateReason, FileState, IdentityKind, Relation

_ALIKE = 0.8
_ONE_YEAR = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Probe:
    """What is known of the person so far; an empty word is not asked about."""

    full_name: str = ""
    identity_number: str = ""
    mobile: str = ""
    iban: str = ""
    birth: PartialDate | None = None
    known: uuid.UUID | None = None
    """The record that the person was recognised as: it is no duplicate of itself."""

    def tells_something(self) -> bool:
        """Say whether there is anything to look for."""
        return bool(self.identity_number or self.mobile or self.iban or (self.full_name and self.birth))


@dataclass(frozen=True, slots=True)
class LikePerson:
    """Somebody in the store who may be the same, why, and the file they are in."""

    person_id: uuid.UUID
    full_name: str
    identity_kind: IdentityKind
    identity_number: str
    birth: str
    mobile: str
    iban: str
    reasons: tuple[DuplicateReason, ...]
    file_id: uuid.UUID | None = None
    file_number: str = ""
    file_state: FileState | None = None
    relation: Relation | None = None
    """What the person is in that file."""
    holder_name: str = ""
    city: str = ""
    district: str = ""
    beyond_reach: bool = False
    """They are in a file that the one who asks may not open: why they are alike is told, and nothing else."""

    @property
    def same_person(self) -> bool:
        """Whether the identity number leaves no doubt."""
        return DuplicateReason.SAME_IDENTITY in self.reasons


def probe_of(typed: Mapping[str, str], at: str) -> Probe:
    """Make a probe of a person's fields as typed so far; what is not sound yet is left out."""

    def raw(name: str) -> str:
        return typed.get(f"{at}.{name}", "").strip()

    number = check_identity(IdentityKind.FAMILY_RECORD, raw("identity_number"), at)
    mobile, iban = check_mobile(raw("mobile"), at), check_iban(raw("iban"), at)
    return Probe(
        full_name=raw("full_name"),
        identity_number=number.value if number.sound and raw("identity_kind") != IdentityKind.NONE else "",
        mobile=mobile.value if mobile.sound else "",
        iban=iban.value if iban.sound else "",
        birth=_date_so_far(raw("birth")),
        known=uuid.UUID(raw("known")) if raw("known") else None,
    )


@performs(Act.FIND_FILES)
def find_duplicates(desk: Desk, probe: Probe) -> tuple[LikePerson, ...]:
    """List everybody who may be the same person or of the same household, the surest first."""
    found: dict[uuid.UUID, tuple[Person, list[DuplicateReason]]] = {}
    for reason, person in _matches(desk, probe):
        if person.id != probe.known:
            found.setdefault(person.id, (person, []))[1].append(reason)
    order = list(DuplicateReason)
    ranked = sorted(found.values(), key=lambda pair: [order.index(reason) for reason in pair[1]])
    return tuple(_row(desk, person, tuple(reasons)) for person, reasons in ranked)


def person_of_identity(desk: Desk, kind: IdentityKind, number: str) -> Person | None:
    """Return the record of whoever carries an identity number already."""
    if kind in {IdentityKind.NONE, IdentityKind.FAMILY_RECORD} or not number:
        return None
    rows = select(Person).where(Person.identity_kind == kind, Person.identity_number == number).order_by(Person.id)
    return desk.session.scalars(rows.limit(1)).first()


def _matches(desk: Desk, probe: Probe) -> Iterable[tuple[DuplicateReason, Person]]:
    exact = (
        (DuplicateReason.SAME_IDENTITY, Person.identity_number, probe.identity_number),
        (DuplicateReason.SAME_IBAN, Person.iban, probe.iban),
        (DuplicateReason.SAME_MOBILE, Person.mobile, probe.mobile),
    )
    for reason, column, value in exact:
        if value:
            yield from ((reason, person) for person in desk.session.scalars(select(Person).where(column == value)))
    if probe.full_name and probe.birth:
        yield from (
            (DuplicateReason.LIKE_NAME_AND_BIRTH, person) for person in _alike(desk, probe.full_name, probe.birth)
        )


def _alike(desk: Desk, full_name: str, birth: PartialDate) -> list[Person]:
    """Compare the name with people born in the same year; who knows a year alone may be off by one calendar."""
    first, last = birth.earliest(), birth.latest()
    if first is None or last is None:
        return []
    # A record known by its year stands at that year's first day: look back by one year for it.
    people = desk.session.scalars(select(Person).where(_born_between(first - _ONE_YEAR, last)))
    return [
        person
        for person in people
        if _may_mean(person, first, last) and likeness(full_name, person.full_name) >= _ALIKE
    ]


def _born_between(first: date, last: date) -> ColumnElement[bool]:
    return Person.birth_day.between(first, last)


def _may_mean(person: Person, first: date, last: date) -> bool:
    """Say whether two dates of birth, each as exact as it is known, fall into one year."""
    known = PartialDate.parse(person.birth)
    low, high = known.earliest(), known.latest()
    if low is None or high is None:
        return False
    return low.year <= last.year and first.year <= high.year


def _row(desk: Desk, person: Person, reasons: tuple[DuplicateReason, ...]) -> LikePerson:
    file, relation = file_of(desk, person.id)
    if not (desk.reaches(file) if file is not None else may_on(desk.act, desk.actor.roles)):
        return _unnamed(reasons)
    dwelling = current_dwelling(desk, file.id) if file else None
    return LikePerson(
        person_id=person.id,
        full_name=person.full_name,
        identity_kind=person.identity_kind,
        identity_number=person.identity_number,
        birth=PartialDate.parse(person.birth).words() if person.birth else "",
        mobile=person.mobile,
        iban=person.iban,
        reasons=reasons,
        file_id=file.id if file else None,
        file_number=file.number if file else "",
        file_state=file.state if file else None,
        relation=relation,
        holder_name=desk.get(Person, file.holder_id).full_name if file else "",
        city=dwelling.city if dwelling else "",
        district=dwelling.district if dwelling else "",
    )


def _unnamed(reasons: tuple[DuplicateReason, ...]) -> LikePerson:
    nobody = uuid.UUID(int=0)
    return LikePerson(nobody, "", IdentityKind.NONE, "", "", "", "", reasons, beyond_reach=True)


def file_of(desk: Desk, person_id: uuid.UUID) -> tuple[CaseFile | None, Relation | None]:
    """Return the newest file that a person holds, or else the newest household that they are a member of."""
    held = select(CaseFile).where(CaseFile.holder_id == person_id).order_by(CaseFile.id.desc()).limit(1)
    file = desk.session.scalars(held).first()
    if file is not None:
        return file, Relation.HOLDER
    member_of = (
        select(CaseFile, HouseholdMember.relation)
        .join(HouseholdMember, HouseholdMember.file_id == CaseFile.id)
        .where(HouseholdMember.person_id == person_id)
        .where(or_(HouseholdMember.ended_on.is_(None), HouseholdMember.ended_on > desk.today))
        .order_by(CaseFile.id.desc())
        .limit(1)
    )
    row = desk.session.execute(member_of).first()
    return (row[0], row[1]) if row else (None, None)


def _date_so_far(text: str) -> PartialDate | None:
    try:
        return read_date(text) if text else None
    except Refused:
        return None
