"""How soon the program is there: from the command to its own code, and to the first window painted."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.figure import Figure

ROOT = Path(__file__).resolve().parent.parent
RUNS = 7
BARE = (
    "from PySide6.QtWidgets import QApplication, QWidget\n"
    "app = QApplication([]); window = QWidget(); window.resize(1280, 800); window.show(); app.processEvents()"
)
SIGN_IN = (
    "from desktop_app.app import application\n"
    "from desktop_app.settings import Preferences\n"
    "from desktop_app.views.sign_in.window import SignInWindow\n"
    "app = application(Preferences(theme='light'))\n"
    "window = SignInWindow(lambda name, phrase: None)\n"
    "window.resize(1280, 800); window.show(); app.processEvents()"
)
REACHED = "--help"
"""The program's own command line answers this, so it was reached."""


def measure() -> list[Figure]:
    """Time the start of the program against a bare window, in turn, in one run."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "MUSTAFID_HOME": home, "PYTHONPATH": str(ROOT)}
        reached = [_seconds([sys.executable, "-m", "desktop_app", REACHED], environment) for _ in range(RUNS)]
        bare, sign_in = [], []
        for _ in range(RUNS):
            bare.append(_seconds([sys.executable, "-c", BARE], environment))
            sign_in.append(_seconds([sys.executable, "-c", SIGN_IN], environment))
    ratio = statistics.median(ours / theirs for ours, theirs in zip(sign_in, bare, strict=True))
    return [
        Figure("reached", "from the command to the program's own code", _median(reached), "s", "<=", 1.0, RUNS),
        Figure("bare", "a bare window of the toolkit, painted", _median(bare), "s", runs=RUNS),
        Figure("sign-in", "the sign-in window, painted", _median(sign_in), "s", runs=RUNS),
        Figure("ratio", "sign-in window / bare window, run by run", ratio, "x", runs=RUNS),
    ]


def _seconds(command: Sequence[str], environment: dict[str, str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, env=environment, cwd=ROOT, check=True, capture_output=True)
    return time.perf_counter() - started


def _median(values: Sequence[float]) -> float:
    return statistics.median(values)
