"""What excludes a person, passes their file on or closes it: proposed by one, approved by another, row by row."""

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.casework.decisions.approving import approve_decision, record_outside_approval
from desktop_app.casework.decisions.drafts import DecisionDraft, NewHolder
from desktop_app.casework.decisions.force import put_in_force
from desktop_app.casework.decisions.proposing import propose_decision
from desktop_app.casework.decisions.reading import decision_page
from desktop_app.casework.decisions.superseding import reopen_file
from desktop_app.casework.door import Door
from desktop_app.casework.files.overview import file_overview
from desktop_app.casework.freezes import running_freezes
from desktop_app.casework.staff import StaffForm, add_staff
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import ContactMeans, DecisionState, FileState, Outcome, Role, Situation
from tests.builders import BuiltOffice, build_office
from tests.casework.decisions.families import GUARDIAN, decided, draft_for, family, family_for, state_of, told
from tests.casework.decisions.test_branch_of_two import Branch

DIRECTOR, MANAGER = Role.EXECUTIVE_DIRECTOR, Role.SERVICES_MANAGER
AT_ONCE, AFTER_FREEZE, INSTEAD = "at once", "after its freeze", "in place of the exclusion"

BY_HAND = [
    # situation, outcome, how it comes about, who approves, the file afterwards
    ("fails_conditions_after_update", "exclude", AT_ONCE, DIRECTOR, FileState.CLOSED),
    ("beneficiary_requests_cancellation", "exclude", AT_ONCE, DIRECTOR, FileState.EXCLUDED),
    ("assault_or_defamation", "exclude", AT_ONCE, DIRECTOR, FileState.EXCLUDED),
    ("refuses_to_cooperate_with_researcher", "exclude", AT_ONCE, DIRECTOR, FileState.EXCLUDED),
    ("late_documents_on_update", "freeze", AT_ONCE, MANAGER, FileState.FROZEN),
    ("late_documents_on_update", "exclude", AFTER_FREEZE, DIRECTOR, FileState.EXCLUDED),
    ("death_of_beneficiary", "transfer", AT_ONCE, MANAGER, FileState.ACTIVE),
    ("death_of_female_beneficiary_with_dependants", "transfer", AT_ONCE, MANAGER, FileState.ACTIVE),
    ("death_without_dependants", "close", AT_ONCE, DIRECTOR, FileState.CLOSED),
    ("remarriage_of_widow_or_divorcee", "exclude", AT_ONCE, DIRECTOR, FileState.EXCLUDED),
    ("remarriage_of_widow_or_divorcee", "transfer", INSTEAD, MANAGER, FileState.ACTIVE),
    ("undeclared_income_discovered", "exclude", AT_ONCE, DIRECTOR, FileState.EXCLUDED),
    ("registered_with_another_association", "exclude", AT_ONCE, DIRECTOR, FileState.EXCLUDED),
    ("false_information_tampering_or_forgery", "exclude", AT_ONCE, DIRECTOR, FileState.EXCLUDED),
    ("address_or_contact_change_not_reported", "freeze", AT_ONCE, MANAGER, FileState.FROZEN),
    ("address_or_contact_change_not_reported", "exclude", AFTER_FREEZE, DIRECTOR, FileState.EXCLUDED),
]
"""Read out of the control table by a person."""
ALONE = {"meets_all_conditions"}
"""What takes nothing from anybody is decided by one person."""
ROWS = pytest.mark.parametrize(
    ("situation", "outcome", "way", "approver", "after"), BY_HAND, ids=[f"{row[0]} {row[1]}" for row in BY_HAND]
)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BuiltOffice]:
    """An office in which each deciding role is held by two people."""
    built = build_office(tmp_path_factory.mktemp("two"))
    for role, name in ((DIRECTOR, "سعود بدر الرشيد"), (MANAGER, "نايف حمد الدوسري")):
        form = StaffForm(name, f"second_{role}", roles=frozenset({role}))
        built.door(Role.ADMINISTRATOR).run(add_staff, form)
    yield built
    built.close()


def codes(refusal: pytest.ExceptionInfo[Refused]) -> set[FaultCode]:
    return {fault.code for fault in refusal.value.faults}


