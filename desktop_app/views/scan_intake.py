"""Takes scans in beside the window: from the watched folder while whoever may is signed in, or from their hand."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.casework.door import Door
from desktop_app.casework.scans.files import Given
from desktop_app.casework.upkeep import Onlooker
from desktop_app.policy.permissions import Act
from desktop_app.settings import Places, read_preferences, write_preferences
from desktop_app.views.folder_watch import FolderWatch
from desktop_app.views.office import Office

if TYPE_CHECKING:
    from desktop_app.casework.scans.folder import Outcome


class ScanIntake(QObject):
    """One for the window of one person's work.

    Signals: `begun(names)`, `stepped(done, total)` a page, `ended(outcomes)`, `failed(error)` where the program erred.
    """

    begun = Signal(object)
    stepped = Signal(int, int)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, office: Office, places: Places) -> None:
        super().__init__(office)
        self._office, self._places = office, places
        self._stop = Event()
        self._waiting = 0
        self.outcomes: list[Outcome] = []
        """What came since sign-in, the newest last."""
        self.watch = FolderWatch(self)
        self.watch.found.connect(self._take_up)

    @property
    def folder(self) -> Path:
        """The folder that this computer watches: the office's own, or the one that was chosen."""
        chosen = read_preferences(self._places.preferences).scans
        return Path(chosen) if chosen else self._places.scans

    @property
    def is_own_folder(self) -> bool:
        """Whether it is the office's own."""
        return self.folder == self._places.scans

    @property
    def busy(self) -> bool:
        """Whether scans are being read now."""
        return self._waiting > 0

    def start(self) -> None:
        """Watch the folder, if the person signed in may take scans in."""
        if self._office.may(Act.TAKE_SCANS_IN):
            self.watch.start(self.folder)

    def choose_folder(self, folder: Path | None) -> None:
        """Watch another folder of this computer from now on; None for the office's own."""
        kept = read_preferences(self._places.preferences)
        write_preferences(self._places.preferences, replace(kept, scans=str(folder) if folder else ""))
        self.start()

    def take(self, files: Sequence[Given]) -> None:
        """Take files in on the worker thread."""
        if not files:
            return
        if not self.busy:
            self._stop.clear()
        self._waiting += 1
        self.begun.emit([given.name for given in files])
        onlooker = Onlooker(self._step, self._stop.is_set)

        def work(door: Door) -> "tuple[Outcome, ...]":
            # What reads scans is loaded with the first of them, not when the window opens.
            from desktop_app.casework.scans.folder import take_all

            return take_all(door, files, onlooker)

        self._office.work_in_background(work, done=self._done, failed=self._erred)

    def stop(self) -> None:
        """Take in no more of what was given; whole papers that were taken stay."""
        self._stop.set()

    def _take_up(self, paths: list[Path]) -> None:
        self.take([Given(path.name, path, remove=True) for path in paths])

    def _step(self, _stage: str, done: int, total: int) -> None:
        self._office.worker.tell(lambda: self.stepped.emit(done, total))

    def _done(self, outcomes: "tuple[Outcome, ...]") -> None:
        self._waiting -= 1
        self.outcomes.extend(outcomes)
        self.ended.emit(outcomes)

    def _erred(self, error: Exception) -> None:
        self._waiting -= 1
        self.failed.emit(error)


def scan_intake(office: Office, places: Places) -> ScanIntake:
    """Return the intake of an office's window, made when it is first asked for."""
    found = office.findChild(ScanIntake, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, ScanIntake) else ScanIntake(office, places)
