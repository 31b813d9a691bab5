"""The list leaves out what it has no room for, and finds papers while somebody types."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.papers.list_page import ListPage
from tests.robots.typing import await_finds, find, type_text
from tests.views.papers.conftest import Desktop
from tests.views.way import Way
from tests.views.widgets.stage import on_stage


def test_a_wide_window_shows_more_columns_than_a_narrow_one(qtbot: QtBot, desktop: Desktop) -> None:
    def columns(width: int) -> int:
        page = on_stage(qtbot, ListPage(desktop.office, Way()), width, 600)
        page.refresh()
        return sum(not page.rows.table.isColumnHidden(place) for place in range(4))

    assert columns(1500) > columns(800)


def test_a_paper_is_found_by_a_member_of_the_household_beside_the_window(qtbot: QtBot, desktop: Desktop) -> None:
    page = on_stage(qtbot, ListPage(desktop.office, Way()), 960, 600)
    page.refresh()
    search = find(page, "paper_search", QWidget)
    type_text(search, "خالد عبدالعزيز")
    await_finds(page)
    assert [row.id for row in page.rows.rows()] == desktop.papers[::-1]
    type_text(search, "لا أحد", replace=True)
    assert page.rows.rows()  # what was found before stays until it is known what answers now
    await_finds(page)
    assert page.rows.rows() == ()
    type_text(search, "", replace=True)
    assert len(page.rows.rows()) == len(desktop.papers)


def test_a_search_goes_on_where_the_list_ends(qtbot: QtBot, desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.views.papers.list_page.MOST_LISTED", 2)
    page = on_stage(qtbot, ListPage(desktop.office, Way()), 960, 600)
    page.refresh()
    type_text(find(page, "paper_search"), "نورة")
    await_finds(page)
    assert [row.id for row in page.rows.rows()] == desktop.papers[:0:-1]
    for _ in range(2):
        page.rows.more_wanted.emit()
        await_finds(page)
        assert [row.id for row in page.rows.rows()] == desktop.papers[::-1]
