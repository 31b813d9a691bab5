"""A second member of staff who agrees to a change of the keys, with their own pass phrase, at that moment."""

from dataclasses import dataclass

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.performs import performs
from desktop_app.casework.staff import current_roles
from desktop_app.casework.troubles import locked
from desktop_app.models.staff import Staff
from desktop_app.policy.faults import Fault, FaultCode, Refused, refuse_if
from desktop_app.policy.permissions import RULES, Act
from desktop_app.security.faults import Locked
from desktop_app.security.gate import Gate
from desktop_app.security.slots import KeySlots, plain_name
from desktop_app.settings import Places


@dataclass(frozen=True)
class Person:
    """A name and a pass phrase, as typed."""

    user_name: str
    passphrase: str

    def __repr__(self) -> str:
        return "Person(…)"


NOBODY = Person("", "")
"""Where no second person was asked for."""


@performs(Act.CHANGE_KEYS)
def second_person_needed(desk: Desk, places: Places, about: str = "") -> bool:
    """Say whether somebody else must agree: anybody who could, other than the actor and the person it is about."""
    return RULES[Act.CHANGE_KEYS].second_person and bool(_who_could(desk, places, about))


def require_agreement(desk: Desk, places: Places, second: Person, about: str = "") -> None:
    """Refuse unless a second person agrees, where there is one; the entry of the journal bears both names.

    A wrong pass phrase is counted as at the sign-in window. An office with nobody else who signs in acts alone.
    """
    able = _who_could(desk, places, about)
    if not RULES[desk.act].second_person or not able:
        return
    typed = (("second_name", second.user_name), ("second_phrase", second.passphrase))
    refuse_if([Fault(FaultCode.REQUIRED, field) for field, text in typed if not text.strip()])
    person = able.get(plain_name(second.user_name))
    own = desk.get(Staff, desk.actor.id).user_name
    if plain_name(second.user_name) in {own, plain_name(about)}:
        raise desk.refuse(FaultCode.SECOND_PERSON_IS_FIRST, "second_name")
    try:
        Gate.of(places).enter(second.user_name, second.passphrase)
    except Locked as refusal:
        raise Refused(*(Fault(one.code, "second_phrase", one.params) for one in locked(refusal).faults)) from refusal
    if person is None:
        raise desk.refuse(FaultCode.WRONG_PASSPHRASE, "second_phrase")
    desk.reason = f"{desk.actor.name} + {person.full_name}"


def _who_could(desk: Desk, places: Places, about: str) -> dict[str, Staff]:
    """Return who signs in here, holds a role today, and is neither the actor nor the person it is about."""
    people = select(Staff).where(
        Staff.left_on.is_(None), Staff.id != desk.actor.id, Staff.user_name != plain_name(about)
    )
    slots = set(KeySlots(places.keyslots).users())
    return {
        person.user_name: person
        for person in desk.session.scalars(people)
        if person.user_name in slots and current_roles(desk.session, person.id, desk.today)
    }
