"""What was decided is told with its reason, and only a merge that stands can be undone."""

from dataclasses import replace
from datetime import UTC, datetime

from desktop_app.casework.merging import merge_records
from desktop_app.casework.pairs import decided_pairs
from tests.casework.merging import REASON
from tests.views.duplicates.conftest import Sorting


def test_a_merge_tells_which_file_is_still_to_be_closed(sorting: Sorting) -> None:
    sorting.manager.office.run(merge_records, sorting.twice.plan())
    sorting.robot.turn_to(1)
    tab = sorting.screen.decided
    sorting.qtbot.waitUntil(lambda: REASON in tab.told.text())
    assert sorting.twice.second.file_number in tab.told.text()


def test_an_undone_merge_says_by_whom_and_why(sorting: Sorting) -> None:
    sorting.manager.office.run(merge_records, sorting.twice.plan())
    (row,) = sorting.manager.office.ask(decided_pairs)
    undone = replace(row, undone_at=datetime(2026, 11, 20, tzinfo=UTC), undone_by="هدى", undone_reason="أختان")
    sorting.robot.turn_to(1)
    sorting.screen.decided.show_rows((undone,))
    assert "هدى" in sorting.screen.decided.told.text()
    assert not sorting.robot.offers("pair_undo")
