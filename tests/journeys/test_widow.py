"""A widow comes to the branch and is accepted, everything through the real windows and with the keyboard alone."""

from desktop_app.casework.decisions.lists import decisions_of
from desktop_app.policy.terms import FileState, PaperKind, PaperState, RequestState
from tests.journeys.branch import Branch
from tests.journeys.ways import (
    manager_accepts_her,
    officer_gives_it_to_a_researcher,
    reception_takes_her_in,
    reception_tells_her,
    researcher_visits_her,
)


def test_a_widow_goes_from_reception_to_accepted(branch: Branch) -> None:
    reception_takes_her_in(branch)
    assert branch.file().request_state is RequestState.COMPLETE
    assert branch.papers()[PaperKind.DATA_ACCURACY_DECLARATION].state is PaperState.SCANNED
    officer_gives_it_to_a_researcher(branch)
    researcher_visits_her(branch)
    assert branch.file().request_state is RequestState.RECOMMENDED
    manager_accepts_her(branch)
    reception_tells_her(branch)
    file = branch.file()
    assert (file.state, file.request_state) == (FileState.ACTIVE, RequestState.ACCEPTED)
    (decision,) = branch.door().ask(decisions_of, file.id)
    assert decision.told_on == branch.built.clock.day
    assert {PaperKind.VISIT_REPORT, PaperKind.ACCEPTANCE_LETTER} <= set(branch.papers())
