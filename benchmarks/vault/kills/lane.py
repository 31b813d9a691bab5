"""``python -m benchmarks.vault.kills.lane``: kills programs one after the other in one office, and looks each time.

The order comes as JSON on the standard input, and each finding goes out as a line of JSON.
"""

import json
import random
import select
import sys
import time
from pathlib import Path
from typing import BinaryIO

from benchmarks.vault.kills.all_works import WORKS
from benchmarks.vault.kills.found import Found, Trouble
from benchmarks.vault.kills.heard import Heard
from benchmarks.vault.kills.look import Before, look
from benchmarks.vault.kills.office import copied
from benchmarks.vault.kills.program import Order, begin, kill
from benchmarks.vault.kills.shift import Shift, warm_up
from benchmarks.vault.kills.sitting import FRESH_EVERY
from benchmarks.vault.kills.told import heard as read_back
from desktop_app.practice.staff import PASSPHRASE
from desktop_app.settings import Places

ENOUGH = 50
"""So many kills leave room for letting each work end once, to measure how long it takes here."""
LONGEST = 120.0
"""Seconds after which a program that says nothing of its end is killed in any case."""
_BEGUN, _READY, _ENDED = b'["window"', b'["ready"', b'["ended"'


class Lane:
    """One office after the other, killed again and again."""

    def __init__(self, shift: Shift) -> None:
        self._shift = shift
        self._chance = random.Random(shift.seed)
        measured = shift.kills >= ENOUGH
        self._lasting = {} if measured else {name: WORKS[name].seconds for name in shift.works}
        self._places = Places(Path(shift.folder) / "office")
        self._before: Before | None = None

    def kill(self, number: int) -> Found:
        """Begin a work, kill it at a moment of chance, and look."""
        if self._before is None or number % FRESH_EVERY == 0:
            copied(Path(self._shift.template), self._places.root)
            self._before = look(self._places, Heard(), None, Found(""))
        name = self._drawn(number)
        started, found = time.monotonic(), Found(name)
        heard = self._killed(name, self._shift.seed * FRESH_EVERY * 1000 + number, found)
        found.acts, found.in_the_act = heard.acts, not heard.ended
        self._before = look(self._places, heard, self._before, found)
        found.seconds = time.monotonic() - started
        return found

    def _drawn(self, number: int) -> str:
        """Every work has its turn first; from then on they are drawn by their weight."""
        names = self._shift.works
        if number < len(names):
            return names[number]
        return self._chance.choices(names, [WORKS[name].weight for name in names])[0]

    def _killed(self, name: str, number: int, found: Found) -> Heard:
        work = WORKS[name]
        phrase = self._before.phrase if self._before is not None else PASSPHRASE
        log = Path(self._shift.folder) / "program.log"
        child, pipe = begin(Order(self._places, work.user, work.work, number, phrase, log))
        with open(pipe, "rb", buffering=0) as program:
            said = self._listen(program, name)
            killed = kill(child)
            said += program.read()
        if not killed:
            found.tell(Trouble.ENDED, log.read_text(errors="replace")[-2000:])
        return Heard.of(read_back(said))

    def _listen(self, program: BinaryIO, name: str) -> bytes:
        """Hear what the program says until its moment comes, or its work is done, which tells how long it takes."""
        counted_from = _BEGUN if WORKS[name].from_start else _READY
        lasting = self._lasting.get(name)
        said, begun, deadline = b"", None, time.monotonic() + LONGEST
        while (left := deadline - time.monotonic()) > 0:
            if not select.select([program], [], [], left)[0] or not (more := program.read(65536)):
                break
            said += more
            if begun is None and counted_from in said:
                begun = time.monotonic()
                deadline = begun + (self._chance.uniform(0, lasting) if lasting is not None else LONGEST)
            if begun is not None and _ENDED in said:
                self._lasting[name] = time.monotonic() - begun
                break
        return said


def main() -> int:
    """Do one shift."""
    shift = Shift.received(sys.stdin)
    warm_up()
    lane = Lane(shift)
    for number in range(shift.kills):
        print(json.dumps(lane.kill(number).as_row(), ensure_ascii=False), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
