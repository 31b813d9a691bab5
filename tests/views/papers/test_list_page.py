"""The list leaves out what it has no room for."""

from pytestqt.qtbot import QtBot

from desktop_app.views.papers.list_page import ListPage
from tests.views.papers.conftest import Desktop
from tests.views.way import Way
from tests.views.widgets.stage import on_stage


def test_a_wide_window_shows_more_columns_than_a_narrow_one(qtbot: QtBot, desktop: Desktop) -> None:
    def columns(width: int) -> int:
        page = on_stage(qtbot, ListPage(desktop.office, Way()), width, 600)
        page.refresh()
        return sum(not page.rows.table.isColumnHidden(place) for place in range(4))

    assert columns(1500) > columns(800)
