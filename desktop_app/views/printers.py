"""The printers of this computer: which one prints which kind of paper, remembered beside the look of the screen."""

import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.disk import private_folder, write_whole
from desktop_app.policy.toml_text import write_toml

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

EVERY_KIND = "every_kind"
"""Stands for the kinds of paper for which nothing of their own is remembered."""
MOST_COPIES = 20


class Sides(StrEnum):
    """Which sides of a sheet are printed, and along which edge it is turned."""

    ONE = "one"
    LONG = "long"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class PrinterChoice:
    """A printer with what is asked of it; an empty name is the usual printer, an empty tray the printer's own."""

    printer: str = ""
    tray: str = ""
    sides: str = Sides.ONE
    copies: int = 1
    grey: bool = False

    def sound(self) -> "PrinterChoice":
        """Return the choice with what it cannot be put back to the usual."""
        sides = self.sides if self.sides in {*Sides} else Sides.ONE
        copies = self.copies if 0 < self.copies <= MOST_COPIES else 1
        return PrinterChoice(self.printer, self.tray, sides, copies, self.grey)


class PrinterMemory:
    """What is remembered of printers: in a file of this computer, or for the time being where none is given."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._known = _read(path) if path is not None else {}

    def own(self, kind: str) -> PrinterChoice | None:
        """What is remembered for a kind of paper itself."""
        return self._known.get(kind)

    def choice(self, kind: str) -> PrinterChoice | None:
        """What a kind of paper is printed with: its own choice, or that of every kind."""
        return self._known.get(kind) or self._known.get(EVERY_KIND)

    def printers(self) -> set[str]:
        """The names of all printers that are remembered."""
        return {choice.printer for choice in self._known.values() if choice.printer}

    def remember(self, kind: str, choice: PrinterChoice) -> None:
        """Print a kind of paper this way from now on; raises OSError where the file cannot be written."""
        self._keep({**self._known, kind: choice.sound()})

    def forget(self, kind: str) -> None:
        """Print a kind of paper as every other; raises OSError where the file cannot be written."""
        self._keep({name: choice for name, choice in self._known.items() if name != kind})

    def _keep(self, known: Mapping[str, PrinterChoice]) -> None:
        if self._path is not None:
            private_folder(self._path.parent)
            text = write_toml({name: asdict(choice) for name, choice in known.items()})
            write_whole(self._path, text.encode())
        self._known = dict(known)


def available() -> list[str]:
    """The names of the printers that this computer knows now."""
    # The printing library is loaded by the first printing, not with the program.
    from PySide6.QtPrintSupport import QPrinterInfo

    return list(QPrinterInfo.availablePrinterNames())


def usual() -> str:
    """The name of the printer that this computer prints with unless told otherwise; empty where there is none."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return QPrinterInfo.defaultPrinterName()


def trays(printer: str) -> list[str]:
    """The trays that can be chosen from here; only Windows tells them."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    made = QPrinter(QPrinterInfo.printerInfo(printer))
    sources = getattr(made, "supportedPaperSources", None)
    return [source.name for source in sources()] if sources is not None else []


def both_sides(printer: str) -> bool:
    """Whether a printer says that it prints on both sides."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    modes = QPrinterInfo.printerInfo(printer).supportedDuplexModes()
    return any(mode is not QPrinter.DuplexMode.DuplexNone for mode in modes)


def set_up(printer: "QPrinter", choice: PrinterChoice) -> "QPrinter":
    """Ask of a printer what was chosen."""
    from PySide6.QtPrintSupport import QPrinter

    duplex = {
        Sides.ONE: QPrinter.DuplexMode.DuplexNone,
        Sides.LONG: QPrinter.DuplexMode.DuplexLongSide,
        Sides.SHORT: QPrinter.DuplexMode.DuplexShortSide,
    }
    printer.setDuplex(duplex[Sides(choice.sides)])
    printer.setCopyCount(choice.copies)
    printer.setColorMode(QPrinter.ColorMode.GrayScale if choice.grey else QPrinter.ColorMode.Color)
    source = getattr(QPrinter.PaperSource, choice.tray, None) if choice.tray else None
    if source is not None:
        printer.setPaperSource(source)
    return printer


def _read(path: Path) -> dict[str, PrinterChoice]:
    """Read what is remembered; a missing or unreadable file means nothing is, a wrong value the usual one."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return {name: _choice(table) for name, table in found.items() if isinstance(table, dict)}


def _choice(table: Mapping[str, object]) -> PrinterChoice:
    usual_one = PrinterChoice()
    known = {f.name: table[f.name] for f in fields(usual_one) if _fits(table.get(f.name), getattr(usual_one, f.name))}
    return PrinterChoice(**known).sound()  # type: ignore[arg-type]  # each value has the type of its usual one


def _fits(value: object, usual_value: object) -> bool:
    return isinstance(value, str) if isinstance(usual_value, str) else type(value) is type(usual_value)
