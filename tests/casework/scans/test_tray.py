from uuid import UUID

import pytest

from desktop_app.casework.documents import documents_of_file
from desktop_app.casework.door import Question
from desktop_app.casework.intake.papers import issue_intake_paper
from desktop_app.casework.papers import paper_scan, void_paper
from desktop_app.casework.scans.taking import take_file
from desktop_app.casework.scans.tray import (
    TrayRow,
    discard,
    papers_to_place,
    place_as_document,
    place_on_paper,
    tray,
    tray_picture,
)
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.paper_terms import TrayReason
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import DocumentKind, PaperKind, PaperState, Role
from desktop_app.storage.history import history
from tests.builders import STAFF_NAMES, BuiltOffice
from tests.casework.letters.office import at_desk
from tests.casework.letters.widow import IDENTITY, NAME, Widow
from tests.casework.scans.material import blank, pages_of, row, scan


@pytest.fixture
def waiting(office: BuiltOffice) -> TrayRow:
    """A page that lost its code."""
    take_file(office.door(Role.RECEPTION), "من الماسح.pdf", scan([blank()]))
    (found,) = office.door(Role.RECEPTION).ask(tray)
    return found


def refused(refusal: pytest.ExceptionInfo[Refused]) -> FaultCode:
    return refusal.value.faults[0].code


def test_a_page_waits_with_its_source_and_who_brought_it(waiting: TrayRow) -> None:
    assert (waiting.source, waiting.page_in_source, waiting.reason) == ("من الماسح.pdf", 1, TrayReason.NO_CODE)
    assert (waiting.arrived_by, waiting.paper_id) == (STAFF_NAMES[Role.RECEPTION], None)


def test_looking_at_its_picture_leaves_an_entry(office: BuiltOffice, waiting: TrayRow, widow: Widow) -> None:
    picture = office.door(Role.RECEPTION).ask(tray_picture, waiting.id)
    assert picture.data.startswith(b"%PDF")
    acts = at_desk(office, widow, lambda desk, _: [entry.act for entry in history(desk.session, UUID(int=0))])
    assert Act.SORT_SCANS.value in acts


def test_a_person_lays_it_to_its_paper(office: BuiltOffice, waiting: TrayRow, paper: UUID) -> None:
    door = office.door(Role.RECEPTION)
    for page in range(2, pages_of(office, paper) + 1):
        take_file(door, f"{page}", scan([blank().resize((1240, 1700 + page))]))
    for page, found in enumerate(door.ask(tray), 1):
        placed = door.run(place_on_paper, found.id, paper, page)
    assert placed.missing == ()
    assert row(office, paper).state is PaperState.SCANNED
    assert door.ask(paper_scan, paper) is not None
    assert door.ask(tray) == ()


def test_papers_are_found_by_name_number_and_serial(office: BuiltOffice, widow: Widow, paper: UUID) -> None:
    door = office.door(Role.RECEPTION)
    for text in (NAME, row(office, paper).serial, row(office, paper).file_number):
        assert [found.id for found in door.ask(papers_to_place, text)] == [paper]
    assert door.ask(papers_to_place, "لا أحد") == ()
    office.door(Role.SERVICES_MANAGER).run(void_paper, paper, "خطأ")
    assert door.ask(papers_to_place, NAME) == ()


def test_papers_to_place_are_found_as_their_file_is_and_gone_on_with(
    office: BuiltOffice, widow: Widow, paper: UUID
) -> None:
    door = office.door(Role.RECEPTION)
    newer = door.run(issue_intake_paper, widow.file_id, PaperKind.CONSENT)
    for text in ("", IDENTITY, "النسيم", "خالد عبدالعزيز"):
        assert [found.id for found in door.ask(papers_to_place, text)] == [newer, paper]
        assert [found.id for found in door.ask(papers_to_place, text, 1)] == [newer]
        assert [found.id for found in door.seek(Question(), papers_to_place, text, 1, newer)] == [paper]
        assert door.ask(papers_to_place, text, 1, paper) == ()


def test_it_is_laid_to_no_void_paper_and_to_no_page_that_is_not(
    office: BuiltOffice, waiting: TrayRow, paper: UUID
) -> None:
    door = office.door(Role.RECEPTION)
    with pytest.raises(Refused) as refusal:
        door.run(place_on_paper, waiting.id, paper, 9)
    assert refused(refusal) is FaultCode.NO_SUCH_PAGE
    door.run(void_paper, paper, "خطأ")
    with pytest.raises(Refused) as refusal:
        door.run(place_on_paper, waiting.id, paper, 1)
    assert refused(refusal) is FaultCode.PAPER_IS_VOID
    assert len(door.ask(tray)) == 1


def test_it_becomes_a_document_of_a_file(office: BuiltOffice, waiting: TrayRow, widow: Widow) -> None:
    door = office.door(Role.RECEPTION)
    before = len(door.ask(documents_of_file, widow.file_id))
    document = door.run(place_as_document, waiting.id, widow.file_id, DocumentKind.RENT_CONTRACT, {"number": "77"})
    found = door.ask(documents_of_file, widow.file_id)
    assert len(found) == before + 1
    (kept,) = (one for one in found if one.id == document)
    assert (kept.kind, kept.number) == (DocumentKind.RENT_CONTRACT, "77")
    assert kept.attachment_id is not None
    assert door.ask(tray) == ()


def test_who_may_not_receive_documents_makes_none_of_it(office: BuiltOffice, waiting: TrayRow, widow: Widow) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.SERVICES_MANAGER).run(
            place_as_document, waiting.id, widow.file_id, DocumentKind.RENT_CONTRACT, {}
        )
    assert refused(refusal) is FaultCode.NOT_PERMITTED


def test_it_is_discarded_with_a_reason_and_only_once(office: BuiltOffice, waiting: TrayRow) -> None:
    door = office.door(Role.RESEARCH_OFFICER)
    with pytest.raises(Refused) as refusal:
        door.run(discard, waiting.id, "  ")
    assert refused(refusal) is FaultCode.REQUIRED
    door.run(discard, waiting.id, "صفحة بيضاء")
    assert door.ask(tray) == ()
    with pytest.raises(Refused) as refusal:
        door.run(discard, waiting.id, "مرة أخرى")
    assert refused(refusal) is FaultCode.CHANGED_MEANWHILE
