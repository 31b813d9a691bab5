"""Builds the window of one person's work from what sign-in gave: the office, the screens, the search."""

from functools import partial

from desktop_app.casework.anchoring import keep_weekly_head
from desktop_app.casework.copy_keeping import CopyStanding, standing
from desktop_app.casework.finding import FoundFile, find
from desktop_app.casework.opening import SignedIn
from desktop_app.casework.scarcity import RoomLeft, room_left
from desktop_app.policy.permissions import Act
from desktop_app.views.copy_keeper import CopyKeeper
from desktop_app.views.first_paint import Settled
from desktop_app.views.found_words import FoundWords
from desktop_app.views.office import Office
from desktop_app.views.palette import Hit
from desktop_app.views.printers import PrinterMemory
from desktop_app.views.scan_intake import scan_intake
from desktop_app.views.screens import all_screens
from desktop_app.views.seeking import Seeking
from desktop_app.views.shell import Facts, Searching, Shell

MOST_HITS = 20


def work_window(signed_in: SignedIn, *, practice: bool, program_version: str) -> Shell:
    """Build the frame for whoever signed in, opened at the first screen that they may use."""
    places = signed_in.opened.places
    office = Office(signed_in.door, printers=PrinterMemory(places.printers))

    def copies() -> CopyStanding:
        return standing(places, signed_in.door.clock())

    def room() -> RoomLeft:
        return room_left(signed_in.opened.room)

    facts = Facts(signed_in.branch, program_version, signed_in.door.clock, copies, practice, room)
    shell = Shell(office, all_screens(signed_in), facts, partial(file_seeker, office))
    office.setParent(shell)
    Settled(shell, partial(keep_house, office, signed_in, shell))
    shell.go(shell.first)
    return shell


def keep_house(office: Office, signed_in: SignedIn, shell: Shell) -> None:
    """Begin what goes on beside the work: the watched folder, the week's head, the copies."""
    scan_intake(office, signed_in.opened.places).start()
    keep_week(office, signed_in)
    keeper = CopyKeeper(office, signed_in.opened)
    keeper.tended.connect(shell.show_time)
    keeper.start()


def keep_week(office: Office, signed_in: SignedIn) -> None:
    """Have the head of this week signed and kept, beside the window."""

    def failed(error: Exception) -> None:
        raise error

    work = partial(keep_weekly_head, signed_in.opened, signed_in.door.clock)
    office.worker.start(work, done=lambda _place: None, failed=failed)


def file_seeker(office: Office, shell: Shell) -> Searching | None:
    """Find files for the palette while somebody types, each with why it was found."""
    if not office.may(Act.FIND_FILES):
        return None
    words = FoundWords()

    def hit(file: FoundFile) -> Hit:
        return Hit("folder-open", file.holder, words.line(file), partial(shell.go, "file", file.file_id))

    return Seeking(office, find, MOST_HITS, shell), hit
