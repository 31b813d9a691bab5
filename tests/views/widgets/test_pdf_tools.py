"""The tools say which page is in sight, and ask for another."""

from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.pdf_tools import PdfTools
from tests.robots.typing import click
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage


def test_a_page_that_is_told_is_not_asked_for(qtbot: QtBot) -> None:
    tools, wanted = on_stage(qtbot, PdfTools("preview"), 500, 120), list[int]()
    tools.page_wanted.connect(wanted.append)
    tools.show_count(5)
    tools.show_page(3)
    assert (tools.number.value(), wanted) == (3, [])
    tools.number.setValue(4)
    assert wanted == [4]


def test_every_tool_tells_what_is_wanted(qtbot: QtBot) -> None:
    tools, told = on_stage(qtbot, PdfTools("preview"), 500, 120), list[str]()
    tools.show_count(2)
    for name in ("larger", "smaller", "fit_width", "fit_page", "search"):
        getattr(tools, name).connect(lambda name=name: told.append(name))
    for name in ("larger", "smaller", "fit", "whole", "search"):
        click(tools, f"preview_{name}")
    assert told == ["larger", "smaller", "fit_width", "fit_page", "search"]


def test_without_a_paper_they_can_be_neither_reached_nor_pushed(qtbot: QtBot) -> None:
    assert not on_stage(qtbot, PdfTools("preview"), 500, 120).isEnabled()


def test_they_wrap_where_it_is_narrow(qtbot: QtBot) -> None:
    tools = on_stage(qtbot, PdfTools("preview"), 230, 300)
    tools.show_count(12)
    check_all(tools.window())
