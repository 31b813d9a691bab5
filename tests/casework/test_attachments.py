"""Files that belong to a record."""

import uuid

import pytest

from benchmarks.vault.hostile.pdfs import plain, slow_pages
from desktop_app.casework import drafts
from desktop_app.casework.attachments import Scan, attached_file, cleansed, first_page, is_drawn, is_kept, shown_name
from desktop_app.casework.documents import documents_of_file, receive_document
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import DocumentKind, DraftKind, Role
from tests.builders import BuiltOffice
from tests.casework.intake.forms import submit, widow_form
from tests.given import PDF, PICTURE

SCRIPT = plain(b"/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>")


def test_a_file_comes_back_without_what_was_hung_onto_it_with_the_end_of_a_long_name(office: BuiltOffice) -> None:
    reception = office.door(Role.RECEPTION)
    file_id = submit(reception, widow_form()).file_id
    given = Scan(PICTURE + b"PK tail", "ا" * 300 + ".png")
    reception.run(receive_document, file_id, DocumentKind.DEATH_CERTIFICATE, {}, given)
    (row,) = reception.ask(documents_of_file, file_id)
    assert row.attachment_id is not None
    found = reception.ask(attached_file, file_id, row.attachment_id)
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


def test_an_attachment_that_is_not_of_the_file_is_not_given(office: BuiltOffice) -> None:
    reception = office.door(Role.RECEPTION)
    submitted = submit(reception, widow_form())
    with pytest.raises(Refused) as refusal:
        reception.ask(attached_file, submitted.file_id, uuid.uuid4())
    assert refusal.value.faults[0].code is FaultCode.NOT_PERMITTED


def test_pictures_and_pdf_files_are_kept_and_nothing_else() -> None:
    assert all(is_kept(data) for data in (PICTURE, b"%PDF-1.7", b"\xff\xd8\xff\xe0"))
    assert not is_kept(b"II*\x00")


def test_a_file_that_does_more_than_show_its_pages_is_refused_and_leaves_nothing(office: BuiltOffice) -> None:
    reception = office.door(Role.RECEPTION)
    draft_id = reception.run(drafts.save_draft, DraftKind.INTAKE, widow_form())
    with pytest.raises(Refused) as refusal:
        reception.run(drafts.attach_to_draft, draft_id, "documents.bank_letter", Scan(SCRIPT, "خطاب.pdf"))
    assert refusal.value.faults[0].code is FaultCode.PDF_RUNS_SCRIPTS
    assert list(office.places.attachments.iterdir()) == []


def test_a_pdf_is_seen_before_it_is_attached_unless_it_is_refused() -> None:
    assert first_page(PDF, 44).startswith(b"\x89PNG")
    assert first_page(SCRIPT, 44) == b""


def test_a_pdf_that_takes_for_ever_to_draw_is_not_shown() -> None:
    assert is_drawn(PDF)
    assert not is_drawn(dict(slow_pages())["tiles-too-close-together"])


def test_a_name_that_hides_its_ending_is_shown_as_it_is() -> None:
    assert shown_name("خطاب\u202efdp.exe\n") == "خطابfdp.exe"
    assert len(shown_name("ا" * 10_000)) == 200


def test_a_pdf_is_kept_as_it_is_and_a_picture_drawn_anew() -> None:
    assert cleansed(PDF, "application/pdf") == PDF
    assert cleansed(PICTURE + b"tail", "image/png") == PICTURE
