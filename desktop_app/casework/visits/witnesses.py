"""Witnesses who know an applicant's situation: two where the policy asks for them, welcome otherwise."""

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.households import household_of
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.models.cases import CaseFile
from desktop_app.models.visits import Visit, Witness
from desktop_app.policy.faults import Fault, FaultCode, refuse_if
from desktop_app.policy.identity import check_identity, check_mobile
from desktop_app.policy.names import check_name
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import IdentityKind
from desktop_app.policy.text import clean

WITNESSES_NEEDED = 2
"""Services policy, means of establishing entitlement, item 3."""


@dataclass(frozen=True)
class WitnessForm:
    """A witness as typed."""

    full_name: str
    identity_number: str
    mobile: str
    knows_as: str
    statement: str


@dataclass(frozen=True)
class WitnessRow:
    """A witness on record."""

    id: uuid.UUID
    full_name: str
    identity_number: str
    mobile: str
    knows_as: str
    statement: str
    stated_on: date


@performs(Act.RECORD_WITNESSES)
def record_witnesses(
    desk: Desk, file_id: uuid.UUID, forms: tuple[WitnessForm, ...], visit_id: uuid.UUID | None = None
) -> tuple[uuid.UUID, ...]:
    """Record what witnesses stated; the same person twice, or one of the household, is refused."""
    file = desk.file(file_id)
    if visit_id is not None and desk.get(Visit, visit_id).file_id != file.id:
        raise desk.refuse(FaultCode.NOT_FOUND)
    faults: list[Fault] = []
    sound = [_sound(form, place, faults) for place, form in enumerate(forms, start=1)]
    known = {row.identity_number for row in _of_file(desk, file_id)} | _household_numbers(desk, file)
    for place, form in enumerate(sound, start=1):
        if form.identity_number in known:
            faults.append(Fault(FaultCode.WITNESS_TWICE, f"witnesses.{place}.identity_number"))
        known.add(form.identity_number)
    refuse_if(faults)
    return tuple(
        add(
            desk,
            Witness(
                file_id=file_id,
                visit_id=visit_id,
                full_name=form.full_name,
                identity_number=form.identity_number,
                mobile=form.mobile,
                knows_as=form.knows_as,
                statement=form.statement,
                stated_on=desk.today,
            ),
        ).id
        for form in sound
    )


@performs(Act.OPEN_FILE)
def witnesses_of(desk: Desk, file_id: uuid.UUID) -> tuple[WitnessRow, ...]:
    """List the witnesses of a file."""
    desk.study(file_id)
    return witness_rows(desk, file_id)


def witness_rows(desk: Desk, file_id: uuid.UUID) -> tuple[WitnessRow, ...]:
    """Return the witnesses of a file, within another act."""
    return tuple(
        WitnessRow(row.id, row.full_name, row.identity_number, row.mobile, row.knows_as, row.statement, row.stated_on)
        for row in _of_file(desk, file_id)
    )


def _household_numbers(desk: Desk, file: CaseFile) -> set[str]:
    household = household_of(desk, file)
    return {person.identity_number for person in (household.holder, *(person for _, person in household.members))}


def _of_file(desk: Desk, file_id: uuid.UUID) -> list[Witness]:
    return list(desk.session.scalars(select(Witness).where(Witness.file_id == file_id).order_by(Witness.id)))


def _sound(form: WitnessForm, place: int, faults: list[Fault]) -> WitnessForm:
    at = f"witnesses.{place}."
    full_name, name_faults = check_name(form.full_name, at + "full_name")
    identity = check_identity(IdentityKind.NATIONAL_ID, form.identity_number, at + "identity_number")
    mobile = check_mobile(form.mobile, at + "mobile")
    faults.extend((*name_faults, *identity.faults, *identity.warnings, *mobile.faults))
    for name, value in (("knows_as", form.knows_as), ("statement", form.statement)):
        if not clean(value):
            faults.append(Fault(FaultCode.REQUIRED, at + name))
    return WitnessForm(full_name, identity.value, mobile.value, clean(form.knows_as), form.statement.strip())
