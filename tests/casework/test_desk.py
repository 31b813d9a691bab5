"""What a use case is handed."""

from datetime import date, time

import pytest
from sqlalchemy import select

from desktop_app.casework.desk import Desk, days_through
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.models.cases import CaseFile
from desktop_app.models.office import AreaPlace, HolidayEdit, PolicyVersion
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.policy import Policy, load_bundled
from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice, Clock
from tests.casework.intake.forms import submit, widow_form


@performs(Act.EDIT_OFFICE)
def adopt_from(desk: Desk, day: date, key: str) -> None:
    """Let another policy judge from a day on."""
    body = load_bundled(key).to_toml()
    add(desk, PolicyVersion(policy_key=key, number=2, body=body, in_force_from=day))


@performs(Act.EDIT_OFFICE)
def keys_on(desk: Desk, *days: date) -> list[str]:
    """Tell which policy judges on each day."""
    return [desk.policy(day).policy.key for day in days]


@performs(Act.EDIT_OFFICE)
def policy_here(desk: Desk) -> Policy:
    """Tell the policy in force."""
    return desk.policy().policy


@performs(Act.EDIT_HOLIDAYS)
def add_holiday(desk: Desk, first: date, last: date) -> None:
    """Add a holiday of the association's own."""
    add(desk, HolidayEdit(name="إجازة الجمعية", first_day=first, last_day=last))


@performs(Act.EDIT_OFFICE)
def holiday_on(desk: Desk, day: date) -> str | None:
    """Tell the holiday of a day."""
    return desk.working_calendar.holiday(day)


@performs(Act.EDIT_OFFICE)
def today_of(desk: Desk) -> date:
    """Tell the day."""
    return desk.today


@performs(Act.EDIT_OFFICE)
def add_place(desk: Desk) -> str:
    """Add a place and tell the branch that it carries."""
    return add(desk, AreaPlace(city="الدلم")).branch


@performs(Act.UPDATE_PERSON)
def reach(desk: Desk) -> str:
    """Reach for the one file there is."""
    return desk.file(desk.session.scalars(select(CaseFile.id)).one()).number


def test_a_policy_is_read_once_however_many_acts_it_judges(office: BuiltOffice) -> None:
    manager = office.door(Role.ADMINISTRATOR)
    assert manager.ask(policy_here) is manager.ask(policy_here)


def test_the_version_in_force_on_the_day_judges(office: BuiltOffice) -> None:
    door = office.door(Role.ADMINISTRATOR)
    door.run(adopt_from, date(2026, 12, 1), "model")
    days = (date(2019, 1, 1), date(2026, 11, 30), date(2026, 12, 1), date(2027, 6, 1))
    assert door.ask(keys_on, *days) == ["services", "services", "model", "model"]


def test_the_associations_own_holidays_stand_in_its_calendar(office: BuiltOffice) -> None:
    door = office.door(Role.ADMINISTRATOR)
    door.run(add_holiday, date(2026, 11, 22), date(2026, 11, 24))
    found = [door.ask(holiday_on, date(2026, 11, day)) for day in (21, 22, 24, 25)]
    assert found == [None, "إجازة الجمعية", "إجازة الجمعية", None]


def test_the_day_turns_at_midnight_in_saudi_arabia(office: BuiltOffice) -> None:
    office.clock = Clock(date(2026, 11, 19), time(0, 30))
    assert office.door(Role.ADMINISTRATOR).ask(today_of) == date(2026, 11, 19)


def test_every_record_carries_its_branch(office: BuiltOffice) -> None:
    assert office.door(Role.ADMINISTRATOR).run(add_place) == "NSM"


def test_a_researcher_reaches_no_file_that_is_not_theirs(office: BuiltOffice) -> None:
    submitted = submit(office.door(Role.RECEPTION), widow_form())
    assert office.door(Role.RECEPTION).ask(reach) == submitted.file_number
    with pytest.raises(Refused) as refusal:
        office.door(Role.RESEARCHER).ask(reach)
    assert refusal.value.faults[0].code is FaultCode.NOT_PERMITTED


def test_days_are_listed_with_both_ends() -> None:
    assert days_through(date(2026, 2, 27), date(2026, 3, 1)) == [
        date(2026, 2, 27),
        date(2026, 2, 28),
        date(2026, 3, 1),
    ]
