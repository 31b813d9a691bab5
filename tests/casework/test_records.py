"""Adding a record."""

from sqlalchemy import select

from desktop_app.models.cases import CaseFile, Request
from desktop_app.models.people import Person
from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice
from tests.casework.intake.forms import submit, widow_form


def test_whatever_intake_writes_carries_the_branch(office: BuiltOffice) -> None:
    submit(office.door(Role.RECEPTION), widow_form())
    with office.opened.store.reading() as session:
        branches = {row.branch for kind in (Person, CaseFile, Request) for row in session.scalars(select(kind))}
    assert branches == {"NSM"}
