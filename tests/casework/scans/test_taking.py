from collections.abc import Iterator
from datetime import date
from io import BytesIO
from uuid import UUID

import pypdfium2
import pytest
from PIL import Image

from desktop_app.casework.desk import Desk
from desktop_app.casework.intake.declarations import current_declaration
from desktop_app.casework.intake.papers import issue_intake_paper
from desktop_app.casework.letters.blank_forms import issue_blank_form
from desktop_app.casework.paper_steps import steps_of
from desktop_app.casework.papers import issue_anew, paper_scan, record_printing
from desktop_app.casework.scans.taking import TakenIn, take_file
from desktop_app.casework.scans.tray import tray
from desktop_app.casework.upkeep import Onlooker
from desktop_app.models.papers import Paper
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.paper_terms import TrayReason
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import PaperKind, PaperState, Role
from desktop_app.storage.history import history
from tests.builders import BuiltOffice
from tests.casework.letters.office import at_desk
from tests.casework.letters.widow import Widow
from tests.casework.scans.material import blank, pages_of, pictures, row, scan


def take(office: BuiltOffice, *sheets: Image.Image, role: Role = Role.RECEPTION, name: str = "scan.pdf") -> TakenIn:
    return take_file(office.door(role), name, scan(sheets))


@pytest.fixture
def long_paper(office: BuiltOffice, widow: Widow) -> UUID:
    """A paper of several pages, to be signed."""
    paper = office.door(Role.RECEPTION).run(issue_intake_paper, widow.file_id, PaperKind.SERVICE_REQUEST)
    assert pages_of(office, paper) == 2
    return paper


def scanned_pages(office: BuiltOffice, paper: UUID) -> int:
    found = office.door(Role.AUDITOR).ask(paper_scan, paper)
    assert found is not None
    with pypdfium2.PdfDocument(found.data) as pdf:
        return len(pdf)


def reasons(office: BuiltOffice) -> list[TrayReason]:
    return [page.reason for page in office.door(Role.SERVICES_MANAGER).ask(tray)]


def test_a_signed_paper_finds_its_record_by_itself(office: BuiltOffice, paper: UUID) -> None:
    taken = take(office, *pictures(office, paper))
    pages = pages_of(office, paper)
    (placed,) = taken.placed
    assert (placed.paper_id, placed.pages, placed.missing) == (paper, tuple(range(1, pages + 1)), ())
    assert (taken.waiting, taken.known) == ((), 0)
    found = row(office, paper)
    assert (found.state, found.signed_on, found.has_scan) == (PaperState.SCANNED, office.clock.day, True)
    assert scanned_pages(office, paper) == pages


def test_a_declaration_that_came_back_counts_as_signed(office: BuiltOffice, widow: Widow, paper: UUID) -> None:
    take(office, *pictures(office, paper))

    def signed_on(desk: Desk, w: Widow) -> date | None:
        declaration = current_declaration(desk, w.file_id)
        return declaration.signed_on if declaration else None

    assert at_desk(office, widow, signed_on) == office.clock.day


def test_papers_mixed_in_one_file_each_find_theirs(office: BuiltOffice, paper: UUID, long_paper: UUID) -> None:
    first, second = pictures(office, long_paper)
    taken = take(office, second.rotate(180), blank(), *pictures(office, paper), first)
    assert {placed.paper_id for placed in taken.placed} == {paper, long_paper}
    assert [waiting.page for waiting in taken.waiting] == [2]
    assert row(office, long_paper).state is row(office, paper).state is PaperState.SCANNED


def test_a_paper_comes_back_over_days_and_the_missing_pages_are_told(office: BuiltOffice, long_paper: UUID) -> None:
    first, second = pictures(office, long_paper)
    (placed,) = take(office, second).placed
    assert (placed.pages, placed.missing) == ((2,), (1,))
    assert (row(office, long_paper).state, row(office, long_paper).has_scan) == (PaperState.SIGNED, False)
    office.clock.move(days=3)
    (placed,) = take(office, first, name="later.pdf").placed
    assert placed.missing == ()
    assert row(office, long_paper).state is PaperState.SCANNED
    assert scanned_pages(office, long_paper) == 2
    steps = office.door(Role.AUDITOR).ask(steps_of, long_paper)
    assert [(step.state, step.note) for step in steps][1:] == [(PaperState.SIGNED, "1/2"), (PaperState.SCANNED, "")]


def test_a_declaration_of_which_a_part_came_settles_nothing_yet(office: BuiltOffice, widow: Widow, paper: UUID) -> None:
    def lengthen(desk: Desk, _: Widow) -> None:
        desk.get(Paper, paper).pages = 2

    def signed(desk: Desk, w: Widow) -> bool:
        declaration = current_declaration(desk, w.file_id)
        return declaration is not None and declaration.signed_on is not None

    at_desk(office, widow, lengthen)
    take(office, pictures(office, paper)[0])
    assert row(office, paper).state is PaperState.SIGNED
    assert not at_desk(office, widow, signed)


