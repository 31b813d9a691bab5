"""An office with papers of a widow that wait for the printer, and printers that write into a folder."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtPrintSupport import QPrinter

from desktop_app.casework.intake.papers import issue_intake_paper
from desktop_app.casework.paper_lists import PaperRow, paper_row
from desktop_app.policy.terms import PaperKind
from desktop_app.views.office import Office
from desktop_app.views.press_run import PrintTrouble, Trouble
from desktop_app.views.printers import PrinterChoice, set_up
from tests.builders import BuiltOffice
from tests.casework.letters.office import with_widow
from tests.casework.letters.widow import Widow
from tests.views.offices import office_of

KINDS = (PaperKind.CONSENT, PaperKind.RIGHTS_AND_DUTIES, PaperKind.DATA_ACCURACY_DECLARATION)


@dataclass
class Desktop:
    """An office, a widow's papers in it in the order in which they were issued, and a folder for what is printed."""

    built: BuiltOffice
    office: Office
    widow: Widow
    papers: list[UUID]
    tray: Path

    def row(self, place: int) -> PaperRow:
        found = self.office.ask(paper_row, self.papers[place])
        assert found is not None
        return found

    def printed(self) -> list[str]:
        return sorted(path.name for path in self.tray.glob("*.pdf"))

    def printers(self, broken: int = 0) -> "Printers":
        return Printers(self.tray, broken)


@dataclass
class Printers:
    """Real printers that write files; the one of turn `broken` (counted from 1) is switched off."""

    tray: Path
    broken: int = 0
    turns: int = 0

    def __call__(self, choice: PrinterChoice) -> QPrinter:
        self.turns += 1
        if self.turns == self.broken:
            raise PrintTrouble(Trouble.NOT_READY, choice.printer or "HP")
        printer = set_up(QPrinter(QPrinter.PrinterMode.HighResolution), choice)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.tray / f"{self.turns} {choice.printer or 'usual'}.pdf"))
        return printer


@pytest.fixture
def desktop(tmp_path: Path, qapp: object) -> Iterator[Desktop]:
    built, office = office_of(tmp_path)
    widow, tray = with_widow(built), tmp_path / "tray"
    tray.mkdir()
    papers = [office.run(issue_intake_paper, widow.file_id, kind) for kind in KINDS]
    yield Desktop(built, office, widow, papers, tray)
    office.finish()
    built.close()
