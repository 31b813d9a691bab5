"""The frame tells the step, what follows, and what is saved."""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.intake.wizard_frame import WizardFrame
from desktop_app.views.widgets.steps import Step
from desktop_app.views.widgets.text import Text
from tests.robots.typing import choose, click, find
from tests.views.intake.stage import shown

STEPS = [Step("a", "الأولى"), Step("b", "الثانية")]


def frame_of(qtbot: QtBot, width: int = 1000) -> WizardFrame:
    frame = WizardFrame(STEPS, "طلب جديد", "تقديم الطلب")
    frame.set_content(QLabel("…"))
    frame.show_step("a", first=True, following="الثانية", title="طلب جديد")
    return shown(qtbot, frame, width)


def test_the_button_names_the_step_that_follows_and_at_the_end_submits(qtbot: QtBot) -> None:
    frame = frame_of(qtbot)
    assert "الثانية" in frame.next.text()
    assert not frame.back.isEnabled()
    assert not frame.submit.isVisible()
    frame.show_step("b", first=False, following="", title="نورة")
    assert frame.submit.isVisible()
    frame.allow_submit(allowed=False)
    assert not frame.submit.isEnabled()
    frame.allow_submit(allowed=True)
    with qtbot.waitSignal(frame.submit_wanted):
        click(frame, "intake_submit")


def test_a_narrow_frame_has_a_list_in_place_of_the_rail(qtbot: QtBot) -> None:
    frame = frame_of(qtbot, 700)
    assert not frame.rail.isVisible()
    with qtbot.waitSignal(frame.step_chosen) as chosen:
        choose(frame, "intake_jump", "b")
    assert chosen.args == ["b"]


def test_what_is_saved_and_what_is_not_is_told(qtbot: QtBot) -> None:
    frame = frame_of(qtbot)
    frame.say_saved()
    said = {text.text() for text in frame.findChildren(Text)}
    frame.say_not_saved(OSError("disk"))
    after = {text.text() for text in frame.findChildren(Text)}
    assert len(after - said) == 1


def test_every_button_has_a_name(qtbot: QtBot) -> None:
    frame = frame_of(qtbot)
    for name in ("intake_leave", "intake_back", "intake_next"):
        assert find(frame, name, QWidget).accessibleName()