def test_a_page_scanned_again_takes_the_place_of_the_former(office: BuiltOffice, paper: UUID) -> None:
    take(office, *pictures(office, paper))
    before = office.door(Role.AUDITOR).ask(paper_scan, paper)
    day = office.clock.day
    office.clock.move(days=2)
    taken = take(office, *pictures(office, paper, tilt=-2.5))
    after = office.door(Role.AUDITOR).ask(paper_scan, paper)
    assert len(taken.placed) == 1
    assert before != after
    assert row(office, paper).signed_on == day


def test_a_file_taken_twice_doubles_nothing(office: BuiltOffice, paper: UUID) -> None:
    sheets = [*pictures(office, paper), blank()]
    take(office, *sheets)
    before = office.door(Role.AUDITOR).ask(steps_of, paper)
    again = take(office, *sheets, name="the same again.pdf")
    assert (again.placed, again.waiting, again.known) == ((), (), len(sheets))
    assert office.door(Role.AUDITOR).ask(steps_of, paper) == before
    assert reasons(office) == [TrayReason.NO_CODE]


def test_a_void_paper_says_so_at_once_and_names_what_replaced_it(office: BuiltOffice, paper: UUID) -> None:
    sheets = pictures(office, paper)
    new = office.door(Role.SERVICES_MANAGER).run(issue_anew, paper, "خطأ في الاسم")
    taken = take(office, *sheets)
    assert taken.placed == ()
    waiting = taken.waiting[0]
    assert waiting.reason is TrayReason.PAPER_VOID
    assert (waiting.serial, waiting.void_reason) == (row(office, paper).serial, "خطأ في الاسم")
    assert waiting.replaced_by == row(office, new).serial
    (shown, *_) = office.door(Role.RECEPTION).ask(tray)
    assert (shown.serial, shown.void_reason, shown.replaced_by) == (
        waiting.serial,
        waiting.void_reason,
        waiting.replaced_by,
    )


def test_a_paper_that_nobody_signs_waits_in_the_tray(office: BuiltOffice, widow: Widow) -> None:
    paper = office.door(Role.RECEPTION).run(issue_intake_paper, widow.file_id, PaperKind.WHAT_IS_MISSING)
    taken = take(office, *pictures(office, paper))
    assert {waiting.reason for waiting in taken.waiting} == {TrayReason.NOT_TO_BE_SIGNED}


def test_a_file_beyond_reach_is_not_revealed(office: BuiltOffice, widow: Widow, paper: UUID) -> None:
    def give_away(desk: Desk, w: Widow) -> None:
        desk.file(w.file_id).researcher_id = None

    sheets = pictures(office, paper)
    at_desk(office, widow, give_away)
    taken = take(office, *sheets, role=Role.RESEARCHER)
    assert taken.placed == ()
    assert {(waiting.reason, waiting.serial) for waiting in taken.waiting} == {(TrayReason.OUT_OF_REACH, "")}
    with pytest.raises(Refused):
        office.door(Role.RESEARCHER).ask(tray)
    assert len(office.door(Role.RECEPTION).ask(tray)) == len(sheets)


def test_a_researcher_takes_in_the_papers_of_their_own_file(office: BuiltOffice, paper: UUID) -> None:
    assert len(take(office, *pictures(office, paper), role=Role.RESEARCHER).placed) == 1


def test_a_blank_form_about_nobody_comes_back_too(office: BuiltOffice) -> None:
    paper = office.door(Role.RECEPTION).run(issue_blank_form, PaperKind.TWO_WITNESS_STATEMENT, None)
    taken = take(office, *pictures(office, paper))
    assert bool(taken.placed) is row(office, paper).needs_signature


def test_the_history_of_the_file_tells_of_it(office: BuiltOffice, widow: Widow, paper: UUID) -> None:
    take(office, *pictures(office, paper), blank())
    acts = at_desk(office, widow, lambda desk, w: [entry.act for entry in history(desk.session, w.file_id)])
    assert acts.count(Act.TAKE_SCANS_IN.value) == 1


def test_what_is_stopped_or_unreadable_leaves_nothing(office: BuiltOffice, paper: UUID) -> None:
    asked: Iterator[bool] = iter([False, True])
    with pytest.raises(Refused) as refusal:
        take_file(
            office.door(Role.RECEPTION),
            "scan.pdf",
            scan([*pictures(office, paper), blank()]),
            Onlooker(cancelled=lambda: next(asked)),
        )
    assert refusal.value.faults[0].code is FaultCode.STOPPED
    with pytest.raises(Refused):
        take_file(office.door(Role.RECEPTION), "scan.pdf", b"%PDF-1.4 half of")
    assert row(office, paper).state is PaperState.COMPOSED
    assert reasons(office) == []


def test_a_photo_of_a_paper_is_as_good_as_a_scan(office: BuiltOffice, paper: UUID) -> None:
    office.door(Role.RECEPTION).run(record_printing, paper, "HP")
    held = BytesIO()
    pictures(office, paper, tilt=-4)[0].save(held, "JPEG", quality=70)
    (placed,) = take_file(office.door(Role.RECEPTION), "photo.jpg", held.getvalue()).placed
    assert placed.pages == (1,)
