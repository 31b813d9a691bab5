"""Whether somebody written down with an identity number is the one who carries it in the store."""

from collections.abc import Iterator

from sqlalchemy import or_, select

from desktop_app.casework.desk import Desk
from desktop_app.casework.duplicates import file_of, person_of_identity, standing
from desktop_app.casework.intake.form import HouseholdForm, PersonForm
from desktop_app.casework.intake.person import people_of
from desktop_app.models.cases import CaseFile
from desktop_app.models.people import HouseholdMember, Person
from desktop_app.policy.dates import PartialDate
from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.policy.likeness import may_be_one
from desktop_app.policy.names import name_words
from desktop_app.policy.permissions import sees_assigned_alone
from desktop_app.policy.terms import PersonFact
from desktop_app.policy.text import ltr, quoted


def numbers_of_others(desk: Desk, household: HouseholdForm) -> list[Fault]:
    """Name everybody of a form whose number is somebody's of whom the store says otherwise than what was typed."""
    faults = []
    for at, form in people_of(household.holder, household.members):
        carrier = _other_carrier(desk, form)
        if carrier is None:
            continue
        field = f"{at}.identity_number"
        if not within_reach(desk, carrier):
            raise desk.refuse(FaultCode.NOT_PERMITTED, field)
        if facts := ",".join(_contradicted(carrier, form)):
            faults.append(Fault(FaultCode.NUMBER_OF_ANOTHER, field, {"whose": _whose(desk, carrier), "facts": facts}))
    return faults


def within_reach(desk: Desk, person: Person) -> bool:
    """Say whether somebody is in a file of the actor: to add another's person would show what theirs says of them."""
    if not sees_assigned_alone(desk.act, desk.actor.roles):
        return True
    member_of = select(HouseholdMember.file_id).where(HouseholdMember.person_id == person.id)
    theirs = or_(CaseFile.holder_id == person.id, CaseFile.id.in_(member_of))
    return desk.session.scalars(select(CaseFile.id).where(theirs, desk.reached()).limit(1)).first() is not None


def _other_carrier(desk: Desk, form: PersonForm) -> Person | None:
    """Return who carries a number that is new to whom it was typed for."""
    known = standing(desk, desk.get(Person, form.known)) if form.known else None
    if known is not None and known.identity_number == form.identity_number:
        return None  # two records of one number are no news here: they wait to be merged
    carrier = person_of_identity(desk, form.identity_kind, form.identity_number)
    return None if carrier is known else carrier


def _contradicted(person: Person, form: PersonForm) -> Iterator[PersonFact]:
    if not may_be_one(name_words(person.full_name), name_words(form.full_name)):
        yield PersonFact.FULL_NAME
    if person.birth and form.birth and PartialDate.parse(person.birth).apart_from(form.birth):
        yield PersonFact.BIRTH
    if person.gender and form.gender and person.gender is not form.gender:
        yield PersonFact.GENDER


def _whose(desk: Desk, person: Person) -> str:
    """Name whose a number is, with their file where the actor may open it."""
    file, _relation = file_of(desk, person.id)
    named = quoted(person.full_name)
    return f"{named} ({ltr(file.number)})" if file is not None and desk.reaches(file) else named
