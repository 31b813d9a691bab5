"""Where there is nothing, words say so and offer a first step."""

from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.empty import Empty
from tests.robots.typing import click
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage


def test_the_first_step_is_taken(qtbot: QtBot) -> None:
    taken: list[bool] = []
    empty = Empty(
        "folder-open", "لا ملفات بعد", action="ملف جديد", action_name="first", on_action=lambda: taken.append(True)
    )
    on_stage(qtbot, empty)
    click(empty, "first")
    assert taken == [True]


def test_other_words_take_the_place_of_the_first(qtbot: QtBot) -> None:
    empty = on_stage(qtbot, Empty("folder-open", "لا ملفات بعد"))
    empty.say("لا نتائج", "جرّب اسمًا آخر")
    check_all(empty.window())
