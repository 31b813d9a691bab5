"""``python -m benchmarks.speed.started [USER PHRASE NOW]``: the program as it starts, in a process of its own.

It tells when its first window is painted. With a user it goes on to the list of files, as if the pass phrase had been
typed meanwhile, and tells the seconds from the derived key until the first files are painted; then the megabytes held
with the list on show, with the press read in, and with seal, spreadsheets and the reading of scans as well. It reads
in nothing that the program does not: what makes the population stays with whoever starts this.
"""

import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from importlib import import_module
from pkgutil import walk_packages
from time import monotonic, perf_counter, sleep
from typing import TYPE_CHECKING

import desktop_app
from benchmarks.speed.memory import held
from desktop_app.starting import collect_no_waste, import_as_python_does

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop_app.app import FrontDoor
    from desktop_app.settings import Places

PAINTED = "painted"
PATIENCE = 60
"""Seconds after which what does not come is given up."""
SETTLING = 4
"""Seconds; twice what the program itself waits before it begins what nobody waits for."""
_READ_AHEAD = "desktop_app.views.today.screen"
"""The last that the program reads in while somebody types."""
_ROOMS = ("desktop_app.printing", "desktop_app.exchange")
_LATER = ("desktop_app.printing.scans", "desktop_app.printing.seal", "desktop_app.exchange")


def main(*who: str) -> None:
    """Start as the program does, tell, and end in order."""
    collect_no_waste()  # as the command line does, before anything else is read in
    import_as_python_does()
    from desktop_app.app import FrontDoor, application
    from desktop_app.settings import Places, read_preferences
    from desktop_app.views.trace_keeper import TraceKeeper

    painted: list[float] = []

    def tell() -> None:
        print(PAINTED, flush=True)
        painted.append(perf_counter())

    places = Places.find()
    app = application(read_preferences(places.preferences))
    keeper = TraceKeeper(places, app)
    front = FrontDoor(app, places)
    front.painted.connect(tell)
    front.painted.connect(keeper.is_alone)
    front.open()
    _wait(app, lambda: bool(painted))
    if front.window is None or front.window.objectName() != "sign_in" or not front.is_alone:
        raise RuntimeError("the program did not come to its sign-in window")
    if who:
        print(_to_the_list(app, front, places, *who), flush=True)
        _let_it_settle(app)
        print(*_growing(), flush=True)
    front.close()
    keeper.end()


def _to_the_list(
    app: "QApplication", front: "FrontDoor", places: "Places", user_name: str, phrase: str, now: str
) -> float:
    """Let the program read ahead, as it does while somebody types; then time the way from the key to the list."""
    _wait(app, lambda: _READ_AHEAD in sys.modules)
    from desktop_app.casework.opening import SignedIn, door_of, open_office
    from desktop_app.security.slots import KeySlots
    from desktop_app.views.cases.screen import CasesScreen
    from desktop_app.views.shell import Shell
    from desktop_app.views.sign_in.window import SignInWindow

    def clock() -> datetime:
        return datetime.fromisoformat(now)

    key = KeySlots(places.keyslots).open(user_name, phrase).key
    begun = perf_counter()
    opened = open_office(places, key, clock)
    door = door_of(opened, user_name, clock)
    if isinstance(front.window, SignInWindow):
        front.window.entered.emit(SignedIn(opened, door, user_name, 0, 30, ""))
    shell = front.window
    page = shell.page("cases") if isinstance(shell, Shell) else None
    if not isinstance(shell, Shell) or not isinstance(page, CasesScreen):
        raise TypeError(f"no list of files in {shell}")
    shell.go("cases")
    _wait(app, lambda: page.rows.model.row(0) is not None)
    app.processEvents()
    return perf_counter() - begun


def _let_it_settle(app: "QApplication") -> None:
    """Let what goes on beside the work begin and come to rest, so that what it holds is counted.

    The program's own loop runs meanwhile: windows that were left are taken apart by nothing else.
    """
    from PySide6.QtCore import QTimer

    QTimer.singleShot(SETTLING * 1_000, app.quit)
    app.exec()


def _growing() -> Iterator[float]:
    yield held()
    rooms = [
        module.name for module in walk_packages(desktop_app.__path__, "desktop_app.") if module.name.startswith(_ROOMS)
    ]
    for later in (False, True):
        for name in rooms:
            if name.startswith(_LATER) is later:
                import_module(name)
        yield held()


def _wait(app: "QApplication", there: Callable[[], bool]) -> None:
    end = monotonic() + PATIENCE
    while not there():
        app.processEvents()
        sleep(0.0003)
        if monotonic() > end:
            raise TimeoutError


if __name__ == "__main__":
    main(*sys.argv[1:])
