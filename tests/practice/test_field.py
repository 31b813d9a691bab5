from desktop_app.casework.door import Door
from desktop_app.casework.visits.planning import list_visits, visits_of
from desktop_app.casework.visits.reporting import visit_sheet
from desktop_app.casework.visits.witnesses import witnesses_of
from desktop_app.policy.visit_terms import Settlement, VisitState
from tests.practice.finding import file_of


def test_visits_were_reported_and_missed_and_some_lie_ahead(manager: Door) -> None:
    states = {row.state for row in manager.ask(list_visits)}
    assert states == {VisitState.PLANNED, VisitState.REPORTED, VisitState.MISSED}


def test_a_difference_was_seen_and_settled(manager: Door) -> None:
    visit = manager.ask(visits_of, file_of(manager, "orphan_recommended").id)[0]
    typed = manager.ask(visit_sheet, visit.id).typed
    assert typed["compared.rooms.settlement"] == Settlement.OBSERVED_STANDS.value
    assert typed["compared.rooms.observed"] != "3"


def test_two_witnesses_spoke_for_a_deserted_woman(manager: Door) -> None:
    assert len(manager.ask(witnesses_of, file_of(manager, "deserted_accepted").id)) == 2
