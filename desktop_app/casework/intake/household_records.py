"""Writes what a form declares about a household into its records: new ones, or those that are already there."""

import uuid
from collections import Counter
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import TypeVar

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.duplicates import person_of_identity, standing
from desktop_app.casework.households import current_dwelling
from desktop_app.casework.intake.form import DwellingForm, HouseholdForm, MemberForm, MoneyForm, PersonForm
from desktop_app.casework.intake.same_person import within_reach
from desktop_app.casework.records import add
from desktop_app.models.cases import CaseFile
from desktop_app.models.people import Dwelling, HouseholdMember, Income, Obligation, Person
from desktop_app.policy.household_terms import IncomeSource, ObligationKind
from desktop_app.policy.names import name_key
from desktop_app.policy.places import address_key

Line = TypeVar("Line", bound=tuple[StrEnum, int, str])

_SAME_FIELDS = (
    "full_name",
    "identity_kind",
    "identity_number",
    "identity_override",
    "gender",
    "marital_status",
    "nationality",
    "mobile",
    "other_phone",
    "email",
    "iban",
    "health",
    "health_note",
    "occupation",
    "education",
)
_DWELLING_FIELDS = (
    "city",
    "district",
    "street",
    "national_address",
    "tenure",
    "rooms",
    "directions",
    "outside_area_reason",
)


def write_person(desk: Desk, form: PersonForm) -> Person:
    """Write a person down; whoever is known already, by choice or by identity number, keeps their one record."""
    known = standing(desk, desk.get(Person, form.known)) if form.known else None
    person = known or person_of_identity(desk, form.identity_kind, form.identity_number)
    if person is not None and not within_reach(desk, person):
        raise desk.not_permitted()
    if person is None:
        person = add(desk, Person(full_name=form.full_name, name_key=name_key(form.full_name)))
        _apply(person, form)
    elif known is not None:
        _apply(person, form)
    else:
        _fill_gaps(person, form)
    return person


def write_household(desk: Desk, file: CaseFile, form: HouseholdForm, since: date) -> None:
    """Bring the household's records to what the form declares; the holder is written before."""
    for member in form.members:
        _write_member(desk, file, member, since)
    _write_dwelling(desk, file.id, form.dwelling, since)
    _write_incomes(desk, file.id, form.incomes)
    _write_obligations(desk, file.id, form.obligations)
    desk.session.flush()


def _apply(person: Person, form: PersonForm) -> None:
    for name in _SAME_FIELDS:
        setattr(person, name, getattr(form, name))
    person.name_key = name_key(form.full_name)
    person.birth = str(form.birth) if form.birth else ""
    person.birth_day = form.birth.earliest() if form.birth else None


def _fill_gaps(person: Person, form: PersonForm) -> None:
    """Add what was not known of a person who stands in another household too; what was known there stays."""
    for name in _SAME_FIELDS:
        if not getattr(person, name):
            setattr(person, name, getattr(form, name))
    if not person.birth and form.birth:
        person.birth, person.birth_day = str(form.birth), form.birth.earliest()


def _write_member(desk: Desk, file: CaseFile, form: MemberForm, since: date) -> None:
    person = write_person(desk, form.person)
    row = _membership(desk, file.id, person.id)
    if row is None:
        row = add(
            desk,
            HouseholdMember(
                file_id=file.id,
                person_id=person.id,
                relation=form.relation,
                dependant=form.dependant,
                started_on=since,
            ),
        )
    row.relation, row.dependant = form.relation, form.dependant
    if form.end_reason is not None:
        row.ended_on, row.end_reason = desk.today, form.end_reason


def _membership(desk: Desk, file_id: uuid.UUID, person_id: uuid.UUID) -> HouseholdMember | None:
    rows = select(HouseholdMember).where(
        HouseholdMember.file_id == file_id,
        HouseholdMember.person_id == person_id,
        HouseholdMember.ended_on.is_(None),
    )
    return desk.session.scalars(rows).first()


def _write_dwelling(desk: Desk, file_id: uuid.UUID, form: DwellingForm, since: date) -> None:
    """Keep the dwelling when it is the same one; a move ends the old one and begins another."""
    former = current_dwelling(desk, file_id)
    values = {name: getattr(form, name) for name in _DWELLING_FIELDS}
    if former is not None and (former.city, former.district, former.street) == (form.city, form.district, form.street):
        if address_key(former.national_address) == address_key(form.national_address):
            del values["national_address"]  # another spelling of what was declared is no change of it
        for name, value in values.items():
            setattr(former, name, value)
        return
    if former is not None:
        former.ended_on = desk.today
        since = desk.today
    add(desk, Dwelling(file_id=file_id, started_on=since, **values))


def _write_incomes(desk: Desk, file_id: uuid.UUID, lines: Iterable[MoneyForm[IncomeSource]]) -> None:
    wanted = Counter((line.kind, line.monthly, line.note) for line in lines)
    for income in desk.session.scalars(select(Income).where(Income.file_id == file_id)):
        if not _taken(wanted, (income.source, income.monthly, income.note)):
            desk.session.delete(income)
    for source, monthly, note in wanted.elements():
        add(desk, Income(file_id=file_id, source=source, monthly=monthly, note=note))


def _write_obligations(desk: Desk, file_id: uuid.UUID, lines: Iterable[MoneyForm[ObligationKind]]) -> None:
    wanted = Counter((line.kind, line.monthly, line.note) for line in lines)
    for obligation in desk.session.scalars(select(Obligation).where(Obligation.file_id == file_id)):
        if not _taken(wanted, (obligation.kind, obligation.monthly, obligation.note)):
            desk.session.delete(obligation)
    for kind, monthly, note in wanted.elements():
        add(desk, Obligation(file_id=file_id, kind=kind, monthly=monthly, note=note))


def _taken(wanted: Counter[Line], line: Line) -> bool:
    """Say whether a line is already there, and strike it off what is still to be written."""
    if wanted[line] <= 0:
        return False
    wanted[line] -= 1
    return True
