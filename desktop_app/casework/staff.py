"""The people of the office: taking them on, giving roles, and letting them go."""

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from desktop_app.casework.desk import Desk
from desktop_app.casework.particulars import read_user_name
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.models.bounds import NAME_LENGTH
from desktop_app.models.staff import Staff, StaffRole
from desktop_app.policy.faults import Fault, FaultCode, refuse_if
from desktop_app.policy.names import check_hidden
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role
from desktop_app.policy.text import clean
from desktop_app.security.slots import KeySlots, plain_name
from desktop_app.settings import Places


@dataclass(frozen=True)
class StaffForm:
    """What is asked of a new member of staff, or changed of one."""

    full_name: str
    user_name: str
    job_title: str = ""
    mobile: str = ""
    roles: frozenset[Role] = frozenset()
    signs_in: bool = True


@dataclass(frozen=True)
class StaffRow:
    """A member of staff, as the staff screen lists them."""

    id: uuid.UUID
    full_name: str
    user_name: str
    job_title: str
    mobile: str
    roles: tuple[Role, ...]
    signs_in: bool
    joined_on: date
    left_on: date | None


@performs(Act.MANAGE_STAFF)
def add_staff(desk: Desk, form: StaffForm) -> uuid.UUID:
    """Take a person on with their roles; their pass phrase is set apart, in the key slots."""
    refuse_if(_faults(desk, form, None))
    person = add(
        desk,
        Staff(
            full_name=clean(form.full_name),
            user_name=plain_name(form.user_name),
            job_title=clean(form.job_title),
            mobile=form.mobile,
            joined_on=desk.today,
            has_slot=form.signs_in,
        ),
    )
    _give_roles(desk, person.id, form.roles)
    return person.id


@performs(Act.MANAGE_STAFF)
def edit_staff(desk: Desk, staff_id: uuid.UUID, form: StaffForm) -> None:
    """Change a person's particulars and roles; a role taken away keeps the days on which it was held."""
    refuse_if(_faults(desk, form, staff_id))
    person = desk.get(Staff, staff_id)
    person.full_name = clean(form.full_name)
    person.job_title = clean(form.job_title)
    person.mobile = form.mobile
    person.has_slot = form.signs_in
    held = current_roles(desk.session, staff_id, desk.today)
    for role in desk.session.scalars(_open_roles(staff_id)):
        if role.role not in form.roles:
            role.until = desk.today
    _give_roles(desk, staff_id, form.roles - held)


@performs(Act.MANAGE_STAFF)
def check_staff(desk: Desk, staff_id: uuid.UUID, form: StaffForm) -> None:
    """Refuse what `edit_staff` would refuse, before anything is done that it goes with."""
    refuse_if(_faults(desk, form, staff_id))


@performs(Act.MANAGE_STAFF)
def let_go(desk: Desk, places: Places, staff_id: uuid.UUID) -> str:
    """End a person's work here, once their slot was taken and the key changed; returns their sign-in name."""
    person = desk.get(Staff, staff_id)
    # Whoever still holds a slot may be the second person of a change of keys, and nobody sends them away alone.
    if person.id == desk.actor.id or person.user_name in KeySlots(places.keyslots).users():
        raise desk.refuse(FaultCode.SECOND_PERSON_NEEDED)
    person.left_on = desk.today
    for role in desk.session.scalars(_open_roles(staff_id)):
        role.until = desk.today
    return person.user_name


@performs(Act.MANAGE_STAFF)
def list_staff(desk: Desk) -> tuple[StaffRow, ...]:
    """List everybody who works or worked here, those present first."""
    people = desk.session.scalars(select(Staff).order_by(Staff.left_on.is_not(None), Staff.full_name)).all()
    return tuple(_row(desk, person) for person in people)


def current_roles(session: Session, staff_id: uuid.UUID, day: date) -> frozenset[Role]:
    """Return the roles that a person holds on a day."""
    rows = select(StaffRole).where(StaffRole.staff_id == staff_id, StaffRole.since <= day)
    return frozenset(row.role for row in session.scalars(rows) if row.until is None or row.until > day)


def _row(desk: Desk, person: Staff) -> StaffRow:
    held = current_roles(desk.session, person.id, desk.today)
    return StaffRow(
        id=person.id,
        full_name=person.full_name,
        user_name=person.user_name,
        job_title=person.job_title,
        mobile=person.mobile,
        roles=tuple(role for role in Role if role in held),
        signs_in=person.has_slot and person.left_on is None,
        joined_on=person.joined_on,
        left_on=person.left_on,
    )


def _open_roles(staff_id: uuid.UUID) -> Select[StaffRole]:
    return select(StaffRole).where(StaffRole.staff_id == staff_id, StaffRole.until.is_(None))


def _give_roles(desk: Desk, staff_id: uuid.UUID, roles: frozenset[Role]) -> None:
    for role in Role:
        if role in roles:
            add(desk, StaffRole(staff_id=staff_id, role=role, since=desk.today))


def _faults(desk: Desk, form: StaffForm, staff_id: uuid.UUID | None) -> list[Fault]:
    faults = [
        Fault(FaultCode.REQUIRED, name)
        for name, value in (("full_name", form.full_name), ("user_name", form.user_name))
        if not clean(value)
    ]
    if not form.roles:
        faults.append(Fault(FaultCode.REQUIRED, "roles"))
    faults += [
        Fault(FaultCode.TOO_LONG, name, {"limit": str(NAME_LENGTH)})
        for name, value in (("full_name", form.full_name), ("job_title", form.job_title))
        if len(value) > NAME_LENGTH
    ]
    faults += [*check_hidden(clean(form.full_name), "full_name"), *check_hidden(clean(form.job_title), "job_title")]
    if clean(form.user_name) and staff_id is None:
        faults += read_user_name(form.user_name)[1]
    same = select(Staff.id).where(Staff.user_name == plain_name(form.user_name))
    if any(found != staff_id for found in desk.session.scalars(same)):
        faults.append(Fault(FaultCode.USER_NAME_TAKEN, "user_name"))
    return faults
