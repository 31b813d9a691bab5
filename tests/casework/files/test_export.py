"""The list of files as a spreadsheet."""

import zipfile
from io import BytesIO

import pytest

from desktop_app.casework.files import export
from desktop_app.casework.files.export import export_files
from desktop_app.casework.files.listing import find_files
from desktop_app.casework.files.query import FileOrder, FileQuery
from desktop_app.casework.upkeep import Onlooker
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.sentences import sentence
from desktop_app.policy.terms import Role
from desktop_app.storage.history import Wanted, entries
from tests.builders import BuiltOffice
from tests.casework.files.many import many_files
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


def test_a_long_list_is_written_lot_by_lot_and_tells_how_far_it_is(
    office: BuiltOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export, "LOT", 20)
    many_files(office, 50)
    door, told = office.door(Role.SERVICES_MANAGER), list[tuple[str, int, int]]()
    query = FileQuery(order=FileOrder.NAME)
    sheet = door.ask(export_files, query, "ar", Onlooker(lambda *step: told.append(step)))
    words = words_of(sheet)
    numbers = [row.number for row in door.ask(find_files, query, 50)]
    assert [words.index(number) for number in numbers] == sorted(words.index(number) for number in numbers)
    assert told == [("files", 20, 50), ("files", 40, 50), ("files", 50, 50)]


def test_an_export_may_be_stopped(office: BuiltOffice) -> None:
    many_files(office, 3)
    with pytest.raises(Refused) as refusal:
        office.door(Role.AUDITOR).ask(export_files, FileQuery(), "ar", Onlooker(cancelled=lambda: True))
    assert refusal.value.faults[0].code is FaultCode.STOPPED


def test_more_files_than_a_sheet_should_hold_are_refused_before_any_is_read(
    office: BuiltOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export, "MOST_EXPORTED", 2)
    many_files(office, 3)
    auditor = office.door(Role.AUDITOR)
    with pytest.raises(Refused) as refusal:
        auditor.ask(export_files, FileQuery())
    assert refusal.value.faults[0].code is FaultCode.TOO_MANY_FILES_TO_EXPORT
    assert "2" in sentence(refusal.value.faults[0])
    monkeypatch.setattr(export, "MOST_EXPORTED", 3)
    assert auditor.ask(export_files, FileQuery())
