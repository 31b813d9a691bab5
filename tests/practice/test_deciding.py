from desktop_app.casework.closures import closure
from desktop_app.casework.decisions.lists import decision_lists
from desktop_app.casework.decisions.reading import decision_page
from desktop_app.casework.door import Door
from tests.practice.finding import decided


def test_every_list_of_decisions_has_something_to_show(manager: Door) -> None:
    lists = manager.ask(decision_lists)
    assert lists.proposed
    assert lists.approved
    assert lists.to_tell
    assert lists.to_hand_over
    assert len(lists.frozen) == 2


def test_whoever_proposed_a_turn_did_not_approve_it(manager: Door) -> None:
    page = manager.ask(decision_page, decided(manager, "assault")[-1].id)
    assert page.row.proposed_by not in {one.name for one in page.approvals}
    assert all(one.attachment_id for one in page.evidence)


def test_the_originals_of_a_closed_file_were_handed_over(manager: Door) -> None:
    page = manager.ask(decision_page, decided(manager, "widow_excluded")[-1].id)
    assert page.handed_over
    assert page.closure_id is not None
    assert manager.ask(closure, page.closure_id).held == ()
