"""The list of files is written as an Excel sheet, beside the window."""

import zipfile
from io import BytesIO
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice
from tests.casework.visits.ways import complete_request
from tests.robots.typing import click, find, press
from tests.views.cases.test_screen import cases
from tests.views.file.pages import sheet


def test_the_list_is_exported_beside_the_window(
    qtbot: QtBot, built: BuiltOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    complete_request(built)
    path = tmp_path / "list.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(path), ""))
    screen, _ = cases(qtbot, built)
    click(screen, "cases_export")
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: find(screen, "cases_export", QWidget).isEnabled())
    with zipfile.ZipFile(BytesIO(path.read_bytes())) as book:
        assert "نورة سعد محمد العتيبي" in book.read("xl/sharedStrings.xml").decode()


def test_a_place_that_cannot_be_written_is_told(
    qtbot: QtBot, built: BuiltOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    complete_request(built)
    path = tmp_path / "missing" / "list.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(path), ""))
    screen, _ = cases(qtbot, built)
    click(screen, "cases_export")
    qtbot.waitUntil(lambda: find(screen, "cases_export", QWidget).isEnabled())
    press(sheet("export_failed"), Qt.Key.Key_Escape)


def test_a_sheet_that_is_being_written_can_be_stopped(
    qtbot: QtBot, built: BuiltOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    complete_request(built)
    path, go_on = tmp_path / "list.xlsx", Event()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(path), ""))
    screen, _ = cases(qtbot, built)
    screen._office.long_worker.start(go_on.wait, done=lambda _: None, failed=lambda _: None)
    click(screen, "cases_export")
    assert not find(screen, "cases_export", QWidget).isEnabled()
    click(screen, "cases_export_busy_stop")
    go_on.set()
    qtbot.waitUntil(lambda: find(screen, "cases_export", QWidget).isEnabled())
    assert not find(screen, "cases_export_busy", QWidget).isVisible()
    assert any("أُوقف العمل" in words.text() for words in screen.window().findChildren(QLabel))
    assert not path.exists()


def test_reception_is_not_offered_the_export(qtbot: QtBot, built: BuiltOffice) -> None:
    screen, _ = cases(qtbot, built, Role.RECEPTION)
    assert not find(screen, "cases_export", QWidget).isVisible()
