"""Both records stand side by side; what is the same in both is not asked about."""

from desktop_app.policy.terms import PersonFact
from tests.views.duplicates.conftest import Sorting


def test_what_is_proposed_is_marked_and_can_be_taken_back(sorting: Sorting) -> None:
    sorting.robot.open()
    page = sorting.screen.compare
    taken = {line.fact for line in page.lines.rows() if line.taken}
    assert taken == {PersonFact.OCCUPATION}
    sorting.robot.take(PersonFact.OCCUPATION)
    assert not any(line.taken for line in page.lines.rows())


def test_what_is_the_same_in_both_stays_as_it_is(sorting: Sorting) -> None:
    sorting.robot.open()
    sorting.robot.take(PersonFact.BIRTH)
    plan = sorting.screen.compare.plan()
    assert plan is not None
    assert PersonFact.BIRTH not in plan.taken
    assert plan.goes_on == sorting.twice.first.file_id


def test_households_and_addresses_stand_side_by_side_too(sorting: Sorting) -> None:
    sorting.robot.open()
    told = [line for line in sorting.screen.compare.lines.rows() if line.fact is None]
    assert [line.merged for line in told][-1] == "هيا عبدالله سعد العتيبي"
    assert sorting.twice.first.file_number in told[0].kept
