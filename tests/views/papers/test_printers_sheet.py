"""A printer is chosen for a kind of paper, and one that is gone is told."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.policy.terms import PaperKind
from desktop_app.views.papers.printers_sheet import PrintersSheet
from desktop_app.views.printers import EVERY_KIND, PrinterChoice, PrinterMemory, Sides
from tests.robots.typing import choose, click, find
from tests.views.checks import check_all


@pytest.fixture
def memory(monkeypatch: pytest.MonkeyPatch) -> PrinterMemory:
    monkeypatch.setattr("desktop_app.views.printers.available", lambda: ["Canon", "HP"])
    return PrinterMemory()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1024, 640)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def sheet(window: QWidget, memory: PrinterMemory) -> PrintersSheet:
    made = PrintersSheet(window, memory)
    made.open()
    return made


def test_a_kind_gets_its_own_printer(sheet: PrintersSheet, memory: PrinterMemory) -> None:
    choose(sheet, "printers_kind", PaperKind.CONSENT)
    sheet._show_kind()
    choose(sheet, "printers_printer", "named:HP")
    choose(sheet, "printers_sides", Sides.LONG)
    click(sheet, "printers_grey")
    click(sheet, "printers_keep")
    assert memory.own(PaperKind.CONSENT) == PrinterChoice("HP", "", Sides.LONG, 1, grey=True)
    assert memory.own(EVERY_KIND) is None


def test_a_kind_goes_back_to_being_printed_like_all_others(sheet: PrintersSheet, memory: PrinterMemory) -> None:
    memory.remember(PaperKind.CONSENT, PrinterChoice("HP"))
    choose(sheet, "printers_kind", PaperKind.CONSENT)
    sheet._show_kind()
    click(sheet, "printers_forget")
    assert memory.own(PaperKind.CONSENT) is None


def test_a_printer_that_is_gone_is_told_and_stays_named(sheet: PrintersSheet, memory: PrinterMemory) -> None:
    memory.remember(EVERY_KIND, PrinterChoice("Epson"))
    sheet._show_kind()
    assert "Epson" in sheet._note.text()
    assert sheet._printer.draft() == "named:Epson"


def test_a_disk_that_does_not_take_it_is_told(sheet: PrintersSheet, memory: PrinterMemory, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    memory._path = tmp_path / "file" / "printers.toml"
    click(sheet, "printers_keep")
    assert find(sheet.window(), "not_saved", QWidget).isVisible()


def test_it_is_named_reached_and_whole(sheet: PrintersSheet) -> None:
    check_all(sheet)
