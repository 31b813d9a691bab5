"""Documents are received, matched and shown from the page of a file."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.casework.documents import DocumentRow, documents_of_file
from desktop_app.policy.terms import DocumentKind, Role
from desktop_app.views.widgets.scan_box import ScanBox
from tests.builders import BuiltOffice
from tests.casework.intake.forms import submit, widow_form
from tests.given import PICTURE
from tests.robots.typing import choose, click, find, press, type_text
from tests.views.file.pages import file_page, sheet
from tests.views.pictures import photo


def documents(built: BuiltOffice, file_id: object) -> tuple[DocumentRow, ...]:
    return built.door(Role.RECEPTION).ask(documents_of_file, file_id)  # type: ignore[arg-type]  # the file's key


def test_a_document_is_received_with_its_scan_then_matched_and_shown(qtbot: QtBot, built: BuiltOffice) -> None:
    file_id = submit(built.door(Role.RECEPTION), widow_form()).file_id
    page, _ = file_page(qtbot, built, file_id, tab="documents")
    click(page, "document_receive")
    window = sheet("receive")
    click(window, "receive_yes")
    assert window.isVisible()
    choose(window, "receive_kind", DocumentKind.DEATH_CERTIFICATE.value)
    type_text(find(window, "receive_number"), "٨٨١٢٠٣")
    find(window, "receive_scan", ScanBox).take("وفاة.png", photo())
    click(window, "receive_yes")
    (row,) = documents(built, file_id)
    assert (row.kind, row.number, row.matched_on) == (DocumentKind.DEATH_CERTIFICATE, "881203", None)
    assert row.attachment_id is not None
    click(page, "document_match")
    assert documents(built, file_id)[0].matched_on == built.clock.day
    assert not find(page, "document_match", QAbstractButton).isEnabled()
    click(page, "document_view")
    press(sheet("scan_dialog"), Qt.Key.Key_Escape)


def test_a_scan_is_attached_later(qtbot: QtBot, built: BuiltOffice) -> None:
    typed = widow_form() | {"documents.national_id.number": "12", "documents.national_id.matched": "yes"}
    file_id = submit(built.door(Role.RECEPTION), typed).file_id
    page, _ = file_page(qtbot, built, file_id, tab="documents")
    click(page, "document_attach")
    click(sheet("attach"), "attach_yes")
    assert sheet("attach").isVisible()
    find(sheet("attach"), "attach_scan", ScanBox).take("هوية.png", PICTURE)
    click(sheet("attach"), "attach_yes")
    assert documents(built, file_id)[0].attachment_id is not None


def test_what_is_missing_is_said_above_the_list(qtbot: QtBot, built: BuiltOffice) -> None:
    file_id = submit(built.door(Role.RECEPTION), widow_form()).file_id
    page, _ = file_page(qtbot, built, file_id, tab="documents")
    note = page._tabs["documents"]._missing  # type: ignore[attr-defined]  # the tab under test
    assert "شهادة الوفاة" in note.text()


def test_the_auditor_reads_and_changes_nothing(qtbot: QtBot, built: BuiltOffice) -> None:
    file_id = submit(built.door(Role.RECEPTION), widow_form()).file_id
    page, _ = file_page(qtbot, built, file_id, Role.AUDITOR, "documents")
    assert [find(page, name).isVisible() for name in ("document_receive", "document_match", "document_attach")] == [
        False,
        False,
        False,
    ]
