"""Brings the list of files page by page: the first at once, the others by where they begin, as they are looked at."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from desktop_app.casework.files.listing import FileRow, Survey, count_files, find_files, survey_files
from desktop_app.casework.files.query import APART, PAGE, FileQuery, Place, place_before
from desktop_app.policy.faults import Refused
from desktop_app.views.office import Office
from desktop_app.views.widgets.paged_rows import PagedRows
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.worker import Worker

PATIENCE = 0.08
"""Seconds that a window waits for the first page before it is painted without it."""
GLANCE = 0.025
"""Seconds that it waits for a page that somebody jumped to: painted once, with its rows, it is there sooner."""
ROWS = 10
"""Rows that come together: of a place that somebody jumped to hardly more is read than what is in sight."""
AHEAD = 12
"""So many of them wait to be read; of more, the latest are wanted."""


class FilePages(QObject):
    """Reads on workers of its own, so that long work keeps no list waiting.

    Signals: `read()` when the first page is shown, `counted(counts)` with what the chips count.
    """

    read = Signal()
    counted = Signal(tuple)

    def __init__(self, office: Office, rows: RowsView[FileRow], model: PagedRows[FileRow]) -> None:
        super().__init__(rows)
        self._office, self._rows, self._model = office, rows, model
        self._pages, self._surveys = Worker(self), Worker(self)
        self._query = FileQuery()
        self._turn = 0
        self._begins: tuple[Place, ...] = ()
        self._waiting: list[int] = []
        self._reading = False
        self._standing: FileRow | None = None
        self._looking = False
        model.page_wanted.connect(self._want)
        rows.table.verticalScrollBar().valueChanged.connect(lambda _value: self._look())

    def show(self, query: FileQuery) -> None:
        """Show what a query wants, staying on the same file where it is still there."""
        again = query == self._query and self._model.rowCount() > PAGE
        self._standing = self._rows.current() or (self._standing if again else None)
        self._query = query
        self._turn += 1
        self._waiting, self._reading = [], False
        first = self._of_turn(self._renew if again else self._begin)
        self._ask(self._pages, find_files, query, PAGE, done=first, patience=PATIENCE)

    def count(self, queries: tuple[FileQuery, ...]) -> None:
        """Count what the chips would show."""
        self._ask(self._surveys, count_files, queries, done=self.counted.emit)

    def _begin(self, found: tuple[FileRow, ...]) -> None:
        self._begins = ()
        self._rows.set_rows(found)
        if found:
            wanted = self._standing.id if self._standing else None
            self._rows.select(next((at for at, one in enumerate(found) if one.id == wanted), 0))
        self._standing = None
        self._survey(found)

    def _renew(self, found: tuple[FileRow, ...]) -> None:
        self._model.grow_stale()
        self._model.put(0, found)
        self._survey(found)

    def _survey(self, found: tuple[FileRow, ...]) -> None:
        self.read.emit()
        if len(found) < PAGE:
            self._model.set_total(len(found))
        else:
            self._ask(self._surveys, survey_files, self._query, done=self._of_turn(self._surveyed))

    def _surveyed(self, survey: Survey) -> None:
        self._begins = survey.places
        self._model.set_total(survey.total)
        self._model.forget_asked(self._waiting)
        self._waiting = []
        self._rows.table.viewport().update()
        if self._standing is not None:
            self._go_to(self._standing)

    def _go_to(self, standing: FileRow) -> None:
        """Stand on the file that a person stood on, wherever it is now."""
        begin = place_before(self._query.order, self._begins, standing.place)

        def came(found: tuple[FileRow, ...]) -> None:
            self._standing = None
            self._model.put(begin * APART // ROWS, found)
            at = next((at for at, one in enumerate(found) if one.id == standing.id), None)
            if at is not None:
                self._rows.select(begin * APART + at)

        if begin < len(self._begins):
            self._ask(self._pages, find_files, self._query, APART, self._begins[begin], done=self._of_turn(came))

    def _look(self) -> None:
        """Have what came into sight read in one go before it is painted, where that is quick."""
        table = self._rows.table
        first, last = (table.rowAt(height) for height in (0, table.viewport().height() - 1))
        last = last if last >= 0 else self._model.rowCount() - 1
        self._looking = True
        for number in (*range(first, last, ROWS), last):
            self._model.row(number)
        self._looking = False
        self._next(GLANCE)

    def _want(self, page: int) -> None:
        self._waiting.append(page)
        self._model.forget_asked(self._waiting[:-AHEAD])
        del self._waiting[:-AHEAD]
        if not self._looking:
            self._next()

    def _next(self, patience: float = 0) -> None:
        if self._reading or not self._waiting or not self._begins:
            return
        pages = self._wanted()
        begin, skipped = divmod(pages.start * ROWS, APART)
        if begin >= len(self._begins):
            return
        self._reading = True

        def came(found: tuple[FileRow, ...]) -> None:
            self._reading = False
            self._model.put(pages.start, found)
            self._next()

        def stayed_away(_error: object) -> None:
            self._reading = False
            self._model.forget_asked(pages)
            self._next()

        self._ask(
            self._pages,
            find_files,
            self._query,
            len(pages) * ROWS,
            self._begins[begin],
            skipped,
            done=self._of_turn(came),
            failed=self._of_turn(stayed_away),
            patience=patience,
        )

    def _wanted(self) -> range:
        """Take the page that was wanted last, and those on either side of it that wait as well."""
        first = last = self._waiting.pop()
        while first - 1 in self._waiting:
            first -= 1
            self._waiting.remove(first)
        while last + 1 in self._waiting:
            last += 1
            self._waiting.remove(last)
        return range(first, last + 1)

    def _of_turn(self, tell: Callable[..., object]) -> Callable[..., object]:
        """Tell only what was asked since the list was last shown anew."""
        turn = self._turn

        def told(answer: object) -> None:
            if turn == self._turn:
                tell(answer)

        return told

    def _ask(
        self,
        worker: Worker,
        use_case: Callable[..., object],
        *args: object,
        done: Callable[..., object],
        failed: Callable[[Exception], object] = lambda _error: None,
        patience: float = 0,
    ) -> None:
        def told(answer: object) -> None:
            if isValid(self):
                done(answer)

        def told_of_failure(error: Exception) -> None:
            if isValid(self):
                failed(error)
            if not isinstance(error, Refused):
                raise error

        self._office.ask_beside(worker, use_case, *args, done=told, failed=told_of_failure, patience=patience)
