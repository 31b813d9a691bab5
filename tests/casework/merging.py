"""Two files of one woman, written down a letter apart, and the plan to make one record of her."""

import uuid
from dataclasses import dataclass

from sqlalchemy import select

from desktop_app.casework.files.history import history_of
from desktop_app.casework.intake.submission import Submitted
from desktop_app.casework.merging import MergePlan
from desktop_app.models.cases import CaseFile
from desktop_app.models.people import HouseholdMember, Person
from desktop_app.policy.terms import PersonFact, Relation, Role
from tests.builders import BuiltOffice
from tests.casework.intake.forms import submit, widow_form

SECOND_ID = "1055555559"
REASON = "طوبقت الهوية بالأصل"
APART = "هما أختان"


@dataclass(frozen=True)
class Twice:
    """What was written down of her, first and second."""

    first: Submitted
    second: Submitted
    first_id: uuid.UUID
    second_id: uuid.UUID

    def plan(self, *taken: PersonFact, goes_on: uuid.UUID | None = None, reason: str = REASON) -> MergePlan:
        """The second record gives way to the first, whose file goes on."""
        return MergePlan(self.first_id, self.second_id, frozenset(taken), reason, goes_on or self.first.file_id)


def written_twice(office: BuiltOffice) -> Twice:
    """Have her come twice; the second time she has another telephone, and a trade."""
    first = submit(office.door(Role.RECEPTION), widow_form())
    again = widow_form(
        person__full_name="نوره سعد محمد العتيبى",
        person__identity_number=SECOND_ID,
        person__mobile="0559999999",
        person__iban="",
        person__occupation="خياطة",
        members__1__identity_number="",
        members__1__full_name="",
        members__1__relation="",
        members__1__birth="",
        members__2__identity_number="1066666668",
        members__2__full_name="هيا عبدالله سعد العتيبي",
    )
    second = submit(office.door(Role.RECEPTION), again)
    return Twice(first, second, holder_of(office, first.file_id), holder_of(office, second.file_id))


def holder_of(office: BuiltOffice, file_id: uuid.UUID) -> uuid.UUID:
    """Whose file it is."""
    with office.opened.store.reading() as session:
        return session.scalars(select(CaseFile.holder_id).where(CaseFile.id == file_id)).one()


def person(office: BuiltOffice, person_id: uuid.UUID) -> Person:
    """Her record as it stands."""
    with office.opened.store.reading() as session:
        return session.get_one(Person, person_id)


def daughter_in(office: BuiltOffice, file_id: uuid.UUID) -> uuid.UUID:
    """The daughter in the household of a file."""
    of_file = HouseholdMember.file_id == file_id, HouseholdMember.relation == Relation.DAUGHTER
    with office.opened.store.reading() as session:
        return session.scalars(select(HouseholdMember.person_id).where(*of_file)).one()


def told(office: BuiltOffice, file_id: uuid.UUID) -> list[tuple[str, str]]:
    """The acts in the history of a file after its request, newest first, with the reasons given."""
    lines = office.door(Role.SERVICES_MANAGER).ask(history_of, file_id)
    return [(line.act, line.reason) for line in lines if line.act != "submit_request"]
