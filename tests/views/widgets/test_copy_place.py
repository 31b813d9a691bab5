"""Copies lie on this computer or where a person says."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.copy_place import CopyPlace
from tests.robots.typing import click
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage


def test_this_computer_is_chosen_first(qtbot: QtBot) -> None:
    place = on_stage(qtbot, CopyPlace("place"))
    assert place.ready
    assert place.folder() is None


def test_a_folder_is_asked_for_when_another_place_is_wanted(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    place = on_stage(qtbot, CopyPlace("place"))
    with qtbot.waitSignal(place.changed):
        click(place, "place_elsewhere")
    assert place.folder() == tmp_path
    check_all(place.window())


def test_another_place_without_a_folder_is_not_ready(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    place = on_stage(qtbot, CopyPlace("place"))
    click(place, "place_elsewhere")
    assert not place.ready
    click(place, "place_here")
    assert place.ready
