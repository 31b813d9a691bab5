"""The process in which files pass the doors: it says of each what became of it, how long it took, what it weighed."""

import logging
import os
import tempfile
import time
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from string import Formatter

from benchmarks.vault.hostile.doors import Door, Visitor
from desktop_app.policy.faults import Refused
from desktop_app.policy.sentences import sentences, template
from tests.builders import build_office

PEAK, NOW = "VmHWM", "VmRSS"
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
    began = time.process_time()  # whatever else the machine does meanwhile does not count
    outcome = _outcome(lambda: through(visitor, name, data))
    seconds = time.process_time() - began
    if outcome == "refused" and _lies(visitor) != lies:
        outcome = "refused, and left a trace"
    return Passage(name, door, outcome, seconds, max(0, _kilobytes(PEAK) - before) / 1024)


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


def _kilobytes(of: str) -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(of))
