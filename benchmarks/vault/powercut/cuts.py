"""Power cuts: the disk of a recorded run rebuilt at chance moments, opened, and held to what was told."""

import multiprocessing
import os
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

from benchmarks.vault.powercut.disk import Disk, Manner
from benchmarks.vault.powercut.events import Event, Word
from benchmarks.vault.powercut.judge import Harm, Moment, judge
from benchmarks.vault.powercut.state import Told
from benchmarks.vault.powercut.trace import python, record

HONEST = (Manner(journalling=True), Manner(journalling=False))
LYING = (Manner(journalling=True, late=120),)
RARE = 3
"""How many times likelier a cut is in what is seldom done: founding, keys, copies, the way back."""
THOROUGH = 10
"""One cut in so many is held to the slow proofs too, whatever it came amid."""
DELICATE = frozenset(
    {"found_office", "renew", "change_own_passphrase", "new_recovery_code", "back_up_now", "restore_backup"}
)


@dataclass(frozen=True)
class Record:
    """All that a run did to its disk, and what it told meanwhile."""

    events: Sequence[Event]
    at_work_alone: bool = False
    """Whether the power fails at work only, not while the office is founded."""

    @cached_property
    def words(self) -> list[tuple[int, Told]]:
        """What was told, each with the number of its event."""
        return [(number, Told.from_text(e.text)) for number, e in enumerate(self.events) if isinstance(e, Word)]

    @cached_property
    def cuts(self) -> list[int]:
        """Every moment at which the power may fail; those amid what is delicate stand in it more than once."""
        moments: list[int] = []
        begin = 0
        for number, told in self.words:
            times = RARE if told.did in DELICATE else 1
            moments += list(range(begin, number + 1)) * (0 if self.at_work_alone and begin == 0 else times)
            begin = number + 1
        return moments

    def moment(self, cut: int) -> Moment:
        """Return what was told before a cut, and what was under way."""
        before = [told for number, told in self.words if number < cut]
        after = [told for number, told in self.words if number >= cut]
        return Moment(before[-1] if before else None, after[0] if after else None)


def record_story(acts: int, synchronous: str = "FULL") -> Record:
    """Run the story under the recorder."""
    with tempfile.TemporaryDirectory(prefix="record-") as place:
        disk, words = Path(place) / "disk", Path(place) / "words"
        disk.mkdir()
        command = python("benchmarks.vault.powercut.story", str(disk), str(words), str(acts), synchronous)
        return Record(record(command, disk, words, os.environ), synchronous != "FULL")


def cut_once(record: Record, seed: int, manners: Sequence[Manner] = HONEST) -> list[Harm]:
    """Let the power fail once, at a moment and in a manner that the seed chooses; return the harm done."""
    chance = Random(seed)
    cut, manner = chance.choice(record.cuts), chance.choice(manners)
    moment = record.moment(cut)
    with tempfile.TemporaryDirectory(prefix="cut-") as place:
        Disk(record.events, cut, manner, chance).write(Path(place))
        return judge(Path(place), moment, thoroughly=seed % THOROUGH == 0)


def cut_often(record: Record, seeds: Sequence[int], manners: Sequence[Manner] = HONEST) -> Counter[Harm]:
    """Let the power fail many times; count how many cuts did each harm."""
    return sum((Counter(cut_once(record, seed, manners)) for seed in seeds), Counter())


def cut_side_by_side(record: Record, count: int, manners: Sequence[Manner] = HONEST) -> Counter[Harm]:
    """Let the power fail so many times, on every core of this machine at once."""
    workers = os.cpu_count() or 1
    forking = multiprocessing.get_context("fork")
    ends = []
    for place in range(workers):
        here, there = forking.Pipe(duplex=False)
        forking.Process(target=_work, args=(there, record, range(place, count, workers), manners)).start()
        there.close()
        ends.append(here)
    return sum((end.recv() for end in ends), Counter())


def _work(end: Connection, record: Record, seeds: Sequence[int], manners: Sequence[Manner]) -> None:
    end.send(cut_often(record, seeds, manners))
    end.close()
