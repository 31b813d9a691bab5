"""Frozen rows as a model that Qt's own tester accepts."""

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.rows_model import Rows

COLUMNS: list[Column[str]] = [
    Column("name", "الاسم", lambda row: row),
    Column("length", "الطول", lambda row: str(len(row))),
]


def test_it_keeps_qts_rules_while_rows_come_and_go(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = Rows(COLUMNS)
    qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]  # pytest-qt names no types here
    model.set_rows(["نورة", "مريم"])
    model.add_rows(["هيا"])
    model.add_rows([])
    assert model.all() == ("نورة", "مريم", "هيا")


def test_a_row_is_had_by_its_place(qtbot: QtBot) -> None:
    model = Rows(COLUMNS)
    model.set_rows(["نورة"])
    assert model.row(0) == "نورة"
    assert model.row(1) is None
    assert model.row(-1) is None


def test_headings_and_cells_say_their_words(qtbot: QtBot) -> None:
    model = Rows(COLUMNS)
    model.set_rows(["نورة"])
    assert model.headerData(1, Qt.Orientation.Horizontal) == "الطول"
    assert model.headerData(0, Qt.Orientation.Vertical) == "1"
    assert model.data(model.index(0, 1)) == "4"
    assert model.data(model.index(0, 0), Qt.ItemDataRole.DecorationRole) is None
