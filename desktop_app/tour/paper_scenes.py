"""What the tour looks at where papers come back: scans that find their papers, the tray, and a paper being checked."""

from desktop_app.casework.paper_lists import PaperFilter, list_papers
from desktop_app.casework.papers import paper_bytes
from desktop_app.casework.scans.taking import take_file
from desktop_app.policy.terms import PaperKind
from desktop_app.tour.guests import Guest
from desktop_app.views.scans.screen import TRAY
from desktop_app.views.widgets.scan_box import ScanBox


def papers_come_back(guest: Guest) -> None:
    """Take a signed paper and one that is not to be signed from the scanner, and look at the tray."""
    door = guest.signed_in.door
    unsigned = next(row for row in door.ask(list_papers, PaperFilter.DONE) if not row.needs_signature)
    to_sign = door.ask(list_papers, PaperFilter.TO_SIGN)
    for name, row in enumerate((*to_sign[:1], unsigned), 1):
        take_file(door, f"{name:04}.pdf", door.ask(paper_bytes, row.id))
    guest.show("scans")
    guest.show("scans", TRAY, "scans_tray")


def a_paper_is_checked(guest: Guest) -> None:
    """Check a certificate by its file."""
    door = guest.signed_in.door
    guest.show("checking", name="checking_empty")
    row = next(row for row in door.ask(list_papers) if row.kind is PaperKind.CLOSURE_CERTIFICATE)
    box = guest.page("checking").findChild(ScanBox, "check_file")
    if box is not None:
        box.take(f"{row.serial}.pdf", door.ask(paper_bytes, row.id))
    guest.take("checking")
