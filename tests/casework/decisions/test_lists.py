"""The lists say what waits for whom; a researcher sees the files assigned to them alone."""

from desktop_app.casework.decisions.approving import approve_decision
from desktop_app.casework.decisions.lists import DecisionList, decision_lists, decisions_of, more_decisions
from desktop_app.casework.decisions.proposing import propose_decision
from desktop_app.casework.files.assignments import assign_researcher
from desktop_app.casework.staff import StaffForm, add_staff
from desktop_app.policy.terms import Role, Situation
from tests.builders import BuiltOffice
from tests.casework.decisions.families import decided, draft_for, family, told

FORGERY = Situation.FALSE_INFORMATION_TAMPERING_OR_FORGERY


def test_a_decision_wanders_from_list_to_list(office: BuiltOffice) -> None:
    found, director = family(office), office.door(Role.EXECUTIVE_DIRECTOR)
    decision_id = office.door(Role.RESEARCHER).run(propose_decision, draft_for(found, FORGERY))
    assert [row.id for row in director.ask(decision_lists).for_me] == [decision_id]
    assert office.door(Role.SERVICES_MANAGER).ask(decision_lists).for_me == ()
    director.run(approve_decision, decision_id)
    lists = director.ask(decision_lists)
    assert (lists.proposed, [row.id for row in lists.approved]) == ((), [decision_id])


def test_what_is_in_force_waits_to_be_told(office: BuiltOffice) -> None:
    found = family(office)
    decision_id = decided(office, draft_for(found, FORGERY))
    manager = office.door(Role.SERVICES_MANAGER)
    assert [row.id for row in manager.ask(decision_lists).to_tell] == [decision_id]
    told(office, decision_id)
    assert manager.ask(decision_lists).to_tell == ()
    assert [row.id for row in manager.ask(decisions_of, found.file_id)] == [decision_id]


def test_every_list_is_gone_on_with_from_its_last_row(office: BuiltOffice) -> None:
    manager, researcher = office.door(Role.SERVICES_MANAGER), office.door(Role.RESEARCHER)
    proposed = [researcher.run(propose_decision, draft_for(family(office), FORGERY)) for _ in range(2)]
    assert [row.id for row in manager.ask(decision_lists, 1).proposed] == proposed[:1]
    assert [row.id for row in manager.ask(more_decisions, DecisionList.PROPOSED, proposed[0])] == proposed[1:]
    assert [row.id for row in manager.ask(more_decisions, DecisionList.LATEST, proposed[1])] == proposed[:1]
    assert manager.ask(more_decisions, DecisionList.TO_TELL, proposed[0]) == ()


def test_a_researcher_sees_assigned_files_alone(office: BuiltOffice) -> None:
    found = family(office)
    office.door(Role.RESEARCHER).run(propose_decision, draft_for(found, FORGERY))
    form = StaffForm("دلال ناصر العمري", "dalal", "باحثة", "", frozenset({Role.RESEARCHER}))
    other = office.door(Role.ADMINISTRATOR).run(add_staff, form)
    office.door(Role.RESEARCH_OFFICER).run(assign_researcher, found.file_id, other, "طلب المستفيدة")
    assert office.door(Role.RESEARCHER).ask(decision_lists).proposed == ()
