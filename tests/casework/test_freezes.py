"""A freeze runs from telling, ends by calendar month, and never excludes anybody by itself."""

from datetime import date

import pytest

from desktop_app.casework.decisions.proposing import propose_decision
from desktop_app.casework.freezes import FreezeRow, Response, lift_freeze, record_response, running_freezes
from desktop_app.policy.dates import HijriDate
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import DecisionState, FileState, Outcome, Role, Situation
from tests.builders import DAY, BuiltOffice
from tests.casework.decisions.families import Family, decided, draft_for, family, in_force, page, state_of, told

LATE, MOVED = Situation.LATE_DOCUMENTS_ON_UPDATE, Situation.ADDRESS_OR_CONTACT_CHANGE_NOT_REPORTED


def frozen(office: BuiltOffice, situation: Situation = LATE, *, telling: bool = True) -> Family:
    found = family(office)
    decision_id = decided(office, draft_for(found, situation))
    if telling:
        told(office, decision_id)
    return found


def running(office: BuiltOffice) -> FreezeRow:
    (row,) = office.door(Role.SERVICES_MANAGER).ask(running_freezes)
    return row


def test_a_freeze_does_not_run_before_the_person_is_told(office: BuiltOffice) -> None:
    frozen(office, telling=False)
    row = running(office)
    assert (row.notice_on, row.ends_on, row.days_left, row.is_due) == (None, None, None, False)


@pytest.mark.parametrize(("situation", "months"), [(LATE, 1), (MOVED, 3)])
def test_a_freeze_ends_by_calendar_month(office: BuiltOffice, situation: Situation, months: int) -> None:
    frozen(office, situation)
    start, row = HijriDate.of(DAY), running(office)
    assert row.notice_on == DAY
    assert row.ends_on == HijriDate(start.year, start.month + months, start.day).gregorian()


def test_freezes_are_gone_on_with_day_by_day_and_those_not_told_come_last(office: BuiltOffice) -> None:
    told_first, untold = frozen(office), frozen(office, telling=False)
    same_day = frozen(office)
    manager, gone_through = office.door(Role.SERVICES_MANAGER), list[FreezeRow]()
    while page := manager.ask(running_freezes, 1, gone_through[-1] if gone_through else None):
        gone_through += page
    assert [row.file_id for row in gone_through] == [told_first.file_id, same_day.file_id, untold.file_id]


def test_when_the_time_has_passed_a_person_confirms_the_exclusion(office: BuiltOffice) -> None:
    found = frozen(office)
    exclusion = draft_for(found, LATE, outcome=Outcome.EXCLUDE, evidence=())
    with pytest.raises(Refused) as refusal:
        office.door(Role.RESEARCHER).run(propose_decision, exclusion)
    assert [fault.code for fault in refusal.value.faults] == [FaultCode.FREEZE_NOT_DUE]
    office.clock.set(running(office).ends_on or date.max)
    assert running(office).exclusion_proposed
    assert state_of(office, found) is FileState.FROZEN
    decision_id = office.door(Role.RESEARCHER).run(propose_decision, exclusion)
    seen = page(office, decision_id)
    assert (seen.deciding, seen.evidence[0].kind) == ((Role.EXECUTIVE_DIRECTOR,), "freeze_notice")
    in_force(office, decision_id)
    assert state_of(office, found) is FileState.EXCLUDED
    assert office.door(Role.SERVICES_MANAGER).ask(running_freezes) == ()


def test_any_response_stops_the_proposal_of_exclusion(office: BuiltOffice) -> None:
    found = frozen(office)
    row = running(office)
    office.door(Role.RECEPTION).run(record_response, row.id, Response(DAY, "أحضرت تعريف الدخل."))
    office.clock.set(row.ends_on or date.max)
    assert running(office).is_due
    assert not running(office).exclusion_proposed
    with pytest.raises(Refused) as refusal:
        office.door(Role.RESEARCHER).run(propose_decision, draft_for(found, LATE, outcome=Outcome.EXCLUDE, evidence=()))
    assert [fault.code for fault in refusal.value.faults] == [FaultCode.FREEZE_ANSWERED]


def test_a_response_says_when_and_what(office: BuiltOffice) -> None:
    frozen(office)
    with pytest.raises(Refused) as refusal:
        office.door(Role.RECEPTION).run(record_response, running(office).id, Response())
    assert {fault.field for fault in refusal.value.faults} == {"on", "note"}


def test_a_lifted_freeze_is_a_decision_of_its_own(office: BuiltOffice) -> None:
    found = frozen(office)
    manager, row = office.door(Role.SERVICES_MANAGER), running(office)
    with pytest.raises(Refused):
        manager.run(lift_freeze, row.id, " ")
    decision_id = manager.run(lift_freeze, row.id, "اكتملت الوثائق.")
    seen = page(office, decision_id)
    assert (seen.row.outcome, seen.row.state) == (Outcome.LIFT_FREEZE, DecisionState.IN_FORCE)
    assert state_of(office, found) is FileState.ACTIVE
    with pytest.raises(Refused) as refusal:
        manager.run(lift_freeze, row.id, "مرة أخرى")
    assert refusal.value.faults[0].code is FaultCode.NOT_ALLOWED_IN_STATE


def test_a_researcher_does_not_lift_a_freeze(office: BuiltOffice) -> None:
    frozen(office)
    with pytest.raises(Refused) as refusal:
        office.door(Role.RESEARCHER).run(lift_freeze, running(office).id, "…")
    assert refusal.value.faults[0].code is FaultCode.NOT_PERMITTED
