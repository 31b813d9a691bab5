from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from desktop_app.casework.attachments import Scan
from desktop_app.casework.desk import Desk
from desktop_app.casework.intake.papers import issue_intake_paper
from desktop_app.casework.letters import issuing
from desktop_app.casework.letters.blank_forms import issue_blank_form
from desktop_app.casework.paper_lists import PaperFilter, PaperRow, paper_row
from desktop_app.casework.papers import (
    attach_scan,
    issue_anew,
    paper_bytes,
    paper_scan,
    read_paper,
    record_printing,
    record_signature,
    void_paper,
)
from desktop_app.models.cases import CaseFile
from desktop_app.models.documents import Declaration
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Outcome, PaperKind, PaperState, Role
from desktop_app.storage.history import history
from tests.builders import BuiltOffice
from tests.casework.letters.office import at_desk
from tests.casework.letters.widow import Widow, write_decision
from tests.given import PDF

SCAN = Scan(PDF, "scan.pdf")


def row(office: BuiltOffice, paper: UUID) -> PaperRow:
    found = office.door(Role.RECEPTION).ask(paper_row, paper)
    assert found is not None
    return found


def codes(refusal: pytest.ExceptionInfo[Refused]) -> set[FaultCode]:
    return {fault.code for fault in refusal.value.faults}


def test_a_new_paper_waits_for_the_printer(office: BuiltOffice, paper: UUID) -> None:
    assert row(office, paper).waits_for is PaperFilter.TO_PRINT


def test_a_printed_one_waits_for_the_pen_and_counts_its_printings(office: BuiltOffice, paper: UUID) -> None:
    door = office.door(Role.RECEPTION)
    door.run(record_printing, paper, "HP")
    door.run(record_printing, paper, "paper.pdf")
    assert row(office, paper).waits_for is PaperFilter.TO_SIGN
    assert row(office, paper).times_printed == 2


def test_printing_again_gives_the_same_bytes(office: BuiltOffice, paper: UUID) -> None:
    door = office.door(Role.RECEPTION)
    first = door.ask(paper_bytes, paper)
    office.clock.move(days=40)
    assert door.ask(paper_bytes, paper) == first == door.ask(read_paper, paper).pdf


def test_every_reading_of_a_paper_leaves_an_entry(office: BuiltOffice, widow: Widow, paper: UUID) -> None:
    office.door(Role.AUDITOR).ask(read_paper, paper)
    entries = at_desk(office, widow, lambda desk, w: [entry.act for entry in history(desk.session, w.file_id)])
    assert Act.OPEN_SENSITIVE_PAGE.value in entries


def test_who_may_not_see_income_and_health_reads_no_paper(office: BuiltOffice, paper: UUID) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.LIAISON).ask(read_paper, paper)
    assert codes(refusal) == {FaultCode.NOT_PERMITTED}


def test_a_signed_one_waits_for_the_scanner(office: BuiltOffice, paper: UUID) -> None:
    office.door(Role.RECEPTION).run(record_signature, paper, office.clock.day)
    assert row(office, paper).waits_for is PaperFilter.TO_SCAN


def test_the_scan_of_a_declaration_signs_it_and_settles_the_file(
    office: BuiltOffice, widow: Widow, paper: UUID
) -> None:
    def stale(desk: Desk, widow: Widow) -> None:
        desk.get(CaseFile, widow.file_id).declaration_stale = True

    at_desk(office, widow, stale)
    door = office.door(Role.RECEPTION)
    door.run(attach_scan, paper, SCAN)
    kept = door.ask(paper_scan, paper)
    assert kept is not None
    assert kept.data == SCAN.data
    assert row(office, paper).state is PaperState.SCANNED
    assert at_desk(office, widow, declared) == (office.clock.day, False)


def declared(desk: Desk, widow: Widow) -> tuple[object, bool]:
    declaration = desk.session.scalars(select(Declaration).where(Declaration.superseded_on.is_(None))).one()
    return declaration.signed_on, desk.get(CaseFile, widow.file_id).declaration_stale


def test_a_signature_before_the_paper_or_after_today_is_refused(office: BuiltOffice, paper: UUID) -> None:
    door = office.door(Role.RECEPTION)
    with pytest.raises(Refused) as early:
        door.run(record_signature, paper, office.clock.day - timedelta(1))
    with pytest.raises(Refused) as late:
        door.run(attach_scan, paper, SCAN, office.clock.day + timedelta(1))
    assert codes(early) == {FaultCode.SIGNED_BEFORE_IT_WAS_ISSUED}
    assert codes(late) == {FaultCode.DATE_IN_FUTURE}


def test_a_paper_that_nobody_signs_takes_no_scan(office: BuiltOffice, widow: Widow) -> None:
    paper = at_desk(office, widow, lambda desk, _: issue_blank_form(desk, PaperKind.BLANK_CHECKLIST))
    with pytest.raises(Refused) as refusal:
        office.door(Role.RECEPTION).run(attach_scan, paper, SCAN)
    assert codes(refusal) == {FaultCode.NOT_ALLOWED_IN_STATE}


def test_voiding_needs_a_reason_and_ends_everything(office: BuiltOffice, paper: UUID) -> None:
    door = office.door(Role.RECEPTION)
    with pytest.raises(Refused) as without:
        door.run(void_paper, paper, "  ")
    assert codes(without) == {FaultCode.REQUIRED}
    door.run(void_paper, paper, "طُبع مرتين")
    assert row(office, paper).void_reason == "طُبع مرتين"
    refused: list[Callable[[], None]] = [
        lambda: door.run(record_printing, paper, "HP"),
        lambda: door.run(attach_scan, paper, SCAN),
        lambda: door.run(void_paper, paper, "مرة أخرى"),
    ]
    for act in refused:
        with pytest.raises(Refused) as refusal:
            act()
        assert codes(refusal) == {FaultCode.PAPER_IS_VOID}


def test_a_void_declaration_is_asked_for_again(office: BuiltOffice, widow: Widow, paper: UUID) -> None:
    office.door(Role.RECEPTION).run(void_paper, paper, "خطأ في الاسم")
    assert at_desk(office, widow, lambda desk, w: desk.get(CaseFile, w.file_id).declaration_stale)


def test_a_paper_issued_anew_has_its_own_serial_and_says_which_it_replaces(office: BuiltOffice, paper: UUID) -> None:
    new = office.door(Role.RECEPTION).run(issue_anew, paper, "تغيّر رقم الجوال")
    assert row(office, paper).state is PaperState.VOID
    assert row(office, paper).replaced_by == row(office, new).serial != row(office, paper).serial


@pytest.mark.parametrize(
    "kind", [PaperKind.RIGHTS_AND_DUTIES, PaperKind.CONSENT, PaperKind.SERVICE_REQUEST, PaperKind.REQUEST_RECEIPT]
)
def test_the_papers_of_intake_are_issued_anew(office: BuiltOffice, widow: Widow, kind: PaperKind) -> None:
    door = office.door(Role.RECEPTION)
    new = door.run(issue_anew, door.run(issue_intake_paper, widow.file_id, kind), "تمزّقت الورقة")
    assert row(office, new).kind is kind


def test_a_decision_paper_is_issued_anew(office: BuiltOffice, widow: Widow) -> None:
    paper = at_desk(
        office, widow, lambda desk, w: issuing.issue_decision_paper(desk, write_decision(desk, w, Outcome.REFUSE))
    )
    assert paper is not None
    new = office.door(Role.RECEPTION).run(issue_anew, paper, "تمزّقت الورقة")
    assert row(office, new).kind is PaperKind.REFUSAL_LETTER
