"""How the program starts: a process of itself, from a checkout or as the one file that it was frozen into; and fast."""

import gc
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
"""Where a checkout is started from, whichever folder is the current one."""

DRAW = "draw-pages"
"""The word of the process that draws PDFs from outside; the program says it to itself, no person does."""


def collect_no_waste() -> None:
    """Put the search for waste off while the program is read in: hardly any of it is waste, and each search costs."""
    gc.disable()


def collect_waste() -> None:
    """Search for waste from now on, among what comes now: what was read in stays."""
    gc.freeze()
    gc.enable()


def own_command(*words: str) -> list[str]:
    """Return the command that starts this program with these words."""
    module = [] if getattr(sys, "frozen", False) else ["-m", "desktop_app"]
    return [sys.executable, *module, *words]
