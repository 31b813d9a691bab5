"""Numbers that people read."""

from datetime import date

from desktop_app.casework.desk import Desk
from desktop_app.casework.numbers import Series, next_number
from desktop_app.casework.performs import performs
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice


@performs(Act.SUBMIT_REQUEST)
def take_numbers(desk: Desk, count: int, series: Series) -> list[str]:
    """Take some numbers of a series."""
    return [next_number(desk, series) for _ in range(count)]


def test_numbers_run_on_within_a_series_and_begin_anew_in_another(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    assert door.run(take_numbers, 2, Series.REQUEST) == ["R-NSM-1448-0001", "R-NSM-1448-0002"]
    assert door.run(take_numbers, 1, Series.FILE) == ["F-NSM-1448-0001"]
    assert door.run(take_numbers, 1, Series.REQUEST) == ["R-NSM-1448-0003"]


def test_a_new_hijri_year_begins_at_one(office: BuiltOffice) -> None:
    office.door(Role.RECEPTION).run(take_numbers, 3, Series.REQUEST)
    office.clock.set(date(2027, 6, 10))
    assert office.door(Role.RECEPTION).run(take_numbers, 1, Series.REQUEST) == ["R-NSM-1449-0001"]
