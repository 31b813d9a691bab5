"""Documents that come later."""

import pytest

from desktop_app.casework.attachments import Scan
from desktop_app.casework.documents import documents_of_file, match_document, receive_document, scan_document
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import DocumentKind, Role
from tests.builders import DAY, STAFF_NAMES, BuiltOffice
from tests.casework.intake.forms import submit, widow_form
from tests.given import PICTURE


def test_a_document_is_received_matched_and_listed(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    submitted = submit(door, widow_form())
    typed = {"number": "٨٨١٢٠٣", "issued": "H1448-01-09", "original_kept": "yes", "note": "الأصل محفوظ"}
    document_id = door.run(
        receive_document, submitted.file_id, DocumentKind.DEATH_CERTIFICATE, typed, Scan(PICTURE, "وفاة.png")
    )
    (row,) = door.ask(documents_of_file, submitted.file_id)
    assert (row.id, row.number, row.received_on, row.matched_on) == (document_id, "881203", DAY, None)
    assert (row.received_by, row.original_kept) == (STAFF_NAMES[Role.RECEPTION], True)
    assert row.attachment_id is not None
    office.clock.move(days=3)
    door.run(match_document, document_id)
    assert door.ask(documents_of_file, submitted.file_id)[0].matched_on == office.clock.day
    with pytest.raises(Refused):
        door.run(match_document, document_id)


def test_mistakes_are_named_by_the_plain_field(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    submitted = submit(door, widow_form())
    typed = {"issued": "G2026-05-01", "expires": "G2026-04-01", "number": "4" * 61}
    with pytest.raises(Refused) as refused:
        door.run(receive_document, submitted.file_id, DocumentKind.RENT_CONTRACT, typed)
    assert {(fault.code, fault.field) for fault in refused.value.faults} == {
        (FaultCode.EXPIRES_BEFORE_ISSUE, "expires"),
        (FaultCode.TOO_LONG, "number"),
    }


def test_an_expired_document_is_told_as_such(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    submitted = submit(door, widow_form())
    door.run(receive_document, submitted.file_id, DocumentKind.RENT_CONTRACT, {"expires": "G2026-11-20"})
    assert not door.ask(documents_of_file, submitted.file_id)[0].expired
    office.clock.move(days=2)
    assert door.ask(documents_of_file, submitted.file_id)[0].expired


def test_a_scan_is_added_to_a_document_that_came_without_one(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    submitted = submit(door, widow_form())
    document_id = door.run(receive_document, submitted.file_id, DocumentKind.NATIONAL_ID, {"number": "1"})
    door.run(scan_document, document_id, Scan(PICTURE, "هوية.png"))
    assert door.ask(documents_of_file, submitted.file_id)[0].attachment_id is not None
