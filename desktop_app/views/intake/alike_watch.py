"""Whoever is alike to somebody in the form: asked beside the window as it is typed, for the holder and each member."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from desktop_app.casework.duplicates import LikePerson, find_duplicates, find_duplicates_of_update
from desktop_app.casework.intake.person import HOLDER
from desktop_app.casework.probe import Probe, member_probes, probe_of
from desktop_app.policy.terms import DraftKind
from desktop_app.views.newest import Newest
from desktop_app.views.office import Office


class AlikeWatch(QObject):
    """Keeps one question for each place of the form. Signal: `told(str, tuple)`, the place and who is alike."""

    told = Signal(str, object)

    def __init__(self, office: Office, kind: DraftKind, parent: QObject) -> None:
        super().__init__(parent)
        self._office = office
        self._updates = kind is DraftKind.UPDATE
        self._questions: dict[str, Newest] = {}
        self._probed: dict[str, Probe] = {}
        self._apart: set[Probe] = set()
        self._found: dict[str, tuple[LikePerson, ...]] = {}

    def look(self, typed: Mapping[str, str]) -> None:
        """Ask about whoever is written otherwise than before, and forget whoever is no longer there."""
        probes = {HOLDER: probe_of(typed, HOLDER), **member_probes(typed)}
        for place in self._probed.keys() - probes.keys():
            self._give_up(place)
        for place, probe in probes.items():
            self._ask(place, probe)

    def found(self, place: str) -> tuple[LikePerson, ...]:
        """Return who is alike to whoever is written in a place."""
        return self._found.get(place, ())

    def set_apart(self, place: str) -> None:
        """Ask no more about what is written in a place: it is somebody else."""
        if place in self._probed:
            self._apart.add(self._probed[place])
            self._give_up(place)

    def _ask(self, place: str, probe: Probe) -> None:
        if not probe.tells_something() or probe in self._apart:
            self._give_up(place)
        elif probe != self._probed.get(place):
            question = self._questions.setdefault(place, Newest(self._office, self))
            question.ask(
                find_duplicates_of_update if self._updates else find_duplicates,
                probe,
                done=lambda people: self._tell(place, people),
                failed=lambda _error: self._give_up(place),  # handing the form in tells what is wrong with the store
            )
        self._probed[place] = probe

    def _give_up(self, place: str) -> None:
        if place in self._questions:
            self._questions[place].forget()
        self._probed.pop(place, None)
        self._tell(place, ())

    def _tell(self, place: str, people: tuple[LikePerson, ...]) -> None:
        if people != self.found(place):
            self._found[place] = people
            self.told.emit(place, people)
