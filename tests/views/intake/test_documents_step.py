"""The documents asked for are there from the start; scans go with their rows."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.intake.documents_step import DocumentsStep
from desktop_app.views.widgets.scan_box import Scan, ScanBox
from tests.casework.intake.forms import widow_form
from tests.robots.typing import choose, click, find
from tests.views.intake.stage import RULES, shown


def page_of(qtbot: QtBot) -> DocumentsStep:
    page = shown(qtbot, DocumentsStep(RULES.required_kinds, lambda _field: None))
    page.know(widow_form())
    return page


def test_a_widow_is_asked_for_the_death_certificate_from_the_start(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    assert "death_certificate" in [row.key for row in page.table.rows()]
    assert page.draft() == {}


def test_a_scan_goes_with_its_document(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    page.stand_on("rent_contract")
    with qtbot.waitSignal(page.scan_given) as given:
        find(page, "documents_scan", ScanBox).take("عقد.png", b"\x89PNG\r\n\x1a\n")
    assert given.args == ["documents.rent_contract", Scan("عقد.png", b"\x89PNG\r\n\x1a\n")]
    assert page.draft() == {"documents.rent_contract.scan": "عقد.png"}


def test_another_document_is_added_twice_and_removed(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    for _ in range(2):
        choose(page, "documents_kind", "birth_certificate")
        click(page, "documents_add")
    keys = [row.key for row in page.table.rows()]
    assert keys[-2:] == ["birth_certificate", "birth_certificate-2"]
    click(page, "documents_remove")
    assert "birth_certificate-2" not in [row.key for row in page.table.rows()]


def test_a_document_that_is_asked_for_cannot_be_removed(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    page.stand_on("national_id")
    assert not find(page, "documents_remove", QWidget).isVisible()


def test_enter_goes_from_document_to_document(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    first = page.current
    page.go_on()
    assert page.current != first
