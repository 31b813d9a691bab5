"""The rail of steps: any step at any time, with what is wrong told in words."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.steps import Step, StepButton, Steps
from tests.robots.typing import click, find, focus, press
from tests.views.checks import check_names
from tests.views.widgets.stage import on_stage

STEPS = [Step("identity", "الهوية", "الهوية والتواصل"), Step("family", "الأسرة"), Step("review", "المراجعة")]


def test_any_step_is_chosen_at_any_time(qtbot: QtBot) -> None:
    rail = on_stage(qtbot, Steps("steps", STEPS))
    with qtbot.waitSignal(rail.chosen) as told:
        click(rail, "steps_review")
    assert told.args == ["review"]
    assert rail.current == "review"


def test_down_and_space_choose_the_next(qtbot: QtBot) -> None:
    rail = on_stage(qtbot, Steps("steps", STEPS))
    press(focus(find(rail, "steps_identity")), Qt.Key.Key_Down)
    press(find(rail, "steps_family"), Qt.Key.Key_Space)
    assert rail.current == "family"


def test_mistakes_are_counted_in_words(qtbot: QtBot) -> None:
    rail = on_stage(qtbot, Steps("steps", STEPS))
    rail.set_state("identity", "done")
    rail.set_state("family", "done", errors=2)
    spoken = find(rail, "steps_family", StepButton).accessibleName()
    assert spoken.startswith("الأسرة")
    assert find(rail, "steps_identity", StepButton).accessibleName() != "الهوية"
    check_names(rail.window())
    assert not rail.grab().isNull()
