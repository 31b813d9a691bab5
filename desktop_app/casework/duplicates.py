"""Who in the store may be the person being written down, or of the same household, and why."""

import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from sqlalchemy import or_, select

from desktop_app.casework.desk import OFFICE, Desk
from desktop_app.casework.households import current_dwelling, household_of
from desktop_app.casework.performs import performs
from desktop_app.casework.probe import NOWHERE, Address, Probe
from desktop_app.models.cases import CaseFile
from desktop_app.models.people import Dwelling, HouseholdMember, Person
from desktop_app.policy.dates import PartialDate
from desktop_app.policy.identity import OF_ONE_PERSON
from desktop_app.policy.likeness import ALIKE_ALONE, ALIKE_WITH_MORE, compared, tells_alone
from desktop_app.policy.names import name_words
from desktop_app.policy.permissions import Act, may_on
from desktop_app.policy.places import address_spellings
from desktop_app.policy.sameness import MOST_SHARING, weight_of
from desktop_app.policy.terms import DuplicateReason, FileState, IdentityKind, Relation
from desktop_app.policy.text import account_end
from desktop_app.storage.alike import people_alike

_ONE_YEAR = timedelta(days=366)
_SHOWN = 12
"""People told of at once: whoever is further down is further from the person being written down."""
_ORDER = list(DuplicateReason)
_READ = 2 * _SHOWN
"""People who are read of those who share a number, which may be half a town's."""


@dataclass(frozen=True, slots=True)
class LikePerson:
    """Somebody in the store who may be the same, why, and the file they are in."""

    person_id: uuid.UUID
    full_name: str
    identity_kind: IdentityKind
    identity_number: str
    birth: str
    mobile: str
    account: str
    """The end of the IBAN, where there is one."""
    reasons: tuple[DuplicateReason, ...]
    file_id: uuid.UUID | None = None
    file_number: str = ""
    file_state: FileState | None = None
    relation: Relation | None = None
    """What the person is in that file."""
    holder_name: str = ""
    address: Address = NOWHERE
    household: tuple[str, ...] = ()
    """The names of everybody else in that file."""
    beyond_reach: bool = False
    """They are in a file that the one who asks may not open: why they are alike is told, and nothing else."""

    @property
    def same_person(self) -> bool:
        """Whether the identity number leaves no doubt."""
        return DuplicateReason.SAME_IDENTITY in self.reasons and self.identity_kind in OF_ONE_PERSON


@performs(Act.ENTER_EXISTING_FILE)
def find_duplicates(desk: Desk, probe: Probe) -> tuple[LikePerson, ...]:
    """List everybody who may be the same person or of the same household, the surest first."""
    return _duplicates(desk, probe)


@performs(Act.UPDATE_PERSON)
def find_duplicates_of_update(desk: Desk, probe: Probe) -> tuple[LikePerson, ...]:
    """List the same for whoever changes the data of a file, a researcher of their own files among them."""
    return _duplicates(desk, probe)


def _duplicates(desk: Desk, probe: Probe) -> tuple[LikePerson, ...]:
    sharing = {reason: _outside(desk, probe, people) for reason, people in _sharing(desk, probe)}
    of_many = {reason for reason, people in sharing.items() if len(people) > MOST_SHARING}
    shared = [(reason, person) for reason, people in sharing.items() for person in people]
    found: dict[uuid.UUID, tuple[Person, set[DuplicateReason]]] = {}
    for reason, person in (*shared, *_matches(desk, probe)):
        stands = standing(desk, person)
        if stands.id != probe.known:
            found.setdefault(stands.id, (stands, set()))[1].update({reason, *_numbers_met(probe, person)})
    ranked = sorted(found.values(), key=lambda pair: -weight_of(pair[1], of_many))
    rows = (_row(desk, person, tuple(sorted(reasons, key=_ORDER.index))) for person, reasons in ranked)
    outside = (row for row in rows if row.same_person or row.file_id is None or row.file_id != probe.file_id)
    return tuple(islice(outside, _SHOWN))


def standing(desk: Desk, person: Person) -> Person:
    """Return the record that stands for a person: the one that theirs was merged into, if it was."""
    while person.merged_into_id is not None:
        person = desk.get(Person, person.merged_into_id)
    return person


def person_of_identity(desk: Desk, kind: IdentityKind, number: str) -> Person | None:
    """Return the record of whoever carries an identity number already."""
    if kind not in OF_ONE_PERSON or not number:
        return None
    rows = select(Person).where(
        Person.identity_kind == kind, Person.identity_number == number, Person.merged_into_id.is_(None)
    )
    return desk.session.scalars(rows.order_by(Person.id).limit(1)).first()


def _sharing(desk: Desk, probe: Probe) -> Iterator[tuple[DuplicateReason, list[Person]]]:
    """Read those who have a number of the person's, and those who hold the files of the same national address."""
    phones = or_(Person.mobile.in_(probe.phones), Person.other_phone.in_(probe.phones))
    numbers = (
        (DuplicateReason.SAME_IDENTITY, probe.identities, Person.identity_number.in_(probe.identities)),
        (DuplicateReason.SAME_IBAN, probe.iban, Person.iban == probe.iban),
        (DuplicateReason.SAME_MOBILE, probe.phones, phones),
    )
    for reason, asked, meets in numbers:
        if asked:
            yield reason, list(desk.session.scalars(select(Person).where(meets).limit(_READ)))
    if code := probe.address.national_address:
        at_home = (
            select(Person)
            .join(CaseFile, CaseFile.holder_id == Person.id)
            .join(Dwelling, Dwelling.file_id == CaseFile.id)
            .where(Dwelling.national_address.in_(address_spellings(code)), Dwelling.ended_on.is_(None))
        )
        yield DuplicateReason.SAME_ADDRESS, list(desk.session.scalars(at_home.limit(_READ)))


