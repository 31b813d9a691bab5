"""Places are added and taken out with the keyboard."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.area_editor import AreaEditor
from tests.robots.typing import click, find, focus, press, type_text
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage


def _with(qtbot: QtBot, *places: tuple[str, str]) -> AreaEditor:
    editor = on_stage(qtbot, AreaEditor(), 720, 480)
    editor.show_places(places)
    return editor


def test_enter_adds_a_place_and_waits_for_the_next_district(qtbot: QtBot) -> None:
    editor = _with(qtbot)
    type_text(find(editor, "area_city"), "الرياض")
    for district in ("النسيم", "الروضة"):
        type_text(find(editor, "area_district"), district)
        press(find(editor, "area_district"), Qt.Key.Key_Return)
    assert editor.places() == (("الرياض", "النسيم"), ("الرياض", "الروضة"))


def test_a_place_that_is_typed_but_not_added_counts(qtbot: QtBot) -> None:
    editor = _with(qtbot, ("الرياض", "النسيم"))
    type_text(find(editor, "area_city"), "الخرج")
    assert editor.places() == (("الرياض", "النسيم"), ("الخرج", ""))


def test_a_place_is_taken_once(qtbot: QtBot) -> None:
    editor = _with(qtbot, ("الخرج", ""))
    type_text(find(editor, "area_city"), " الخرج ")
    click(editor, "area_add")
    assert editor.places() == (("الخرج", ""),)


def test_delete_takes_a_place_out(qtbot: QtBot) -> None:
    editor = _with(qtbot, ("الرياض", "النسيم"), ("الخرج", ""))
    press(focus(editor.table.table), Qt.Key.Key_Delete)
    assert editor.places() == (("الخرج", ""),)
    click(editor, "area_remove")
    assert editor.places() == ()


def test_it_is_named_reached_and_whole(qtbot: QtBot) -> None:
    editor = _with(qtbot, ("الرياض", "النسيم"))
    editor.set_error("أضف مدينة واحدة على الأقل.")
    check_all(editor.window())
