"""Papers of a batch are ticked and put in order with the keyboard."""

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.views.papers.batch_rows import TickedPapers, TickKeys
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.rows import RowsView
from tests.robots.typing import focus, press
from tests.views.papers.conftest import Desktop
from tests.views.widgets.stage import on_stage

CONTROL = Qt.KeyboardModifier.ControlModifier


def _list(qtbot: QtBot, desktop: Desktop) -> tuple[RowsView, TickedPapers]:  # type: ignore[type-arg]  # of papers
    model = TickedPapers([Column("tick", "", lambda _row: ""), Column("serial", "", lambda row: row.serial)])
    view = RowsView("rows", "أوراق", model.columns, empty="لا شيء", model=model)
    view.set_rows([desktop.row(place) for place in range(3)])
    TickKeys(view, model)
    return on_stage(qtbot, view, 400, 300), model


def test_space_ticks_and_takes_the_tick_away(qtbot: QtBot, desktop: Desktop) -> None:
    view, model = _list(qtbot, desktop)
    table = focus(view.table)
    view.select(1)
    press(table, Qt.Key.Key_Space)
    assert [row.id for row in model.ticked()] == [desktop.papers[1]]
    press(table, Qt.Key.Key_Space)
    assert model.ticked() == ()


def test_control_a_ticks_all_and_then_none(qtbot: QtBot, desktop: Desktop) -> None:
    view, model = _list(qtbot, desktop)
    press(focus(view.table), Qt.Key.Key_A, CONTROL)
    assert len(model.ticked()) == 3
    press(view.table, Qt.Key.Key_A, CONTROL)
    assert model.ticked() == ()


def test_control_and_an_arrow_move_a_paper_and_the_cursor_with_it(qtbot: QtBot, desktop: Desktop) -> None:
    view, model = _list(qtbot, desktop)
    focus(view.table)
    view.select(0)
    press(view.table, Qt.Key.Key_Down, CONTROL)
    press(view.table, Qt.Key.Key_Down, CONTROL)
    press(view.table, Qt.Key.Key_Down, CONTROL)
    assert [row.id for row in model.all()] == [desktop.papers[1], desktop.papers[2], desktop.papers[0]]
    assert view.current() == model.all()[2]
    press(view.table, Qt.Key.Key_Up, CONTROL)
    assert model.all()[1].id == desktop.papers[0]


def test_the_mouse_ticks_as_well(qtbot: QtBot, desktop: Desktop) -> None:
    _, model = _list(qtbot, desktop)
    assert model.setData(model.index(2, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert model.data(model.index(2, 0), Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
    assert not model.setData(model.index(2, 1), "x")


def test_it_is_a_sound_model(qtmodeltester: ModelTester, qtbot: QtBot, desktop: Desktop) -> None:
    _, model = _list(qtbot, desktop)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt publishes no types for it
