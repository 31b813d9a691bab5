from uuid import UUID

from desktop_app.casework.attachments import Scan, attach
from desktop_app.casework.desk import Desk
from desktop_app.casework.scans.laying import Placed, lay
from desktop_app.models.papers import Paper
from desktop_app.policy.terms import PaperState
from tests.builders import BuiltOffice
from tests.casework.letters.office import at_desk
from tests.casework.letters.widow import Widow
from tests.casework.scans.material import blank, row, scan


def laid(office: BuiltOffice, widow: Widow, paper: UUID, pages: int, *given: int) -> Placed:
    def piece(desk: Desk, _: Widow) -> Placed:
        found = desk.get(Paper, paper)
        found.pages = pages
        return lay(desk, found, [(page, attach(desk, Scan(scan([blank()]), "s.pdf"))) for page in given], "s.pdf")

    return at_desk(office, widow, piece)


def test_what_is_missing_is_told_in_order(office: BuiltOffice, widow: Widow, paper: UUID) -> None:
    placed = laid(office, widow, paper, 4, 3)
    assert (placed.pages, placed.missing) == ((3,), (1, 2, 4))
    assert row(office, paper).state is PaperState.SIGNED


def test_the_last_page_makes_the_copy_whole(office: BuiltOffice, widow: Widow, paper: UUID) -> None:
    laid(office, widow, paper, 3, 2, 3)
    assert laid(office, widow, paper, 3, 1).missing == ()
    assert row(office, paper).state is PaperState.SCANNED


def test_a_whole_copy_stays_whole_when_a_page_comes_again(office: BuiltOffice, widow: Widow, paper: UUID) -> None:
    laid(office, widow, paper, 2, 1, 2)
    assert laid(office, widow, paper, 2, 2).missing == ()
    assert row(office, paper).state is PaperState.SCANNED
