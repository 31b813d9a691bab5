"""Tables of frozen rows: walked by the keyboard from either side, and never empty without a word."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.policy.text import ltr
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.widgets.rows_model import Rows
from tests.robots.typing import focus, press
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage


@dataclass(frozen=True)
class Line:
    number: str
    name: str
    days: int | None


LINES = [Line("NSM-1448-0001", "نورة", 2), Line("NSM-1448-0002", "مريم", None), Line("NSM-1448-0003", "هيا", -1)]
COLUMNS: list[Column[Line]] = [
    Column("number", "رقم الملف", lambda line: ltr(line.number), "code", sort="number"),
    Column("name", "الاسم", lambda line: line.name, "strong", stretch=True),
    Column("state", "الحالة", lambda line: "مقبول", "chip", tone=lambda line: "ok"),
    Column("left", "المهلة", lambda line: "—", "bar", fill=lambda line: None if line.days is None else 0.5),
]


@pytest.fixture
def table(qtbot: QtBot) -> RowsView[Line]:
    return on_stage(qtbot, RowsView("files", "الملفات", COLUMNS, empty="لا ملفات بعد"))


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    model = Rows(COLUMNS)
    model.set_rows(LINES)
    qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]  # pytest-qt names no types here
    model.add_rows(LINES)
    assert model.rowCount() == 6


def test_before_anything_is_read_nothing_is_said_to_be_missing(table: RowsView[Line]) -> None:
    assert not table.empty.isVisible()


def test_no_rows_say_so_in_words(table: RowsView[Line]) -> None:
    table.set_rows([])
    assert not table.table.isVisible()
    assert "لا ملفات بعد" in [words.text() for words in table.findChildren(QLabel) if words.isVisible()]


def test_down_goes_to_the_next_row_from_the_right(qtbot: QtBot, table: RowsView[Line]) -> None:
    table.set_rows(LINES)
    with qtbot.waitSignal(table.chosen) as told:
        press(focus(table.table), Qt.Key.Key_Down)
    assert told.args == [LINES[1]]
    assert table.current() == LINES[1]
    assert [index.row() for index in table.table.selectionModel().selectedRows()] == [1]


def test_enter_opens_a_row(qtbot: QtBot, table: RowsView[Line]) -> None:
    table.set_rows(LINES)
    with qtbot.waitSignal(table.opened) as told:
        press(focus(table.table), Qt.Key.Key_Return)
    assert told.args == [LINES[0]]


def test_new_rows_keep_the_place(table: RowsView[Line]) -> None:
    table.set_rows(LINES)
    table.select(2)
    table.set_rows(LINES[:2])
    assert table.current() == LINES[1]


def test_only_a_heading_that_can_be_sorted_asks_for_it(qtbot: QtBot, table: RowsView[Line]) -> None:
    asked: list[tuple[str, bool]] = []
    table.sorting.connect(lambda word, descending: asked.append((word, descending)))
    header = table.table.horizontalHeader()
    header.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    assert asked == [("number", True)]


def test_the_end_asks_for_more(qtbot: QtBot, table: RowsView[Line]) -> None:
    table.set_rows(LINES * 20)
    with qtbot.waitSignal(table.more_wanted):
        press(focus(table.table), Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)


def test_a_cell_is_spoken_with_its_heading(table: RowsView[Line]) -> None:
    table.set_rows(LINES)
    index = table.model.index(0, 1)
    assert table.model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "الاسم: نورة"


def test_a_full_table_is_drawn_named_and_reached(table: RowsView[Line]) -> None:
    table.set_rows(LINES)
    check_all(table.window())
    assert not table.grab().isNull()
