"""Which printer prints which kind is remembered by this computer, and a spoilt file spoils nothing."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from desktop_app.views.printers import EVERY_KIND, MOST_COPIES, PrinterChoice, PrinterMemory, Sides, set_up

HP = PrinterChoice("HP LaserJet «المكتب»", "Manual", Sides.LONG, 2, grey=True)


def test_a_choice_is_there_again_after_the_program_was_closed(tmp_path: Path) -> None:
    PrinterMemory(tmp_path / "printers.toml").remember("consent", HP)
    again = PrinterMemory(tmp_path / "printers.toml")
    assert again.own("consent") == HP
    assert again.choice("visit_report") is None


def test_a_kind_without_its_own_printer_takes_that_of_every_kind(tmp_path: Path) -> None:
    memory = PrinterMemory(tmp_path / "printers.toml")
    memory.remember(EVERY_KIND, PrinterChoice("Canon"))
    memory.remember("consent", HP)
    assert [memory.choice(kind).printer for kind in ("consent", "visit_report")] == [HP.printer, "Canon"]  # type: ignore[union-attr]  # both are remembered
    memory.forget("consent")
    assert PrinterMemory(tmp_path / "printers.toml").choice("consent") == PrinterChoice("Canon")


@pytest.mark.parametrize("text", ["", "not toml =", "consent = 3", "[consent]\ncopies = 'many'\nprinter = 7"])
def test_a_file_that_cannot_be_understood_means_the_usual_printer(tmp_path: Path, text: str) -> None:
    (tmp_path / "printers.toml").write_text(text)
    assert PrinterMemory(tmp_path / "printers.toml").choice("consent") in (None, PrinterChoice())


@given(copies=st.integers(-5, 500), sides=st.text(max_size=6))
def test_what_cannot_be_is_put_back_to_the_usual(copies: int, sides: str) -> None:
    sound = PrinterChoice("HP", "", sides, copies).sound()
    assert 1 <= sound.copies <= MOST_COPIES
    assert sound.sides in {*Sides}


def test_a_place_that_cannot_be_written_is_an_error_and_nothing_is_remembered(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    memory = PrinterMemory(tmp_path / "file" / "printers.toml")
    with pytest.raises(OSError, match="file"):
        memory.remember("consent", HP)
    assert memory.own("consent") is None


def test_what_is_chosen_is_asked_of_the_printer(qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    set_up(printer, HP)
    assert printer.copyCount() == 2
    assert printer.colorMode() is QPrinter.ColorMode.GrayScale
