"""Files of scans are taken in one after the other; what came from a watched folder is removed once it is kept."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.casework.door import Door
from desktop_app.casework.scans.files import Given, Stamp, stamp_of
from desktop_app.casework.scans.taking import TakenIn, take_file
from desktop_app.casework.upkeep import Onlooker
from desktop_app.policy.faults import Fault, FaultCode, Refused

LARGEST = 400 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a file: what was taken in or why not; ``left`` where it could not be removed from its folder."""

    name: str
    taken: TakenIn = field(default_factory=TakenIn)
    faults: tuple[Fault, ...] = ()
    left: bool = False


def take_all(door: Door, files: Sequence[Given], onlooker: Onlooker | None = None) -> tuple[Outcome, ...]:
    """Take files in one after the other; one that cannot be read does not stop the others, a person does."""
    outcomes: list[Outcome] = []
    for given in files:
        outcomes.append(_take(door, given, onlooker))
        if any(fault.code is FaultCode.STOPPED for fault in outcomes[-1].faults):
            break
    return tuple(outcomes)


def _take(door: Door, given: Given, onlooker: Onlooker | None) -> Outcome:
    try:
        data, stamp = _read(given)
        taken = take_file(door, given.name, data, onlooker)
    except Refused as refusal:
        return Outcome(given.name, faults=refusal.faults)
    return Outcome(given.name, taken, left=given.remove and not _removed(given, stamp))


def _read(given: Given) -> tuple[bytes, Stamp]:
    if given.path is None:
        return given.data, (0, 0)
    try:
        stamp = stamp_of(given.path)
        if stamp[0] > LARGEST:
            raise Refused(Fault(FaultCode.ATTACHMENT_TOO_LARGE))
        return given.path.read_bytes(), stamp
    except OSError as error:
        raise Refused(Fault(FaultCode.SCAN_UNREADABLE)) from error


def _removed(given: Given, stamp: Stamp) -> bool:
    """Remove a file whose pages all are kept; one to which the scanner added meanwhile stays, to be taken again."""
    try:
        if given.path is not None and stamp_of(given.path) == stamp:
            given.path.unlink()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True
