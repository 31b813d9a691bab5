"""A copy is put back only when one is chosen and two people are named."""

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.settings import Places
from desktop_app.views.rescue.restoring import Restoring
from tests.robots.typing import click, find, type_text
from tests.views.widgets.stage import on_stage


def test_without_a_copy_nothing_is_begun(qtbot: QtBot, tmp_path: Path) -> None:
    way = on_stage(qtbot, Restoring(Places(tmp_path).prepare()), 1000, 640)
    for who in ("first", "second"):
        type_text(find(way, f"{who}_name"), who)
        type_text(find(way, f"{who}_phrase"), "عبارة")
    click(way, "restore_go")
    assert way.told.text()
    assert find(way, "restore_go", QWidget).isEnabled()


def test_people_left_out_are_named(qtbot: QtBot, tmp_path: Path) -> None:
    way = on_stage(qtbot, Restoring(Places(tmp_path).prepare()), 1000, 640)
    click(way, "restore_go")
    assert find(way, "second_phrase", QWidget).accessibleDescription()
