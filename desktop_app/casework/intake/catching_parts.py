"""What the parts of a form have in common while it is brought up to what stands now."""

from dataclasses import dataclass, field

from desktop_app.casework.desk import Desk
from desktop_app.casework.intake.begun import Fields
from desktop_app.casework.intake.same_person import within_reach
from desktop_app.casework.typed_form import Reader, Typed
from desktop_app.models.people import Person
from desktop_app.policy.faults import Fault

KNOWN = "known"
"""The name under which the key of somebody's record stands among their fields."""


@dataclass
class Part:
    """What has become of a group of fields: as they are to be, what they begin with anew, what both changed."""

    typed: Fields = field(default_factory=dict)
    begun: Fields = field(default_factory=dict)
    changed: list[Fault] = field(default_factory=list)


def person_of(desk: Desk, typed: Typed, at: str) -> Person | None:
    """Return whose record a form points at; what is no key is told when the form is read."""
    key = Reader(typed, desk.today).key(f"{at}.{KNOWN}")
    person = desk.session.get(Person, key) if key is not None else None
    if person is not None and not within_reach(desk, person):
        raise desk.not_permitted()
    return person


def names_of(fields: Typed, at: str) -> Fields:
    """Return the fields of one record by their bare names."""
    return {name.removeprefix(f"{at}."): text for name, text in fields.items() if name.startswith(f"{at}.")}


def at_place(names: Typed, at: str) -> Fields:
    """Return the names of one record as fields of the form."""
    return {f"{at}.{name}": text for name, text in names.items()}
