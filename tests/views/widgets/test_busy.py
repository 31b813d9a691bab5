"""Long work is shown, and can be stopped."""

from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.busy import Busy
from tests.robots.typing import click, find
from tests.views.widgets.stage import on_stage


def test_it_shows_how_far_and_hides_at_the_end(qtbot: QtBot) -> None:
    busy = on_stage(qtbot, Busy("backup"))
    assert not busy.isVisible()
    busy.begin("جارٍ الحفظ")
    busy.progress(3, 10)
    assert find(busy, "backup_bar", QProgressBar).value() == 3
    busy.end()
    assert not busy.isVisible()


def test_it_is_stopped_once(qtbot: QtBot) -> None:
    busy = on_stage(qtbot, Busy("backup", can_cancel=True))
    busy.begin("جارٍ الحفظ")
    with qtbot.waitSignal(busy.cancelled):
        click(busy, "backup_stop")
    assert not find(busy, "backup_stop").isEnabled()
