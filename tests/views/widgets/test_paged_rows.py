"""A list of any length: its pages come as they are looked at."""

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.paged_rows import KEPT, WAITING, PagedRows
from desktop_app.views.widgets.rows import RowsView
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage

COLUMNS: list[Column[str]] = [Column("name", "الاسم", lambda row: row, stretch=True)]
PAGE = 10


def page(number: int) -> list[str]:
    return [f"{number}-{place}" for place in range(PAGE)]


def long_list(total: int = 1_000_000) -> PagedRows[str]:
    model = PagedRows(COLUMNS, PAGE)
    model.set_rows(page(0))
    model.set_total(total)
    return model


def test_it_keeps_qts_rules_while_it_grows_and_shrinks(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = long_list(95)
    qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]  # pytest-qt names no types here
    model.put(3, page(3))
    model.set_total(40)
    model.grow_stale()
    model.set_total(0)
    model.set_rows([])
    assert model.rowCount() == 0


def test_a_page_is_asked_for_once_when_it_is_looked_at(qtbot: QtBot) -> None:
    model, asked = long_list(), list[int]()
    model.page_wanted.connect(asked.append)
    far = model.index(777_775, 0)
    assert model.data(far) == WAITING
    assert model.data(far, Qt.ItemDataRole.AccessibleTextRole) == WAITING
    assert model.data(far, Qt.ItemDataRole.ToolTipRole) is None
    assert asked == [77_777]
    with qtbot.waitSignal(model.dataChanged) as told:
        model.put(77_777, page(77_777))
    assert [told.args[0].row(), told.args[1].row()] == [777_770, 777_779]
    assert model.data(far) == "77777-5"
    assert asked == [77_777]


def test_pages_that_come_together_are_shown_each_in_its_place(qtbot: QtBot) -> None:
    model, asked = long_list(), list[int]()
    model.page_wanted.connect(asked.append)
    with qtbot.waitSignal(model.dataChanged) as told:
        model.put(5, [*page(5), *page(6), "7-0"])
    assert [told.args[0].row(), told.args[1].row()] == [50, 70]
    assert [model.row(place) for place in (50, 59, 60, 70)] == ["5-0", "5-9", "6-0", "7-0"]
    assert asked == []


def test_what_nobody_brings_is_asked_for_again(qtbot: QtBot) -> None:
    model, asked = long_list(), list[int]()
    model.page_wanted.connect(asked.append)
    model.row(55)
    model.forget_asked([5])
    model.row(55)
    assert asked == [5, 5]


def test_a_stale_page_is_shown_until_the_new_one_comes(qtbot: QtBot) -> None:
    model, asked = long_list(), list[int]()
    model.page_wanted.connect(asked.append)
    model.grow_stale()
    assert model.row(3) == "0-3"
    assert asked == [0]
    model.put(0, ["new"] * PAGE)
    assert model.row(3) == "new"


def test_few_pages_are_kept_however_many_were_looked_at(qtbot: QtBot) -> None:
    model = long_list()
    for number in range(3 * KEPT):
        model.put(number, page(number))
    assert len(model.all()) == KEPT * PAGE
    assert model.row(0) is None


def test_rows_that_are_added_follow_and_places_outside_hold_none(qtbot: QtBot) -> None:
    model = PagedRows(COLUMNS, PAGE)
    model.set_rows(page(0))
    model.add_rows(["last"])
    assert (model.rowCount(), model.row(10), model.row(11), model.row(-1)) == (11, "last", None, None)


def test_waiting_rows_are_drawn_and_walked(qtbot: QtBot) -> None:
    view = on_stage(qtbot, RowsView("long", "طويلة", COLUMNS, empty="لا شيء", model=long_list()))
    view.select(999_999)
    assert view.table.currentIndex().row() == 999_999
    assert view.current() is None
    check_all(view.window())
    assert not view.grab().isNull()
