"""Rows 1 to 3: the first window, the way from the pass phrase to the list of files, and memory, beside a bare window.

Every try is a process of its own, which tells what it found on its output. A bare window is what the toolkit alone
needs: it is imported, an empty window is shown and painted.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.figure import Figure
from benchmarks.speed.population import Population
from benchmarks.speed.row import Row
from benchmarks.speed.started import PAINTED
from desktop_app.policy.terms import Role
from desktop_app.practice.staff import PASSPHRASE, colleague
from desktop_app.settings import HOME_VARIABLE, Places, Preferences, write_preferences

ROOT = Path(__file__).resolve().parent.parent.parent
FIRST, LIST = "1-first-paint", "2-list-painted"
MEMORY = (
    ("3-memory-list", "with the list of files on show", 2.5),
    ("3-memory-press", "with the press read in", 3.5),
    ("3-memory-all", "with seal, spreadsheets and scanner too", 5),
)
RUNS, FEW = 11, 7
_WHO = colleague(Role.SERVICES_MANAGER).user_name
_BARE_WINDOW = (
    "from PySide6.QtWidgets import QApplication, QWidget\n"
    "app = QApplication([]); window = QWidget(); window.resize(1280, 800); window.show(); app.processEvents()\n"
    f"print({PAINTED!r}, flush=True)\n"
    "import os\n"
    "print(int(open('/proc/self/statm').read().split()[1]) * os.sysconf('SC_PAGE_SIZE') / 1e6)\n"
)
BARE = ("-c", _BARE_WINDOW)
OURS = ("-m", "benchmarks.speed.started")
REACHED = ("-m", "desktop_app", "--help")
"""The program's own command line answers this, so it was reached."""


def first_paint(population: Population, runs: int = RUNS) -> Iterator[Figure]:
    """Start the program over the population, in turns with a bare window."""
    with _home(population) as home:
        pairs = [(told(OURS, home)[0], told(BARE, home)[0]) for _ in range(runs)]
        reached = median(_reached(home) for _ in range(runs))
    note = f"the sign-in window, from the command until it is painted; {reached:.2f} s to the program's own code"
    yield _figure(FIRST, "first window / bare window", pairs, note)


def list_painted(population: Population, runs: int = FEW) -> Iterator[Figure]:
    """Start the program and go on to the list of files, in turns with a bare window."""
    with _home(population) as home:
        pairs = [(float(_entered(population, home)[0]), told(BARE, home)[0]) for _ in range(runs)]
    note = "from the derived key until the first files are painted; the libraries were read while the phrase was typed"
    yield _figure(LIST, "from the pass phrase to the list / start of a bare window", pairs, note)


def memory(population: Population, runs: int = FEW) -> Iterator[Figure]:
    """Start the program, go on to the list, and read in what is read in later, in turns with a bare window."""
    with _home(population) as home:
        tries = [(_entered(population, home)[1:], float(told(BARE, home)[1])) for _ in range(runs)]
    for place, (name, what, target) in enumerate(MEMORY):
        ratio = median(float(ours[place]) / bare for ours, bare in tries)
        note = f"{median(float(ours[place]) for ours, _ in tries):.0f} MB / {median(bare for _, bare in tries):.0f} MB"
        yield Figure(name, f"memory {what} / a bare window", ratio, "x", "<=", target, runs, note)


HELD = Row(tuple(name for name, _, _ in MEMORY), memory)
FIRST_PAINT, LIST_PAINTED = Row((FIRST,), first_paint), Row((LIST,), list_painted)


@contextmanager
def _home(population: Population) -> Iterator[Path]:
    """Make a home for the program, with the population's own store and keys, as somebody left it who worked there."""
    with tempfile.TemporaryDirectory() as name:
        places = Places(Path(name) / "office")
        write_preferences(places.preferences, Preferences(theme="light", last_user=_WHO))
        for file in (population.places.store, population.places.keyslots):
            (places.root / file.name).symlink_to(file.resolve())
        yield Path(name)


def _entered(population: Population, home: Path) -> list[str]:
    """Start the program and go on to the list; returns what it tells."""
    return told((*OURS, _WHO, PASSPHRASE, population.clock().isoformat()), home)[1].split()


def _reached(home: Path) -> float:
    begun = perf_counter()
    subprocess.run([sys.executable, *REACHED], cwd=ROOT, env=_environment(home), stdout=subprocess.DEVNULL, check=True)
    return perf_counter() - begun


def _environment(home: Path) -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", HOME_VARIABLE: str(home), "PYTHONPATH": str(ROOT)}


def told(words: tuple[str, ...], home: Path) -> tuple[float, str]:
    """Return the seconds from the command until the child's window is painted, and what else it tells."""
    command = [sys.executable, *words]
    begun = perf_counter()
    with subprocess.Popen(command, cwd=ROOT, env=_environment(home), stdout=subprocess.PIPE, text=True) as child:
        line = child.stdout.readline() if child.stdout else ""
        taken = perf_counter() - begun
        rest = child.stdout.read() if child.stdout else ""
    if child.returncode or line.strip() != PAINTED:
        raise RuntimeError(f"{command} ended with {child.returncode}")
    return taken, rest.strip()


def _figure(name: str, what: str, pairs: list[tuple[float, float]], note: str) -> Figure:
    ours, bare = (median(pair[side] for pair in pairs) for side in (0, 1))
    ratio = median(our / their for our, their in pairs)
    return Figure(name, what, ratio, "x", "<=", 1.5, len(pairs), f"{ours:.2f} s / {bare:.2f} s; {note}")
