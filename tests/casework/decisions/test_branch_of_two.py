"""A branch of two people takes a decision through all its states: whoever is missing approves on paper."""

import uuid

import pytest

from desktop_app.casework.decisions.approving import (
    OutsideApproval,
    approve_decision,
    outside_approvers,
    record_outside_approval,
    reject_proposal,
)
from desktop_app.casework.decisions.drafts import DecisionDraft
from desktop_app.casework.decisions.force import put_in_force
from desktop_app.casework.decisions.proposing import decide_request, propose_decision
from desktop_app.casework.decisions.reading import DecisionPage, decision_page
from desktop_app.casework.decisions.superseding import reopen_file, supersede_decision
from desktop_app.casework.decisions.telling import Telling, tell_person
from desktop_app.casework.door import Door
from desktop_app.casework.freezes import lift_freeze
from desktop_app.casework.opening import door_of
from desktop_app.casework.staff import StaffForm, add_staff, edit_staff, let_go
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import ContactMeans, DecisionState, Outcome, Role, Situation
from tests.builders import STAFF_NAMES, BuiltOffice
from tests.casework.decisions.families import (
    PROOF,
    answer,
    applicant,
    draft_for,
    family,
    family_for,
    two_people_work_here,
)

FORGERY = Situation.FALSE_INFORMATION_TAMPERING_OR_FORGERY
LATE = Situation.LATE_DOCUMENTS_ON_UPDATE


class Branch:
    """Sarah keeps the system and receives people, Khalid manages the services; the others approve from elsewhere."""

    def __init__(self, office: BuiltOffice) -> None:
        self.office = office
        administrator = office.door(Role.ADMINISTRATOR)
        administrator.run(two_people_work_here)
        for role in (Role.EXECUTIVE_DIRECTOR, Role.RESEARCH_COMMITTEE, Role.INVESTIGATION_COMMITTEE):
            form = StaffForm(STAFF_NAMES[role], role.value, roles=frozenset({role}), signs_in=False)
            administrator.run(edit_staff, office.door(role).actor.id, form)
        colleague = StaffForm("نايف حمد الدوسري", "naif", roles=frozenset({Role.SERVICES_MANAGER}), signs_in=False)
        administrator.run(add_staff, colleague)
        front = StaffForm("سارة محمد الحربي", "front", roles=frozenset({Role.ADMINISTRATOR, Role.RECEPTION}))
        administrator.run(add_staff, front)

    @property
    def front(self) -> Door:
        return door_of(self.office.opened, "front", self.office.clock)

    @property
    def manager(self) -> Door:
        return self.office.door(Role.SERVICES_MANAGER)

    def page(self, decision_id: uuid.UUID) -> DecisionPage:
        return self.front.ask(decision_page, decision_id)

    def state(self, decision_id: uuid.UUID) -> DecisionState:
        return self.page(decision_id).row.state

    def approved_on_paper(self, decision_id: uuid.UUID) -> None:
        assert self.state(decision_id) is DecisionState.PROPOSED
        approver = self.front.ask(outside_approvers, decision_id)[0]
        self.front.run(record_outside_approval, decision_id, self.on_paper(approver.staff_id))
        assert self.state(decision_id) is DecisionState.APPROVED
        assert self.page(decision_id).approvals[-1].outside_scan_id is not None

    def on_paper(self, staff_id: uuid.UUID) -> OutsideApproval:
        return OutsideApproval(staff_id, self.office.clock.day, PROOF)

    def in_force(self, decision_id: uuid.UUID) -> None:
        if self.state(decision_id) is DecisionState.PROPOSED:
            self.approved_on_paper(decision_id)
        self.manager.run(put_in_force, decision_id)
        assert self.state(decision_id) is DecisionState.IN_FORCE
        self.front.run(tell_person, decision_id, Telling(ContactMeans.MOBILE, self.office.clock.day))

    def propose(self, draft: DecisionDraft) -> uuid.UUID:
        return self.manager.run(propose_decision, draft)


@pytest.fixture
def branch(office: BuiltOffice) -> Branch:
    return Branch(office)


def test_the_manager_answers_a_request_and_the_front_tells_it(branch: Branch) -> None:
    decision_id = branch.manager.run(decide_request, answer(applicant(branch.office), Outcome.REFUSE))
    branch.in_force(decision_id)
    assert branch.page(decision_id).row.told_on == branch.office.clock.day


@pytest.mark.parametrize("situation", list(Situation))
def test_every_situation_comes_into_force_with_an_approval_on_paper_where_one_is_needed(
    branch: Branch, situation: Situation
) -> None:
    branch.in_force(branch.propose(draft_for(family_for(branch.office, situation), situation)))


def test_the_manager_never_approves_what_they_proposed(branch: Branch) -> None:
    decision_id = branch.propose(draft_for(family(branch.office), LATE))
    with pytest.raises(Refused) as refusal:
        branch.manager.run(approve_decision, decision_id)
    assert refusal.value.faults[0].code is FaultCode.SECOND_PERSON_NEEDED


def test_a_proposal_is_rejected(branch: Branch) -> None:
    decision_id = branch.propose(draft_for(family(branch.office), FORGERY))
    branch.manager.run(reject_proposal, decision_id, "الإثبات لا يكفي.")
    assert branch.state(decision_id) is DecisionState.REJECTED


def test_somebody_who_left_approves_nothing_more(branch: Branch) -> None:
    decision_id = branch.propose(draft_for(family(branch.office), FORGERY))
    approver, administrator = (
        branch.front.ask(outside_approvers, decision_id)[0],
        branch.office.door(Role.ADMINISTRATOR),
    )
    user_name = administrator.run(let_go, branch.office.places, approver.staff_id)
    form = StaffForm(approver.full_name, user_name, roles=frozenset(approver.roles), signs_in=False)
    administrator.run(edit_staff, approver.staff_id, form)
    with pytest.raises(Refused) as refusal:
        branch.front.run(record_outside_approval, decision_id, branch.on_paper(approver.staff_id))
    assert [(fault.code, fault.field) for fault in refusal.value.faults] == [(FaultCode.NOT_PERMITTED, "staff_id")]


def test_a_wrong_decision_is_superseded_and_an_ended_file_is_opened_again(branch: Branch) -> None:
    found = family(branch.office)
    wrong = branch.propose(draft_for(found, FORGERY))
    branch.in_force(wrong)
    reopened = branch.manager.run(reopen_file, found.file_id, "ثبتت صحة الوثائق.", ContactMeans.MOBILE)
    branch.in_force(reopened)
    frozen = branch.propose(draft_for(found, LATE))
    branch.in_force(frozen)
    right = branch.manager.run(supersede_decision, frozen, draft_for(found, FORGERY))
    branch.in_force(right)
    assert branch.state(frozen) is DecisionState.SUPERSEDED


def test_a_freeze_is_lifted(branch: Branch) -> None:
    decision_id = branch.propose(draft_for(family(branch.office), LATE))
    branch.in_force(decision_id)
    freeze = branch.page(decision_id).freeze
    assert freeze is not None
    assert branch.page(decision_id).freeze_runs
    lifting = branch.manager.run(lift_freeze, freeze.id, "أحضرت الوثائق.")
    assert branch.state(lifting) is DecisionState.IN_FORCE
    assert not branch.page(decision_id).freeze_runs
