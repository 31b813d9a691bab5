"""The small windows of a wording ask for the day and the reason, and list the editions."""

from datetime import date

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.wording_editing import EditionRow
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.views.widgets.note import Note
from desktop_app.views.wording.sheets import AdoptionSheet, ChangesSheet, EditionsSheet
from tests.robots.typing import click, find, type_text
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage

DAY = date(2026, 11, 19)
EDITIONS = (
    EditionRow("1.1", "إشعار", DAY, in_force=True, made_by="عبدالعزيز الدوسري", note="قرار المجلس"),
    EditionRow("1", "إشعار", None, in_force=False, made_by="", note=""),
)


def test_an_adoption_asks_for_its_day_and_its_reason(qtbot: QtBot) -> None:
    given: list[dict[str, str]] = []
    window = on_stage(qtbot, QWidget())
    sheet = AdoptionSheet(window, "اعتماد", "من يوم", DAY)
    sheet.ask("اعتماد", lambda typed: given.append(dict(typed)))
    check_all(sheet)
    type_text(find(sheet, "wording_note"), "قرار المجلس")
    click(sheet, "wording_adoption_yes")
    assert [typed["note"] for typed in given] == ["قرار المجلس"]
    assert given[0]["in_force_from"].endswith(("2026-11-19", "1448-06-09"))


def test_what_is_refused_of_the_words_is_said_in_the_window(qtbot: QtBot) -> None:
    def refuse(_typed: object) -> None:
        raise Refused(Fault(FaultCode.TEXT_EMPTY, "title", {"text": "عنوان الورقة"}))

    window = on_stage(qtbot, QWidget())
    sheet = AdoptionSheet(window, "اعتماد", "من يوم", DAY)
    sheet.ask("اعتماد", refuse)
    click(sheet, "wording_adoption_yes")
    assert sheet.isVisible()
    (told,) = sheet.findChildren(Note)
    assert "عنوان الورقة" in told.text()


def test_an_edition_is_chosen_to_be_compared_or_begun_from(qtbot: QtBot) -> None:
    compared: list[str] = []
    begun: list[str] = []
    window = on_stage(qtbot, QWidget())
    sheet = EditionsSheet(window, EDITIONS, compared.append, begun.append)
    sheet.open()
    check_all(sheet)
    click(sheet, "wording_editions_compare")
    sheet.rows.select(1)
    click(sheet, "wording_editions_begin")
    assert (compared, begun) == (["1.1"], ["1"])
    assert not sheet.isVisible()


def test_differences_are_read_and_closed(qtbot: QtBot) -> None:
    window = on_stage(qtbot, QWidget())
    sheet = ChangesSheet(window, "الفروق", "بين طبعتين", ())
    sheet.open()
    check_all(sheet)
    click(sheet, "wording_changes_close")
    assert not sheet.isVisible()
