"""What an intake form is read against: the day, the policy in force, the service area."""

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.intake.completeness import documents_needed, handed_in, handed_of_file
from desktop_app.casework.performs import performs
from desktop_app.casework.typed_form import Typed
from desktop_app.models.office import AreaPlace
from desktop_app.policy.entitlement import Completeness, Handed, Place, check_documents, inside_area
from desktop_app.policy.names import name_key
from desktop_app.policy.permissions import Act
from desktop_app.policy.policy import Policy
from desktop_app.policy.terms import Category, Channel, DocumentKind


@dataclass(frozen=True)
class IntakeRules:
    """The rules of one day, read once for a whole form."""

    today: date
    policy: Policy
    area: tuple[Place, ...]
    held: tuple[Handed, ...] = ()
    """The documents that the file holds already."""

    @property
    def channels(self) -> tuple[Channel, ...]:
        """The channels that the policy opens."""
        return self.policy.channel_ids

    @property
    def categories(self) -> tuple[Category, ...]:
        """The categories that the association serves."""
        return tuple(rule.id for rule in self.policy.categories.items)

    def serves(self, city: str, district: str) -> bool:
        """Say whether an address is inside the service area."""
        return inside_area(self.area, city, district)

    def cities(self) -> list[str]:
        """List the cities of the service area."""
        return list(dict.fromkeys(place.city for place in self.area))

    def districts(self, city: str) -> list[str]:
        """List the districts of the service area in a city."""
        return [place.district for place in self.area if place.district and name_key(place.city) == name_key(city)]

    def required_kinds(self, typed: Typed) -> tuple[DocumentKind, ...]:
        """Return the documents that a household is asked for, as far as it is known."""
        return tuple(need.kind for need in documents_needed(self.policy, typed, self.today))

    def gaps(self, typed: Typed) -> Completeness:
        """Say which documents a form lacks, those that the file holds already counted in."""
        needs = documents_needed(self.policy, typed, self.today)
        return check_documents(needs, (*self.held, *handed_in(typed, self.today)), self.today)


@performs(Act.SAVE_DRAFT)
def intake_rules(desk: Desk, file_id: uuid.UUID | None = None) -> IntakeRules:
    """Read the rules that stand today, for a new file or for one that is there."""
    return read_rules(desk, file_id)


def read_rules(desk: Desk, file_id: uuid.UUID | None = None) -> IntakeRules:
    """Read the rules within another use case."""
    places = desk.session.execute(
        select(AreaPlace.city, AreaPlace.district).order_by(AreaPlace.city, AreaPlace.district)
    )
    held = handed_of_file(desk, desk.file(file_id)) if file_id is not None else ()
    return IntakeRules(
        desk.today, desk.policy().policy, tuple(Place(city, district) for city, district in places), held
    )