def ready(office: BuiltOffice, situation: Situation, outcome: Outcome, way: str) -> DecisionDraft:
    """A draft of a row, on a file in which it can be decided today."""
    found = family_for(office, situation)
    if way == AT_ONCE:
        return draft_for(found, situation)
    if way == INSTEAD:
        child = NewHolder(found.members["خالد"], "يبقى مستحقًا.", GUARDIAN)
        return draft_for(found, situation, outcome=outcome, new_holder=child)
    told(office, decided(office, draft_for(found, situation)))
    freezes = office.door(MANAGER).ask(running_freezes)
    ends = next(row.ends_on for row in freezes if row.file_id == found.file_id)
    assert ends is not None
    office.clock.set(max(ends, office.clock.day))
    return draft_for(found, situation, outcome=outcome, evidence=())


def refuse_to_approve(door: Door, decision_id: uuid.UUID, code: FaultCode) -> None:
    with pytest.raises(Refused) as refusal:
        door.run(approve_decision, decision_id)
    assert codes(refusal) == {code}


def test_the_table_by_hand_holds_every_situation_but_what_takes_nothing() -> None:
    assert {row[0] for row in BY_HAND} | ALONE == {situation.value for situation in Situation}


@ROWS
def test_the_one_who_proposed_does_not_approve_it_and_somebody_else_does(
    office: BuiltOffice, situation: str, outcome: str, way: str, approver: Role, after: FileState
) -> None:
    draft = ready(office, Situation(situation), Outcome(outcome), way)
    first, second = office.door(approver), office.door_of(f"second_{approver}")
    decision_id = first.run(propose_decision, draft)
    shown = first.ask(decision_page, decision_id)
    assert (shown.row.outcome, shown.row.state) == (outcome, DecisionState.PROPOSED)
    refuse_to_approve(first, decision_id, FaultCode.SECOND_PERSON_NEEDED)
    refuse_to_approve(office.door(MANAGER if approver is DIRECTOR else DIRECTOR), decision_id, FaultCode.NOT_PERMITTED)
    with pytest.raises(Refused) as refusal:
        first.run(put_in_force, decision_id)
    assert codes(refusal) == {FaultCode.NOT_ALLOWED_IN_STATE}
    second.run(approve_decision, decision_id)
    first.run(put_in_force, decision_id)
    found = first.ask(decision_page, decision_id)
    assert [one.name for one in found.approvals] == [second.actor.name]
    assert office.door(Role.AUDITOR).ask(decision_page, decision_id).row.state is DecisionState.IN_FORCE
    assert _state(office, draft) is after


@pytest.mark.parametrize("policy", ["model", "ektefaa", "raha_coop", "ajyal"])
def test_where_the_table_is_advice_it_needs_a_second_person_all_the_same(tmp_path: Path, policy: str) -> None:
    office = build_office(tmp_path, policy)
    try:
        for name, _, way, approver, _ in BY_HAND:
            if way == AT_ONCE:
                draft = draft_for(family_for(office, Situation(name)), Situation(name))
                decision_id = office.door(approver).run(propose_decision, draft)
                refuse_to_approve(office.door(approver), decision_id, FaultCode.SECOND_PERSON_NEEDED)
    finally:
        office.close()


def test_a_file_that_ended_is_opened_again_by_two_people(office: BuiltOffice) -> None:
    found = family(office)
    decided(office, draft_for(found, Situation.FALSE_INFORMATION_TAMPERING_OR_FORGERY))
    manager = office.door(MANAGER)
    again = manager.run(reopen_file, found.file_id, "ثبتت صحة الوثائق.", ContactMeans.MOBILE)
    refuse_to_approve(manager, again, FaultCode.SECOND_PERSON_NEEDED)
    office.door(DIRECTOR).run(approve_decision, again)
    manager.run(put_in_force, again)
    assert state_of(office, found) is FileState.ACTIVE


@pytest.mark.parametrize("situation", [row[0] for row in BY_HAND if row[2] == AT_ONCE])
def test_whoever_decides_alone_in_a_branch_needs_a_paper_from_elsewhere(tmp_path: Path, situation: str) -> None:
    """Its own manager neither approves here nor is named as the one who approved on paper."""
    built = build_office(tmp_path)
    try:
        branch = Branch(built)
        decision_id = branch.propose(draft_for(family_for(built, Situation(situation)), Situation(situation)))
        refuse_to_approve(branch.manager, decision_id, FaultCode.SECOND_PERSON_NEEDED)
        with pytest.raises(Refused) as refusal:
            branch.manager.run(record_outside_approval, decision_id, branch.on_paper(branch.manager.actor.id))
        assert codes(refusal) == {FaultCode.NOT_PERMITTED}
        branch.in_force(decision_id)
    finally:
        built.close()


def _state(office: BuiltOffice, draft: DecisionDraft) -> FileState:
    return office.door(MANAGER).ask(file_overview, draft.file_id).state
