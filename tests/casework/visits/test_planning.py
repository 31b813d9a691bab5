"""Planning field visits."""

from datetime import timedelta

import pytest

from desktop_app.casework.visits.planning import (
    files_to_visit,
    list_visits,
    miss_visit,
    move_visit,
    plan_visit,
    visits_of,
)
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import Role
from desktop_app.policy.visit_terms import VisitState
from tests.builders import BuiltOffice
from tests.casework.intake.forms import submit, widow_form
from tests.casework.visits.ways import complete_request, planned_visit


def codes(refusal: pytest.ExceptionInfo[Refused]) -> set[FaultCode]:
    return {fault.code for fault in refusal.value.faults}


def test_a_complete_request_with_a_researcher_waits_for_a_visit_until_one_is_planned(office: BuiltOffice) -> None:
    submitted = complete_request(office)
    researcher = office.door(Role.RESEARCHER)
    assert [row.file_id for row in researcher.ask(files_to_visit)] == [submitted.file_id]
    researcher.run(plan_visit, submitted.file_id, office.clock() + timedelta(days=1))
    assert researcher.ask(files_to_visit) == ()
    assert [row.state for row in researcher.ask(list_visits)] == [VisitState.PLANNED]


def test_a_visit_is_refused_in_the_past_and_without_a_researcher(office: BuiltOffice) -> None:
    submitted = submit(office.door(Role.RECEPTION), widow_form())
    with pytest.raises(Refused) as refusal:
        office.door(Role.RESEARCH_OFFICER).run(plan_visit, submitted.file_id, office.clock() - timedelta(hours=1))
    assert codes(refusal) == {FaultCode.VISIT_IN_THE_PAST, FaultCode.RESEARCHER_MISSING}


def test_a_second_visit_is_not_planned_beside_an_open_one(office: BuiltOffice) -> None:
    visit_id = planned_visit(office)
    file_id = office.door(Role.RESEARCHER).ask(list_visits)[0].file_id
    with pytest.raises(Refused) as refusal:
        office.door(Role.RESEARCHER).run(plan_visit, file_id, office.clock() + timedelta(days=1))
    assert codes(refusal) == {FaultCode.VISIT_ALREADY_PLANNED}
    assert [row.id for row in office.door(Role.RESEARCHER).ask(visits_of, file_id)] == [visit_id]


def test_visits_of_long_ago_come_after_the_latest(office: BuiltOffice) -> None:
    visit_id, researcher = planned_visit(office), office.door(Role.RESEARCHER)
    file_id = researcher.ask(list_visits)[0].file_id
    for days in (2, 2, 1):
        researcher.run(miss_visit, visit_id, "لم يفتح أحد الباب")
        visit_id = researcher.run(plan_visit, file_id, office.clock() + timedelta(days=days))
    whole = researcher.ask(list_visits)
    found = researcher.ask(list_visits, most=1)
    assert [row.state for row in found] == [VisitState.PLANNED, VisitState.MISSED]
    while more := researcher.ask(list_visits, most=1, after=found[-1]):
        found += more
    assert found == whole
    assert len(whole) == 4


def test_a_visit_is_moved_with_a_reason_alone(office: BuiltOffice) -> None:
    visit_id, researcher = planned_visit(office), office.door(Role.RESEARCHER)
    later = office.clock() + timedelta(days=2)
    with pytest.raises(Refused) as refusal:
        researcher.run(move_visit, visit_id, later, "  ")
    assert codes(refusal) == {FaultCode.REQUIRED}
    researcher.run(move_visit, visit_id, later, "طلبت الأسرة تأجيله")
    assert researcher.ask(list_visits)[0].planned_for == later


def test_a_missed_visit_lets_another_be_planned(office: BuiltOffice) -> None:
    visit_id, researcher = planned_visit(office), office.door(Role.RESEARCHER)
    researcher.run(miss_visit, visit_id, "لم يفتح أحد الباب")
    file_id = researcher.ask(files_to_visit)[0].file_id
    researcher.run(plan_visit, file_id, office.clock() + timedelta(days=1))
    assert {row.state for row in researcher.ask(visits_of, file_id)} == {VisitState.MISSED, VisitState.PLANNED}


def test_a_researcher_sees_the_visits_of_assigned_files_alone(office: BuiltOffice) -> None:
    planned_visit(office)
    assert len(office.door(Role.RESEARCHER).ask(list_visits)) == 1
    assert len(office.door(Role.SERVICES_MANAGER).ask(list_visits)) == 1
