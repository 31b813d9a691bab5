"""The batch: what waits for the printer in the order of signing, printed as one job, saved as one file, or sent off."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop_app.casework.paper_lists import PaperRow, paper_row
from desktop_app.casework.print_jobs import join_papers, send_to_folder, waiting_to_print
from desktop_app.casework.upkeep import Onlooker
from desktop_app.policy.faults import Refused
from desktop_app.policy.text import ltr, quoted
from desktop_app.views.attempt import attempt
from desktop_app.views.labels import sentence
from desktop_app.views.long_work import LongWork
from desktop_app.views.office import Office
from desktop_app.views.papers.batch_bar import BatchBar
from desktop_app.views.papers.batch_rows import TickedPapers, TickKeys
from desktop_app.views.papers.outcome_words import outcome_words
from desktop_app.views.papers.print_run import MakePrinter, Outcome, PrintRun
from desktop_app.views.papers.send_sheet import SendSheet
from desktop_app.views.papers.words import TONES, filter_words
from desktop_app.views.press_run import printer_for
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.busy import Busy
from desktop_app.views.widgets.buttons import row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.paper_output import why_not_written
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.widgets.text import label

_LEAST_WIDTHS = (("tick", 0), ("title", 0), ("holder", 600), ("serial", 0), ("state", 1000), ("printer", 720))
"""The columns, each with the width of the page, at the smallest font, from which there is room for it."""


class BatchPage(QWidget):
    """A list of papers to tick and put in order, and what is done with those that are ticked."""

    def __init__(self, office: Office, make: MakePrinter = printer_for) -> None:
        super().__init__()
        self._office, self._make = office, make
        self._run: PrintRun | None = None
        self._given: tuple[UUID, ...] = ()
        self.model = TickedPapers(self._columns())
        self._view = RowsView[PaperRow](
            "batch",
            self.tr("Papers to print"),
            self.model.columns,
            empty=self.tr("Nothing waits for the printer"),
            empty_hint=self.tr("A paper comes here when it is issued, and goes when the printer took it."),
            empty_icon="printer",
            model=self.model,
        )
        self._keys = TickKeys(self._view, self.model)
        self._count = label("", "muted")
        self.told = Note("")
        self._busy = Busy("batch_busy", can_cancel=True)
        self._work = LongWork(office.worker, self._busy)
        self._busy.cancelled.connect(self._stop)
        self._bar = BatchBar()
        self._lay_out()
        self._connect()

    @property
    def at_work(self) -> bool:
        """Whether papers are being printed."""
        return self._run is not None

    def show_papers(self, ids: Sequence[UUID]) -> None:
        """Show these papers in this order, printed before or not, all ticked."""
        self._given = tuple(ids)
        self.told.tell("")
        self.refresh()
        self.model.tick(self._given)

    def refresh(self) -> None:
        """Read what waits anew, keeping the order and the ticks that a person gave; not while papers are printed."""
        if self.at_work:
            return
        before, ticked = [row.id for row in self.model.all()], {row.id for row in self.model.ticked()}
        waiting = attempt(self, lambda: self._office.ask(waiting_to_print)) or ()
        rows = self._chosen(self._given) if self._given else self._in_former_order(waiting, before)
        self._view.set_rows(rows)
        kept = ticked & {row.id for row in rows}
        self.model.tick(kept if before else {row.id for row in rows})

    def print_ticked(self) -> None:
        """Print what is ticked, in order, each paper on the printer of its kind."""
        rows = self.model.ticked()
        if not rows or self.at_work:
            return
        self.told.tell("")
        self._run = run = PrintRun(self._office, rows, self._make, self)
        self._busy.begin(self.tr("The papers are being printed."))
        run.begun.connect(self._tell_turn)
        run.ended.connect(self._tell_outcome)
        self._offer()
        run.start()

    def save_as_one(self, path: Path) -> None:
        """Write what is ticked into one file, on the worker thread."""
        ids = [row.id for row in self.model.ticked()]
        onlooker = self._begin(self.tr("The file is being written."))
        self._office.work_in_background(
            lambda door: join_papers(door, ids, path, onlooker),
            done=lambda count: self._done(self.tr("%n paper(s) in one file:", "", count) + f" {ltr(path.name)}"),
            failed=self._failed,
        )

    def send(self, folder: Path, target: str) -> None:
        """Write what is ticked into a folder, on the worker thread."""
        ids = [row.id for row in self.model.ticked()]
        onlooker = self._begin(self.tr("The papers are being written and read back."))
        self._office.work_in_background(
            lambda door: send_to_folder(door, ids, folder, target, onlooker),
            done=lambda names: self._done(
                self.tr("%n paper(s) written and read back:", "", len(names)) + f" {ltr(folder)}"
            ),
            failed=self._failed,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what a narrow list has no room for."""
        super().resizeEvent(event)
        room = 100 * self.width() / current_theme().px(100)
        self._view.show_columns(key for key, least in _LEAST_WIDTHS if room >= least)

    def _ask_file(self) -> None:
        words, day = self.tr("Papers"), self._office.now.date().isoformat()
        path, _ = QFileDialog.getSaveFileName(
            self.window(), self.tr("Save as one PDF"), f"{words} {day}.pdf", "PDF (*.pdf)"
        )
        if path:
            self.save_as_one(Path(path))

    def _ask_folder(self) -> None:
        SendSheet(self, self.model.ticked(), self.send).open()

    def _show_all(self) -> None:
        self._given = ()
        self._view.set_rows(())
        self.refresh()

    def _begin(self, words: str) -> Onlooker:
        self.told.tell("")
        onlooker = self._work.begin(words)
        self._offer()
        return onlooker

    def _done(self, words: str) -> None:
        self._work.end()
        self.told.tell(words, "ok")
        self._offer()

    def _failed(self, error: Exception) -> None:
        self._work.end()
        self._offer()
        if isinstance(error, OSError):
            self.told.tell(why_not_written(error), "danger", self.tr("Nothing was written"))
        elif isinstance(error, Refused):
            self.told.tell(" ".join(sentence(fault) for fault in error.faults), "danger")
        else:
            raise error

    def _stop(self) -> None:
        if self._run is not None:
            self._run.stop()

    def _tell_turn(self, place: int, paper: PaperRow) -> None:
        self._busy.progress(place, len(self.model.ticked()))
        self._busy.say(self.tr("Printing: %1 %2").replace("%1", quoted(paper.title)).replace("%2", ltr(paper.serial)))

    def _tell_outcome(self, outcome: Outcome) -> None:
        """Say what went out and what waits; what waits stays ticked, so that the next printing prints the rest."""
        if self._run is not None:
            self._run.deleteLater()
        self._run = None
        self._busy.end()
        if not outcome.waiting:
            self.told.tell(self.tr("%n paper(s) went to the printer.", "", len(outcome.printed)), "ok")
        else:
            title = self.tr("The printing ended before the last paper")
            self.told.tell(outcome_words(outcome), "warn" if outcome.stopped else "danger", title)
        self.refresh()
        self.model.tick(row.id for row in outcome.waiting)
        self._offer()

    def _offer(self) -> None:
        rows, ticked = self.model.rowCount(), len(self.model.ticked())
        idle = not self.at_work and not self._busy.isVisibleTo(self)
        self._bar.offer(idle=idle, rows=rows, ticked=ticked, narrowed=bool(self._given))
        self._view.table.setEnabled(idle)
        words = self.tr("%1 of %2 ticked").replace("%1", ltr(ticked)).replace("%2", ltr(rows))
        self._count.setText(words if rows else "")

    def _connect(self) -> None:
        bar = self._bar
        bar.print_wanted.connect(self.print_ticked)
        bar.file_wanted.connect(self._ask_file)
        bar.folder_wanted.connect(self._ask_folder)
        bar.all_ticked.connect(self.model.turn_all)
        bar.moved.connect(self._keys.move)
        bar.all_wanted.connect(self._show_all)
        self.model.ticks_changed.connect(self._offer)

    def _chosen(self, ids: Sequence[UUID]) -> tuple[PaperRow, ...]:
        found = (self._office.ask(paper_row, paper_id) for paper_id in ids)
        return tuple(row for row in found if row is not None)

    def _in_former_order(self, rows: Sequence[PaperRow], before: Sequence[UUID]) -> list[PaperRow]:
        """Keep what a person put in order; what is new comes after it."""
        places = {paper: place for place, paper in enumerate(before)}
        return sorted(rows, key=lambda row: places.get(row.id, len(places)))

    def _printer_of(self, paper: PaperRow) -> str:
        choice = self._office.printers.choice(paper.kind)
        name = choice.printer if choice is not None else ""
        return name or self.tr("The usual printer")

    def _columns(self) -> list[Column[PaperRow]]:
        return [
            Column("tick", "", lambda _paper: "", width=44),
            Column("title", self.tr("Paper"), lambda paper: paper.title, "strong", 190, stretch=True),
            Column("holder", self.tr("Beneficiary"), lambda paper: paper.holder or "—", width=170),
            Column("serial", self.tr("Serial"), lambda paper: ltr(paper.serial), "code", 150),
            Column(
                "state",
                self.tr("State"),
                lambda paper: filter_words(paper.waits_for),
                "chip",
                130,
                tone=lambda paper: TONES[paper.waits_for],
            ),
            Column("printer", self.tr("Printer"), self._printer_of, "muted", 150),
        ]

    def _lay_out(self) -> None:
        theme = current_theme()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.px(10))
        outer.addWidget(self._bar)
        outer.addWidget(self._busy)
        outer.addWidget(self.told)
        card = Card(padding=6)
        card.add(self._view, 1)
        outer.addWidget(card, 1)
        outer.addLayout(row(self._count))
