"""A deserted woman, for whom two witnesses speak on the visit."""

from desktop_app.casework.visits.witnesses import witnesses_of
from desktop_app.policy.terms import Category, FileState, PaperKind
from tests.journeys.branch import Branch
from tests.journeys.ways import (
    WITNESSES,
    manager_accepts_her,
    officer_gives_it_to_a_researcher,
    reception_takes_her_in,
    researcher_visits_her,
)


def test_a_deserted_woman_is_accepted_on_the_word_of_two_witnesses(branch: Branch) -> None:
    reception_takes_her_in(branch, category="deserted", marital="deserted")
    officer_gives_it_to_a_researcher(branch)
    researcher_visits_her(branch, witnesses=True)
    heard = branch.door().ask(witnesses_of, branch.file().id)
    assert [witness.full_name for witness in heard] == [name for name, _ in WITNESSES]
    assert PaperKind.TWO_WITNESS_STATEMENT in branch.papers()
    manager_accepts_her(branch)
    assert (branch.file().category, branch.file().state) == (Category.DESERTED, FileState.ACTIVE)