def _outside(desk: Desk, probe: Probe, people: list[Person]) -> list[Person]:
    """Leave out the household of the file being written in: that it shares its numbers tells nothing."""
    if probe.file_id is None:
        return people
    return [person for person in people if not _in_file(desk, person, probe.file_id) or _same_number(probe, person)]


def _in_file(desk: Desk, person: Person, file_id: uuid.UUID) -> bool:
    file, _relation = file_of(desk, person.id)
    return file is not None and file.id == file_id


def _numbers_met(probe: Probe, person: Person) -> Iterator[DuplicateReason]:
    """Name the numbers that somebody has in common with the person, who was found by something else perhaps."""
    if _same_number(probe, person):
        yield DuplicateReason.SAME_IDENTITY
    if probe.iban and person.iban == probe.iban:
        yield DuplicateReason.SAME_IBAN
    if not {person.mobile, person.other_phone}.isdisjoint(probe.phones):
        yield DuplicateReason.SAME_MOBILE


def _same_number(probe: Probe, person: Person) -> bool:
    return person.identity_number in probe.identities


def _matches(desk: Desk, probe: Probe) -> Iterable[tuple[DuplicateReason, Person]]:
    if probe.names_somebody:
        yield from _alike(desk, probe)
    yield from _shared_members(desk, probe)


def _alike(desk: Desk, probe: Probe) -> Iterable[tuple[DuplicateReason, Person]]:
    """Compare the name with those under its keys, among people of the same year of birth and among all."""
    words = compared(name_words(probe.full_name))
    if probe.birth is not None and (days := _days_of(probe.birth)) is not None:
        for alike in people_alike(desk.session, words, ALIKE_WITH_MORE, born=(days[0] - _ONE_YEAR, days[1])):
            person = desk.get(Person, alike.person_id)
            if _may_mean(person.birth, probe.birth):
                yield DuplicateReason.LIKE_NAME_AND_BIRTH, person
    for alike in people_alike(desk.session, words, ALIKE_WITH_MORE):
        person = desk.get(Person, alike.person_id)
        if address_known(desk, person.id).meets(probe.address):
            yield DuplicateReason.LIKE_NAME_AND_ADDRESS, person
        otherwise_born = probe.birth and person.birth and not _may_mean(person.birth, probe.birth)
        if alike.likeness >= ALIKE_ALONE and tells_alone(words, alike.words) and not otherwise_born:
            yield DuplicateReason.LIKE_NAME, person


def _shared_members(desk: Desk, probe: Probe) -> Iterable[tuple[DuplicateReason, Person]]:
    """Name the holders of the files in which somebody of this household is."""
    for number in probe.members:
        for member in desk.session.scalars(select(Person).where(Person.identity_number == number).limit(MOST_SHARING)):
            file, _relation = file_of(desk, member.id)
            if file is not None:
                yield DuplicateReason.SHARED_MEMBER, desk.get(Person, file.holder_id)


def address_known(desk: Desk, person_id: uuid.UUID) -> Address:
    """Return where the household of a person lives now."""
    file, _relation = file_of(desk, person_id)
    return _address(current_dwelling(desk, file.id) if file is not None else None)


def household_words(desk: Desk, person: Person) -> tuple[Address, tuple[str, ...]]:
    """Return where a person lives, and the names of everybody else in the file that they are in."""
    file, _relation = file_of(desk, person.id)
    if file is None:
        return NOWHERE, ()
    household = household_of(desk, file)
    others = [household.holder, *(member for _, member in household.members)]
    return _address(household.dwelling), tuple(other.full_name for other in others if other.id != person.id)


def _may_mean(kept: str, birth: PartialDate) -> bool:
    return bool(kept) and PartialDate.parse(kept).may_mean(birth)


def _days_of(birth: PartialDate) -> tuple[date, date] | None:
    first, last = birth.earliest(), birth.latest()
    return (first, last) if first is not None and last is not None else None


def _row(desk: Desk, person: Person, reasons: tuple[DuplicateReason, ...]) -> LikePerson:
    file, relation = file_of(desk, person.id)
    if not (desk.reaches(file) if file is not None else may_on(desk.act, desk.actor.roles)):
        return _unnamed(reasons)
    address, household = household_words(desk, person)
    return LikePerson(
        person_id=person.id,
        full_name=person.full_name,
        identity_kind=person.identity_kind,
        identity_number=person.identity_number,
        birth=PartialDate.parse(person.birth).words() if person.birth else "",
        mobile=person.mobile,
        account=account_end(person.iban),
        reasons=reasons,
        file_id=file.id if file else None,
        file_number=file.number if file else "",
        file_state=file.state if file else None,
        relation=relation,
        holder_name=desk.get(Person, file.holder_id).full_name if file else "",
        address=address,
        household=household,
    )


def _address(dwelling: Dwelling | None) -> Address:
    if dwelling is None:
        return NOWHERE
    return Address(dwelling.city, dwelling.district, dwelling.street, dwelling.national_address)


def _unnamed(reasons: tuple[DuplicateReason, ...]) -> LikePerson:
    nobody = uuid.UUID(int=0)
    return LikePerson(nobody, "", IdentityKind.NONE, "", "", "", "", reasons, beyond_reach=True)


def subject_of_people(desk: Desk, *person_ids: uuid.UUID) -> uuid.UUID:
    """Return the file in whose history an act on some people stands, so that its values lie under that file's key."""
    found = (file_of(desk, person_id)[0] for person_id in person_ids)
    return next((file.id for file in found if file is not None), OFFICE)


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
