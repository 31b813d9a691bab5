"""The hunt on one program per store: real programs are started twice, killed, and started again."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.figure import Figure
from benchmarks.vault.effort import Effort
from benchmarks.vault.hunt import Hunt
from desktop_app.settings import HOME_VARIABLE, Places
from desktop_app.storage.faults import StoreTrouble
from desktop_app.storage.instance import InstanceLock
from desktop_app.views.door_bell import ring

_PATIENCE = 60.0
Program = subprocess.Popen[bytes]


def start(home: Path) -> Program:
    """Start the real program on a place of its own."""
    words = [sys.executable, "-m", "desktop_app", "run"]
    surroundings = {**os.environ, HOME_VARIABLE: str(home), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(words, env=surroundings, stderr=subprocess.DEVNULL)


def is_held(places: Places) -> bool:
    """Say whether some program holds the store."""
    lock = InstanceLock(places.lock)
    try:
        lock.take()
    except StoreTrouble:
        return True
    lock.release()
    return False


def shows_itself(places: Places, program: Program) -> bool:
    """Wait until a program has its window and answers."""
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline and program.poll() is None:
        if ring(places.root):
            return True
        time.sleep(0.1)
    return False


def slips(rounds: int) -> tuple[int, int]:
    """Start twice, kill and start again; returns second programs admitted, and stores that a crash kept shut."""
    admitted = shut = 0
    with TemporaryDirectory(prefix="mustafid-instances-") as folder, ExitStack() as ending:
        home = Path(folder)
        places = Places(home / "office")
        first = _started(home, ending)
        for _ in range(rounds):
            if not shows_itself(places, first):
                shut += 1
            second = _started(home, ending)
            try:
                admitted += second.wait(_PATIENCE) != 0 or first.poll() is not None
            except subprocess.TimeoutExpired:
                admitted += 1
            first.kill()
            first.wait()
            shut += is_held(places)
            first = _started(home, ending)
        shut += not shows_itself(places, first)
    return admitted, shut


def _started(home: Path, ending: ExitStack) -> Program:
    program = ending.enter_context(start(home))
    ending.callback(program.kill)
    return program


def measure(effort: Effort) -> Iterator[Figure]:
    """Start, start again, kill."""
    rounds = effort.pick(whole=20, short=5, test=2)
    admitted, shut = slips(rounds)
    note = f"{rounds} second starts ended by themselves with 0, {rounds} first programs killed with -9"
    yield Figure("instances", "second programs admitted to a store in use", admitted, "programs", "<=", 0, rounds, note)
    yield Figure(
        "instances-freed", "stores kept shut by a program that was killed", shut, "stores", "<=", 0, rounds, note
    )


HUNT = Hunt(("instances", "instances-freed"), measure)
