"""The report is read, searched and saved as it is shown."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.report_sheet import ReportSheet
from tests.robots.typing import click, find, type_text
from tests.views.checks import check_all

TEXT = "أول السطور\nperson: 3\nperson_link: 0\nآخرها\n"


@pytest.fixture
def sheet(qtbot: QtBot) -> ReportSheet:
    home = QWidget()
    qtbot.addWidget(home)
    home.resize(900, 700)
    home.show()
    made = ReportSheet(home, TEXT)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_words_are_found_and_counted(sheet: ReportSheet) -> None:
    type_text(find(sheet, "report_find"), "Person")
    assert sheet.page.textCursor().selectedText() == "person"
    first = sheet.page.textCursor().position()
    click(sheet, "report_next")
    assert sheet.page.textCursor().position() > first
    click(sheet, "report_next")
    assert sheet.page.textCursor().position() == first
    assert any("2" in text.text() for text in sheet.findChildren(QLabel))


def test_what_is_shown_is_what_is_saved(sheet: ReportSheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: (str(path), ""))
    assert sheet.page.toPlainText() == TEXT
    click(sheet, "report_save")
    assert path.read_text("utf-8") == TEXT
    assert not sheet.isVisible()


def test_a_place_that_takes_no_file_is_told_and_the_report_stays(sheet: ReportSheet, tmp_path: Path) -> None:
    sheet.save_to(tmp_path / "nowhere" / "report.txt")
    assert find(sheet, "not_saved", QWidget).isVisible()
    assert sheet.isVisible()


def test_it_is_named_reached_and_whole(sheet: ReportSheet) -> None:
    check_all(sheet)
