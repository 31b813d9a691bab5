"""The buttons of a batch say what is wanted, and are offered only where there is something to do."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.papers.batch_bar import BatchBar
from tests.robots.typing import click, find
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage


def test_without_ticks_papers_can_be_put_in_order_and_not_printed(qtbot: QtBot) -> None:
    bar = on_stage(qtbot, BatchBar(), 900, 120)
    bar.offer(idle=True, rows=3, ticked=0, narrowed=False)
    assert not find(bar, "batch_print", QWidget).isEnabled()
    assert find(bar, "batch_up", QWidget).isEnabled()
    assert not find(bar, "batch_all", QWidget).isVisible()


def test_while_papers_are_printed_nothing_is_offered(qtbot: QtBot) -> None:
    bar = on_stage(qtbot, BatchBar(), 900, 120)
    bar.offer(idle=False, rows=3, ticked=3, narrowed=True)
    assert not any(find(bar, f"batch_{name}", QWidget).isEnabled() for name in ("print", "send", "up", "all"))


def test_every_button_tells(qtbot: QtBot) -> None:
    bar, told = on_stage(qtbot, BatchBar(), 420, 300), list[object]()
    bar.offer(idle=True, rows=3, ticked=3, narrowed=True)
    bar.moved.connect(told.append)
    for name in ("print_wanted", "file_wanted", "folder_wanted", "all_ticked", "all_wanted"):
        getattr(bar, name).connect(lambda name=name: told.append(name))
    for name in ("print", "save", "send", "tick", "up", "down", "all"):
        click(bar, f"batch_{name}")
    assert told == ["print_wanted", "file_wanted", "folder_wanted", "all_ticked", -1, 1, "all_wanted"]
    check_all(bar.window())
