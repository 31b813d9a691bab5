"""Files that belong to a record."""

import uuid

import pytest

from desktop_app.casework import drafts
from desktop_app.casework.attachments import Scan, attached_file, is_kept
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import DraftKind, Role
from tests.builders import BuiltOffice
from tests.casework.intake.forms import PICTURE, submit, widow_form


def test_a_file_comes_back_as_it_was_put_in_with_the_end_of_a_long_name(office: BuiltOffice) -> None:
    reception = office.door(Role.RECEPTION)
    submitted = submit(reception, widow_form())
    draft_id = reception.run(drafts.save_draft, DraftKind.INTAKE, widow_form())
    row = reception.run(drafts.attach_to_draft, draft_id, "documents.bank_letter", Scan(PICTURE, "ا" * 300 + ".png"))
    found = reception.ask(attached_file, submitted.file_id, row.attachment_id)
    assert (found.data, found.media_type) == (PICTURE, "image/png")
    assert found.name.endswith(".png")
    assert len(found.name) == 200


def test_what_lies_on_the_disk_is_not_the_picture(office: BuiltOffice) -> None:
    reception = office.door(Role.RECEPTION)
    draft_id = reception.run(drafts.save_draft, DraftKind.INTAKE, widow_form())
    reception.run(drafts.attach_to_draft, draft_id, "documents.bank_letter", Scan(PICTURE, "a.png"))
    kept = [path.read_bytes() for path in office.places.attachments.iterdir()]
    assert len(kept) == 1
    assert b"scan" not in kept[0]


def test_a_file_of_another_kind_is_refused_in_words(office: BuiltOffice) -> None:
    reception = office.door(Role.RECEPTION)
    draft_id = reception.run(drafts.save_draft, DraftKind.INTAKE, widow_form())
    with pytest.raises(Refused) as refusal:
        reception.run(drafts.attach_to_draft, draft_id, "documents.bank_letter", Scan(b"MZ executable", "a.exe"))
    assert refusal.value.faults[0].code is FaultCode.ATTACHMENT_KIND


def test_an_attachment_that_is_not_there_is_not_found(office: BuiltOffice) -> None:
    reception = office.door(Role.RECEPTION)
    submitted = submit(reception, widow_form())
    with pytest.raises(Refused) as refusal:
        reception.ask(attached_file, submitted.file_id, uuid.uuid4())
    assert refusal.value.faults[0].code is FaultCode.NOT_FOUND


def test_pictures_and_pdf_files_are_kept_and_nothing_else() -> None:
    assert all(is_kept(data) for data in (PICTURE, b"%PDF-1.7", b"\xff\xd8\xff\xe0"))
    assert not is_kept(b"II*\x00")
