"""Nobody approves what they proposed; the role that the policy names approves; paper approvals carry their scan."""

import uuid

import pytest

from desktop_app.casework.decisions.approving import (
    OutsideApproval,
    approve_decision,
    outside_approvers,
    record_outside_approval,
    reject_proposal,
)
from desktop_app.casework.decisions.force import put_in_force
from desktop_app.casework.decisions.proposing import propose_decision
from desktop_app.casework.staff import StaffForm, add_staff
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import DecisionState, FileState, Role, Situation
from tests.builders import BuiltOffice
from tests.casework.decisions.families import PROOF, Family, draft_for, family, page, state_of, two_people_work_here

FORGERY = Situation.FALSE_INFORMATION_TAMPERING_OR_FORGERY


def proposed(office: BuiltOffice, by: Role = Role.RESEARCHER) -> tuple[Family, uuid.UUID]:
    found = family(office)
    return found, office.door(by).run(propose_decision, draft_for(found, FORGERY))


def only_code(refusal: pytest.ExceptionInfo[Refused]) -> FaultCode:
    (fault,) = refusal.value.faults
    return fault.code


def test_the_one_who_proposed_cannot_approve(office: BuiltOffice) -> None:
    _, decision_id = proposed(office, by=Role.EXECUTIVE_DIRECTOR)
    with pytest.raises(Refused) as refusal:
        office.door(Role.EXECUTIVE_DIRECTOR).run(approve_decision, decision_id)
    assert only_code(refusal) is FaultCode.SECOND_PERSON_NEEDED


def test_another_role_than_the_deciding_one_cannot_approve(office: BuiltOffice) -> None:
    _, decision_id = proposed(office)
    with pytest.raises(Refused) as refusal:
        office.door(Role.SERVICES_MANAGER).run(approve_decision, decision_id)
    assert only_code(refusal) is FaultCode.NOT_PERMITTED


def test_an_approved_decision_names_who_approved_and_in_which_role(office: BuiltOffice) -> None:
    _, decision_id = proposed(office)
    office.door(Role.EXECUTIVE_DIRECTOR).run(approve_decision, decision_id, "اطلعت على الأصول")
    seen = page(office, decision_id)
    assert seen.row.state is DecisionState.APPROVED
    (approval,) = seen.approvals
    assert (approval.role, approval.approved, approval.note) == (Role.EXECUTIVE_DIRECTOR, True, "اطلعت على الأصول")


def test_a_rejected_proposal_keeps_its_reason_and_has_no_effect(office: BuiltOffice) -> None:
    found, decision_id = proposed(office)
    director = office.door(Role.EXECUTIVE_DIRECTOR)
    with pytest.raises(Refused) as refusal:
        director.run(reject_proposal, decision_id, " ")
    assert only_code(refusal) is FaultCode.REQUIRED
    director.run(reject_proposal, decision_id, "الإثبات لا يكفي.")
    assert page(office, decision_id).rejected_reason == "الإثبات لا يكفي."
    with pytest.raises(Refused):
        office.door(Role.SERVICES_MANAGER).run(put_in_force, decision_id)
    assert state_of(office, found) is FileState.ACTIVE


def outsider(office: BuiltOffice, *, two_people: bool = True) -> uuid.UUID:
    form = StaffForm("سعود بدر الرشيد", "saud", "مدير تنفيذي", "", frozenset({Role.EXECUTIVE_DIRECTOR}), signs_in=False)
    administrator = office.door(Role.ADMINISTRATOR)
    if two_people:
        administrator.run(two_people_work_here)
    return administrator.run(add_staff, form)


def test_an_approval_given_on_paper_elsewhere_is_recorded_with_its_scan(office: BuiltOffice) -> None:
    _, decision_id = proposed(office)
    person, reception = outsider(office), office.door(Role.RECEPTION)
    assert [one.staff_id for one in reception.ask(outside_approvers, decision_id)] == [person]
    reception.run(record_outside_approval, decision_id, OutsideApproval(person, office.clock.day, PROOF))
    seen = page(office, decision_id)
    assert seen.row.state is DecisionState.APPROVED
    assert (seen.approvals[0].name, seen.approvals[0].outside_scan_id is not None) == ("سعود بدر الرشيد", True)


def test_a_branch_of_more_than_two_people_records_no_approval_on_paper(office: BuiltOffice) -> None:
    _, decision_id = proposed(office)
    reception = office.door(Role.RECEPTION)
    given = OutsideApproval(outsider(office, two_people=False), office.clock.day, PROOF)
    assert reception.ask(outside_approvers, decision_id) == ()
    with pytest.raises(Refused) as refusal:
        reception.run(record_outside_approval, decision_id, given)
    assert only_code(refusal) is FaultCode.OUTSIDE_APPROVAL_NOT_HERE
    assert page(office, decision_id).row.state is DecisionState.PROPOSED


def test_an_approval_on_paper_without_its_scan_is_refused(office: BuiltOffice) -> None:
    _, decision_id = proposed(office)
    with pytest.raises(Refused) as refusal:
        office.door(Role.RECEPTION).run(record_outside_approval, decision_id, OutsideApproval(outsider(office)))
    assert {fault.field for fault in refusal.value.faults} == {"on", "scan"}


def test_whoever_signs_in_here_approves_here_and_not_on_paper(office: BuiltOffice) -> None:
    _, decision_id = proposed(office)
    director = office.door(Role.EXECUTIVE_DIRECTOR).actor.id
    office.door(Role.ADMINISTRATOR).run(two_people_work_here)
    with pytest.raises(Refused) as refusal:
        office.door(Role.RECEPTION).run(
            record_outside_approval, decision_id, OutsideApproval(director, office.clock.day, PROOF)
        )
    assert only_code(refusal) is FaultCode.NOT_PERMITTED
