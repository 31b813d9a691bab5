"""The day as each person sees it."""

import pytest

from desktop_app.casework.today import Counts, today
from desktop_app.casework.waiting import Topic
from desktop_app.policy.faults import Refused
from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice
from tests.casework.files.people import family_form
from tests.casework.intake.forms import submit
from tests.casework.visits.ways import planned_visit


def test_the_figures_count_what_one_sees(office: BuiltOffice) -> None:
    planned_visit(office)
    submit(office.door(Role.RECEPTION), family_form(1))
    assert office.door(Role.RESEARCH_OFFICER).ask(today).counts == Counts(2, 0, 1, 0)
    assert office.door(Role.RESEARCHER).ask(today).counts == Counts(1, 0, 1, 0)


def test_the_pressing_comes_first(office: BuiltOffice) -> None:
    planned_visit(office)
    office.clock.move(days=60)
    lines = office.door(Role.RESEARCHER).ask(today).lines
    order = list(Topic)
    places = [order.index(line.topic) for line in lines]
    assert places == sorted(places)
    assert lines[0].topic is Topic.LATE


def test_who_may_not_find_files_has_an_empty_day_and_the_administrator_none(office: BuiltOffice) -> None:
    planned_visit(office)
    seen = office.door(Role.INVESTIGATION_COMMITTEE).ask(today)
    assert (seen.lines, seen.counts) == ((), Counts(0, 0, 0, 0))
    with pytest.raises(Refused):
        office.door(Role.ADMINISTRATOR).ask(today)
