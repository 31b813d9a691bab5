"""Taking scans in: given by hand or from the watched folder, how far it is, and what became of each page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.scans.files import Given
from desktop_app.casework.scans.folder import Outcome
from desktop_app.policy.permissions import Act
from desktop_app.policy.text import ltr
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.scan_intake import ScanIntake
from desktop_app.views.scans.drop import ScanDrop
from desktop_app.views.scans.folder_line import FolderLine
from desktop_app.views.scans.words import ScanLine, ScanWords, named_file
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.busy import Busy
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.rows import RowsView

_ROOM = 170


class TakeTab(QWidget):
    """Signal: `tray_wanted()` when a person wants to see the pages that wait."""

    tray_wanted = Signal()

    def __init__(self, office: Office, navigator: Navigator, intake: ScanIntake) -> None:
        super().__init__()
        self._office, self._navigator, self._intake = office, navigator, intake
        self._words = ScanWords(self)
        self._given: list[str] = []
        self.drop = ScanDrop()
        self.folder = FolderLine(intake)
        self._busy = Busy("scans_busy", can_cancel=True)
        self.told = Note("")
        self.rows = RowsView[ScanLine](
            "scans_taken",
            self.tr("What came"),
            self._columns(),
            empty=self.tr("Nothing has come yet"),
            empty_hint=self.tr("Scan the signed papers into the watched folder, or drop them above."),
            empty_icon="scan-line",
        )
        self._open = button(self.tr("Open the paper"), "scans_open", icon="file-text", on_click=self._open_paper)
        self._to_tray = button(
            self.tr("Sort the tray"), "scans_to_tray", icon="archive", on_click=self.tray_wanted.emit
        )
        self._connect()
        self._lay_out()
        self._show_lines()

    def read(self) -> None:
        """Show what came since this was last in sight."""
        self.folder.show_folder()
        self._show_lines()

    def _begin(self, names: list[str]) -> None:
        words = self.tr("Reading %1").replace("%1", named_file(names[0]))
        if len(names) > 1:
            words = self.tr("Reading %1 and %n other(s)", "", len(names) - 1).replace("%1", named_file(names[0]))
            words = words.replace(str(len(names) - 1), ltr(len(names) - 1))
        self._busy.begin(words)

    def _end(self, outcomes: tuple[Outcome, ...]) -> None:
        if not self._intake.busy:
            self._busy.end()
        self.told.tell(*self._words.summary(outcomes))
        self._show_lines()

    def _fail(self, error: Exception) -> None:
        self._busy.end()
        raise error

    def _show_lines(self) -> None:
        lines = [line for outcome in reversed(self._intake.outcomes) for line in self._words.lines(outcome)]
        self.rows.set_rows(lines)
        self._to_tray.setVisible(self._office.may(Act.SORT_SCANS))
        self._offer()

    def _offer(self) -> None:
        current = self.rows.current()
        self._open.setEnabled(current is not None and current.paper_id is not None)

    def _open_paper(self) -> None:
        current = self.rows.current()
        if current is not None and current.paper_id is not None:
            self._navigator.go("papers", current.paper_id)
        elif current is not None:
            self.tray_wanted.emit()

    def _take(self, files: list[Given]) -> None:
        self._intake.take(files)

    def _columns(self) -> list[Column[ScanLine]]:
        return [
            Column("what", self.tr("Paper or page"), lambda line: line.what, "strong", 220, stretch=True),
            Column(
                "said", self.tr("What became of it"), lambda line: line.said, "chip", 210, tone=lambda line: line.tone
            ),
            Column("source", self.tr("From the file"), lambda line: named_file(line.source), "muted", 150),
        ]

    def _connect(self) -> None:
        self.drop.given.connect(self._take)
        self._busy.cancelled.connect(self._intake.stop)
        self._intake.begun.connect(self._begin)
        self._intake.stepped.connect(self._busy.progress)
        self._intake.ended.connect(self._end)
        self._intake.failed.connect(self._fail)
        self.rows.chosen.connect(lambda _line: self._offer())
        self.rows.opened.connect(lambda _line: self._open_paper())

    def _lay_out(self) -> None:
        theme = current_theme()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.px(12))
        given, came = Card(padding=14), Card(padding=14)
        given.add(self.drop)
        given.add(self.folder)
        came.add(self._busy)
        came.add(self.told)
        self.rows.setMinimumHeight(theme.px(_ROOM))
        came.add(self.rows, 1)
        came.add(row(self._open, None, self._to_tray))
        outer.addWidget(given)
        outer.addWidget(came, 1)
