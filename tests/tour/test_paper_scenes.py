from tests.tour.album import Tour


def test_papers_that_came_back_and_a_paper_being_checked_are_pictured(tour: Tour) -> None:
    shown = {row["screen"] for row in tour.screens}
    assert {"scans", "scans_tray", "checking_empty", "checking"} <= shown
