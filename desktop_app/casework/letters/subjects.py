"""Whom a paper speaks of, and who of the association is to be asked."""

from typing import TypedDict

from desktop_app.casework.desk import Desk
from desktop_app.casework.letters import words
from desktop_app.models.cases import CaseFile
from desktop_app.models.people import Dwelling, Person
from desktop_app.models.staff import Staff
from desktop_app.policy.identity import show_phone


class Subject(TypedDict):
    """The fields that name a person and their file."""

    name: str
    identity_number: str
    file_number: str


class Letter(Subject):
    """The fields of a letter to that person."""

    honorific: str
    researcher: str
    researcher_contact: str


def subject_of(file: CaseFile, person: Person) -> Subject:
    """Name a person and a file."""
    return Subject(
        name=person.full_name, identity_number=words.or_none(person.identity_number), file_number=file.number
    )


def holder_of(desk: Desk, file: CaseFile) -> Person:
    """Return the person whose file it is."""
    return desk.get(Person, file.holder_id)


def letter_to(desk: Desk, file: CaseFile, person: Person | None = None) -> Letter:
    """Address a letter to the holder of a file, or to another person about it."""
    person = person or holder_of(desk, file)
    researcher = desk.get(Staff, file.researcher_id) if file.researcher_id else None
    reached = show_phone(researcher.mobile) if researcher and researcher.mobile else office_contact(desk)
    return Letter(
        **subject_of(file, person),
        honorific=words.honorific(person.gender),
        researcher=researcher.full_name if researcher else "",
        researcher_contact=reached,
    )


def office_contact(desk: Desk) -> str:
    """Say how the branch is reached: by telephone, else by mail, else where it is."""
    office = desk.office
    phone = show_phone(office.phone) if office.phone else ""
    return phone or office.email or office.address or office.branch_name


def address_of(dwelling: Dwelling | None) -> str:
    """Write where a household lives, on one line."""
    if dwelling is None:
        return words.or_none("")
    return words.joined((dwelling.city, dwelling.district, dwelling.street, dwelling.directions))


def actor_name(desk: Desk) -> str:
    """Return the name of the member of staff who issues a paper."""
    return desk.actor.name
