"""Rows 7 and 8: the deepest page of the list against the first, and the list of files against a constant one."""

import os
import random
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from time import monotonic, sleep

from PySide6.QtWidgets import QApplication

from benchmarks.figure import Figure
from benchmarks.speed.memory import held
from benchmarks.speed.population import Population
from benchmarks.speed.row import Row
from benchmarks.speed.turns import Turns, in_turns
from desktop_app.app import application
from desktop_app.casework.door import Door
from desktop_app.casework.files.listing import FileRow, find_files, survey_files
from desktop_app.casework.files.overview import file_overview
from desktop_app.casework.files.query import PAGE, FileOrder, FileQuery
from desktop_app.policy.terms import Role
from desktop_app.settings import Preferences
from desktop_app.views.cases.screen import CasesScreen
from desktop_app.views.office import Office
from desktop_app.views.widgets.paged_rows import PagedRows
from desktop_app.views.widgets.rows import RowsView

ROUNDS, OPENINGS = 31, 9
READY, JUMP, MEMORY = "8-list-ready", "8-list-jump", "8-list-memory"
SIZE = (1100, 700)
PATIENCE = 60
"""Seconds after which a list that does not come is given up."""


def pages(population: Population) -> Iterator[Figure]:
    """Read the first and the last page of the list in every order, turn by turn."""
    door = population.door(Role.SERVICES_MANAGER)
    turns = {order: _depth(door, FileQuery(order=order)) for order in FileOrder}
    worst = max(turns, key=lambda order: turns[order].ratio)
    told = f"the worst of every order, {worst.value}: {turns[worst].told()}; " + ", ".join(
        f"{order.value} {found.ratio:.2f}" for order, found in turns.items()
    )
    what = "the deepest page of the list of files / the first"
    yield Figure("7-deepest-page", what, turns[worst].ratio, "x", "<=", 1.5, ROUNDS, told)


def long_list(population: Population) -> Iterator[Figure]:
    """Show the screen of the files and a list that has one row everywhere; then jump about in both."""
    chosen = random.Random(8)
    with both(population) as (ours, constant):
        before = held()
        ours.show()
        ours.settle()
        total = ours.rows.model.rowCount()
        places = [chosen.randrange(total) for _ in range(ROUNDS)]
        ours.jump_to(*places)
        added = held() - before
        opened = in_turns(ours.show, constant.show, OPENINGS)
        ours.settle()
        jumps = in_turns(partial(ours.jump, iter((0, *places))), partial(constant.jump, iter((0, *places))), ROUNDS)
    told = f"{opened.told()}; {total:,} files, the first rows painted"
    yield Figure(READY, "the list of files / a constant list", opened.ratio, "x", "<=", 2, OPENINGS, told)
    told = f"{jumps.told()}; until the rows themselves are painted"
    yield Figure(JUMP, "a jump in the list of files / a constant list", jumps.ratio, "x", "<=", 1.5, ROUNDS, told)
    told = (
        f"over the same screen and a constant list, after {ROUNDS} jumps; what the engine keeps of the store is counted"
    )
    yield Figure(MEMORY, "memory that the list of files adds", added, "MB", "<=", 10, 1, told)


PAGES = Row(("7-deepest-page",), pages)
LONG_LIST = Row((READY, JUMP, MEMORY), long_list)


class _NoWay:
    """Leads nowhere."""

    def go(self, key: str, subject: object = None) -> None:
        """Stay."""

    def back(self) -> None:
        """Stay."""


class _Constant(PagedRows[FileRow]):
    """One row everywhere."""

    one: FileRow | None = None

    def row(self, number: int) -> FileRow | None:
        return self.one if 0 <= number < self.rowCount() else None


class _List:
    """A list that can be jumped about in."""

    def __init__(self, app: QApplication, rows: RowsView[FileRow]) -> None:
        self.app, self.rows = app, rows

    def jump(self, places: Iterator[int]) -> None:
        """Stand far away, what is in sight there painted."""
        self.jump_to(next(places))

    def jump_to(self, *places: int) -> None:
        """Stand at one place after the other."""
        for place in places:
            self.rows.table.scrollTo(self.rows.model.index(place, 0))
            self.paint()

    def paint(self) -> None:
        """Paint what is in sight, once the rows themselves are there."""
        table, end = self.rows.table, monotonic() + PATIENCE
        sight = (table.rowAt(0), table.rowAt(table.viewport().height() - 1))
        while any(self.rows.model.row(place) is None for place in sight if place >= 0):
            self.wait()
            if monotonic() > end:
                raise TimeoutError(sight)
        self.app.processEvents()

    def wait(self) -> None:
        """Let the program go on, and the threads that read."""
        self.app.processEvents()
        sleep(0.0003)


class _Ours(_List):
    """The list of the screen."""

    def __init__(self, app: QApplication, screen: CasesScreen, total: int) -> None:
        super().__init__(app, screen.rows)
        self._screen, self._total = screen, total

    def show(self) -> None:
        """Show it from its beginning, the first rows painted."""
        self.rows.set_rows(())
        self._screen.refresh()
        while not self.rows.model.rowCount():
            self.wait()
        self.paint()

    def settle(self) -> None:
        """Wait until it is known how long the list is."""
        end = monotonic() + PATIENCE
        while self.rows.model.rowCount() < self._total and monotonic() < end:
            self.wait()


class _Floor(_List):
    """The same list without anything to read."""

    def __init__(self, app: QApplication, like: RowsView[FileRow], one: FileRow, total: int) -> None:
        model = _Constant(like.model.columns, PAGE)
        super().__init__(app, RowsView("constant", "Constant", like.model.columns, empty="", model=model))
        self._model, self._one, self._total = model, one, total

    def show(self) -> None:
        """Show it from its beginning, the first rows painted."""
        self._model.one = self._one
        self.rows.set_rows((self._one,) * PAGE)
        self._model.set_total(self._total)
        self.paint()


@contextmanager
def both(population: Population) -> Iterator[tuple[_Ours, _Floor]]:
    """Show both in windows of their own, the constant list as large as the other and drawn the same way.

    What shows a file beside the list is made before: it is no part of the list.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else application(Preferences(theme="light"))
    door = population.door(Role.SERVICES_MANAGER)
    total, (one, *_) = door.ask(survey_files, FileQuery()).total, door.ask(find_files, FileQuery(), 1)
    office = Office(door)
    screen = CasesScreen(office, _NoWay())
    screen.resize(*SIZE)
    screen.show()
    screen.summary.show_file(door.ask(file_overview, one.id))
    app.processEvents()
    ours, floor = _Ours(app, screen, total), _Floor(app, screen.rows, one, total)
    shown = (
        column.key
        for place, column in enumerate(floor.rows.model.columns)
        if not screen.rows.table.isColumnHidden(place)
    )
    floor.rows.show_columns(list(shown))
    floor.rows.resize(screen.rows.size())
    floor.rows.show()
    floor.show()
    yield ours, floor
    for window in (screen, floor.rows):
        window.close()
        window.deleteLater()
    office.finish()
    app.processEvents()


def _depth(door: Door, query: FileQuery) -> Turns:
    deepest = door.ask(survey_files, query).places[-1]
    short = len(door.ask(find_files, query, PAGE, deepest))  # the last page may be short: as many of the first are read
    last, first = partial(door.ask, find_files, query, short, deepest), partial(door.ask, find_files, query, short)
    return in_turns(last, first, ROUNDS)
