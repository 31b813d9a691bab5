"""What is known of a household today."""

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.households import household_of
from desktop_app.casework.performs import performs
from desktop_app.models.cases import CaseFile
from desktop_app.models.people import HouseholdMember
from desktop_app.policy.household_terms import MembershipEnd
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice
from tests.casework.intake.forms import submit, widow_form


@performs(Act.OPEN_FILE)
def counts(desk: Desk) -> tuple[int, int, int, int, str]:
    """Count the one household there is."""
    file = desk.session.scalars(select(CaseFile)).one()
    found = household_of(desk, file)
    district = found.dwelling.district if found.dwelling else ""
    return found.size, found.dependants, found.monthly_income, found.monthly_obligations, district


@performs(Act.UPDATE_PERSON)
def marry_off(desk: Desk) -> None:
    """Let one member leave the household."""
    member = desk.session.scalars(select(HouseholdMember).order_by(HouseholdMember.id.desc())).first()
    assert member is not None
    member.ended_on, member.end_reason = desk.today, MembershipEnd.MARRIAGE
    desk.concern(member.file_id)


def test_a_household_is_counted_with_its_holder_and_in_halalas(office: BuiltOffice) -> None:
    reception = office.door(Role.RECEPTION)
    submit(reception, widow_form())
    assert reception.ask(counts) == (3, 2, 215_000, 150_050, "النسيم")


def test_who_left_is_not_counted_any_more(office: BuiltOffice) -> None:
    reception = office.door(Role.RECEPTION)
    submit(reception, widow_form())
    reception.run(marry_off)
    assert reception.ask(counts)[:2] == (2, 1)
