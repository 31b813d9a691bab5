"""The list of files as a spreadsheet."""

import zipfile
from io import BytesIO

import pytest

from desktop_app.casework.files.export import export_files
from desktop_app.casework.files.query import FileQuery
from desktop_app.policy.faults import Refused
from desktop_app.policy.terms import Role
from desktop_app.storage.history import Wanted, entries
from tests.builders import BuiltOffice
from tests.casework.visits.ways import complete_request


def words_of(sheet: bytes) -> str:
    with zipfile.ZipFile(BytesIO(sheet)) as book:
        return book.read("xl/sharedStrings.xml").decode()


def test_the_sheet_holds_what_the_list_shows_under_arabic_headings(office: BuiltOffice) -> None:
    complete_request(office)
    words = words_of(office.door(Role.SERVICES_MANAGER).ask(export_files, FileQuery()))
    for expected in ("رقم الملف", "نورة سعد محمد العتيبي", "1012345672", "أرملة", "050 123 4567", "النسيم"):
        assert expected in words
    assert "\u2066" not in words


def test_headings_follow_the_language_of_the_screen(office: BuiltOffice) -> None:
    words = words_of(office.door(Role.SERVICES_MANAGER).ask(export_files, FileQuery(), "en"))
    assert "File number" in words


def test_an_export_is_journalled_and_permitted_to_few(office: BuiltOffice) -> None:
    office.door(Role.AUDITOR).ask(export_files, FileQuery())
    with office.opened.store.reading() as session:
        assert entries(session, Wanted(act="export_list"), 1)[0].actor == office.door(Role.AUDITOR).actor.id
    with pytest.raises(Refused):
        office.door(Role.RECEPTION).ask(export_files, FileQuery())
