"""Long work tells how far it is, and hears that it shall stop."""

from pytestqt.qtbot import QtBot

from desktop_app.views.long_work import LongWork
from desktop_app.views.widgets.busy import Busy
from desktop_app.views.worker import Worker
from tests.robots.typing import click
from tests.views.widgets.stage import on_stage


def test_steps_reach_the_strip_and_its_stop_reaches_the_work(qtbot: QtBot) -> None:
    busy, worker = on_stage(qtbot, Busy("busy", can_cancel=True)), Worker()
    work = LongWork(worker, busy)
    onlooker = work.begin("يجري النسخ")
    assert busy.isVisible()
    worker.start(lambda: onlooker.progress("files", 3, 7), done=lambda _: None, failed=print)
    qtbot.waitUntil(lambda: busy.findChildren(type(busy._bar))[0].value() == 3)
    assert not onlooker.cancelled()
    click(busy, "busy_stop")
    assert onlooker.cancelled()
    work.end()
    assert not busy.isVisible()


def test_work_begun_again_is_not_stopped_from_before(qtbot: QtBot) -> None:
    busy = on_stage(qtbot, Busy("busy", can_cancel=True))
    work = LongWork(Worker(), busy)
    first = work.begin("نسخة")
    click(busy, "busy_stop")
    assert first.cancelled()
    assert not work.begin("نسخة أخرى").cancelled()
