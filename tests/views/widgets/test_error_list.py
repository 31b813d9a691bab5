"""All mistakes at once, each leading to its place."""

from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.error_list import ErrorList, Mistake
from tests.robots.typing import click
from tests.views.widgets.stage import on_stage


def test_a_line_leads_to_its_place(qtbot: QtBot) -> None:
    errors = on_stage(qtbot, ErrorList("errors"))
    errors.show_mistakes([Mistake("identity.number", "رقم الهوية عشرة أرقام."), Mistake("mobile", "الجوال مطلوب.")])
    with qtbot.waitSignal(errors.jumped) as told:
        click(errors, "errors_1")
    assert told.args == ["mobile"]


def test_no_mistakes_take_no_room(qtbot: QtBot) -> None:
    errors = on_stage(qtbot, ErrorList("errors"))
    errors.show_mistakes([Mistake("mobile", "الجوال مطلوب.")])
    assert errors.isVisible()
    errors.show_mistakes([])
    assert not errors.isVisible()
