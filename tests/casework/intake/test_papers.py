"""The papers of intake are issued; the signed declaration completes the request and promises the answer."""

import pytest

from desktop_app.casework.attachments import Scan
from desktop_app.casework.documents import receive_document
from desktop_app.casework.door import Door
from desktop_app.casework.files.listing import find_files
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.intake.papers import (
    INTAKE_PAPERS,
    complete_request,
    issue_intake_paper,
    missing_of,
    sign_declaration,
)
from desktop_app.casework.intake.submission import Submitted
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import DocumentKind, PaperKind, RequestState, Role
from tests.builders import BuiltOffice
from tests.casework.intake.forms import declare, submit, widow_form, with_documents
from tests.given import PICTURE


def bring_all(door: Door, submitted: Submitted) -> None:
    assert submitted.request_id is not None
    for fault in door.ask(missing_of, submitted.request_id).faults:
        if fault.field.startswith("documents."):
            kind = DocumentKind(fault.field.partition(".")[2])
            door.run(receive_document, submitted.file_id, kind, {"number": "٤٥١", "matched": "yes"})


def test_a_request_is_complete_with_its_documents_and_the_signed_declaration(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    submitted = submit(door, widow_form())
    bring_all(door, submitted)
    assert door.ask(find_files, FileQuery())[0].request_state is RequestState.INCOMPLETE
    declare(door, submitted)
    (row,) = door.ask(find_files, FileQuery())
    assert row.request_state is RequestState.COMPLETE
    assert row.due_on is not None


def test_documents_that_come_after_the_declaration_complete_the_request_too(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    submitted = submit(door, widow_form())
    declare(door, submitted)
    bring_all(door, submitted)
    assert door.ask(find_files, FileQuery())[0].request_state is RequestState.COMPLETE


def test_an_incomplete_request_has_no_latest_day_and_names_what_is_missing(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    submitted = submit(door, with_documents(widow_form(), ("national_id",)))
    assert submitted.request_id is not None
    with pytest.raises(Refused) as refused:
        door.run(complete_request, submitted.request_id)
    found = {(fault.code, fault.field) for fault in refused.value.faults}
    assert (FaultCode.DOCUMENT_MISSING, "documents.death_certificate") in found
    assert (FaultCode.DECLARATION_MISSING, "declaration") in found
    assert (FaultCode.DOCUMENT_MISSING, "documents.national_id") not in found
    assert door.ask(find_files, FileQuery())[0].due_on is None


@pytest.mark.parametrize("kind", [*INTAKE_PAPERS, PaperKind.WHAT_IS_MISSING, PaperKind.REQUEST_RECEIPT])
def test_every_paper_of_intake_can_be_issued(office: BuiltOffice, kind: PaperKind) -> None:
    door = office.door(Role.RECEPTION)
    submitted = submit(door, widow_form())
    assert door.run(issue_intake_paper, submitted.file_id, kind)


def test_a_paper_of_another_kind_is_not_issued_here(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    submitted = submit(door, widow_form())
    with pytest.raises(Refused):
        door.run(issue_intake_paper, submitted.file_id, PaperKind.EXCLUSION_DECISION)


def test_a_declaration_is_not_signed_before_it_was_printed(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    submitted = submit(door, widow_form())
    with pytest.raises(Refused) as refused:
        door.run(sign_declaration, submitted.file_id, Scan(PICTURE))
    assert refused.value.faults[0].code is FaultCode.DECLARATION_MISSING
