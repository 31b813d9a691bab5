"""A page scrolls up and down and brings into view what is asked for."""

from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.buttons import button
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.page import Page
from tests.views.checks import check_nothing_clipped
from tests.views.widgets.stage import on_stage


def test_what_lies_below_is_brought_into_view(qtbot: QtBot) -> None:
    page = Page("الملفات", "كل ملفات الفرع")
    fields = [LineField(f"field_{number}", "خانة") for number in range(40)]
    for field in fields:
        page.add(field)
    page.add_action(button("جديد", "new"))
    on_stage(qtbot, page)
    assert fields[-1].visibleRegion().isEmpty()
    page.bring_into_view(fields[-1])
    assert not fields[-1].visibleRegion().isEmpty()
    check_nothing_clipped(page.window())


def test_a_page_without_a_title_keeps_no_room_for_one(qtbot: QtBot) -> None:
    page = on_stage(qtbot, Page(scroll=False))
    assert not page.title.isVisible()
    page.say("الملفات")
    assert page.title.isVisible()
    assert page.area is None
