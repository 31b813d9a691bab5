"""The process in which files pass the doors: it says of each what became of it, how long it took, what it weighed."""

import logging
import os
import tempfile
import traceback
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from string import Formatter
from threading import Event, Thread

from benchmarks.vault.hostile.doors import Door, Visitor
from desktop_app.policy.faults import Refused
from desktop_app.policy.sentences import sentences, template
from tests.builders import build_office

PEAK, NOW = "VmHWM", "VmRSS"
_LOOKS_EVERY = 0.01
READY = (-1, None)
"""What is said before the first passage."""


@dataclass(frozen=True)
class Passage:
    """What became of one file at one door."""

    file: str
    door: str
    outcome: str
    """``taken``, ``refused``, or what is wrong."""
    seconds: float = 0.0
    megabytes: float = 0.0

    @property
    def is_wrong(self) -> bool:
        """Whether the door did neither take it nor refuse it in words without a trace."""
        return self.outcome not in ("taken", "refused")


def pass_files(
    files: Sequence[tuple[str, bytes, tuple[str, ...]]], doors: Mapping[str, Door], begin: int, say: Connection
) -> None:
    """Pass files at their doors, from a place on; each passage is told before it begins and after it ends."""
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as folder:
        beside = Path(folder) / "beside"
        beside.mkdir()
        tempfile.tempdir = str(beside)
        visitor = Visitor(build_office(Path(folder)), beside)
        say.send(READY)
        passages = [(name, data, door) for name, data, own in files for door in own]
        for place, (name, data, door) in enumerate(passages[begin:], begin):
            say.send((place, Passage(name, door, "ended the program")))
            say.send((place, _passed(visitor, name, data, door, doors[door])))
        visitor.office.close()
    say.send((len(passages), None))
    say.close()


def _passed(visitor: Visitor, name: str, data: bytes, door: str, through: Door) -> Passage:
    before, lies = _kilobytes(NOW), _lies(visitor)
    Path("/proc/self/clear_refs").write_text("5")
    began = _busy()
    with Begun() as begun:
        outcome = _outcome(lambda: through(visitor, name, data))
    seconds = _busy() - began
    if outcome == "refused" and _lies(visitor) != lies:
        outcome = "refused, and left a trace"
    heavy = max(0, _kilobytes(PEAK) - before) + begun.kilobytes
    return Passage(name, door, outcome, seconds, heavy / 1024)


def _busy() -> float:
    """Return the seconds of a core that this process and those it began took; what else the machine does not count."""
    spent = os.times()
    return spent.user + spent.system + spent.children_user + spent.children_system


class Begun(Thread):
    """Looks what the processes that a door begins weigh at their heaviest."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self._ended = Event()
        self.kilobytes = 0

    def __enter__(self) -> "Begun":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self.join()

    def run(self) -> None:
        """Look until the door has done."""
        while not self._ended.wait(_LOOKS_EVERY):
            for tasks in Path("/proc/self/task").glob("*/children"):
                with suppress(OSError, StopIteration):  # one that has just ended weighs nothing
                    weights = [_kilobytes(PEAK, process) for process in tasks.read_text().split()]
                    self.kilobytes = max([self.kilobytes, *weights])


def _outcome(act: Callable[[], object]) -> str:
    try:
        act()
    except Refused as refusal:
        return "refused" if _is_told(refusal) else f"refused without a word: {refusal}"
    except BaseException as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        return f"broke: {type(error).__name__} at {Path(where.filename).name}:{where.lineno}"
    return "taken"


def _is_told(refusal: Refused) -> bool:
    """Say whether every fault has its Arabic sentence with no word of it missing."""
    said = sentences(refusal)
    arabic = all(any("\u0600" <= letter <= "\u06ff" for letter in sentence) for sentence in said)
    wanted = {name for fault in refusal.faults for _, name, _, _ in Formatter().parse(template(fault.code)) if name}
    return bool(said) and arabic and wanted <= {name for fault in refusal.faults for name in fault.params}


def _lies(visitor: Visitor) -> frozenset[str]:
    """Return what lies in the vault, and what was left in the folder for temporary files."""
    vault = os.listdir(visitor.office.places.attachments)
    return frozenset([*vault, *(name for name in os.listdir(visitor.beside) if name.startswith("tmp"))])


def _kilobytes(of: str, process: str = "self") -> int:
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(of))
