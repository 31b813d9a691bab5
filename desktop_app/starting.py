"""How the program starts: a process of itself, from a checkout or as the one file that it was frozen into; and fast."""

import builtins
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


def import_as_python_does() -> None:
    """Read Qt's binding in and put Python's own way of importing back, which it replaces: docs/decisions/0027."""
    import PySide6  # noqa: F401 - for what it replaces

    named = vars(builtins)
    named["__import__"] = named.get("__orig_import__", named["__import__"])


def keep_what_was_read() -> None:
    """Leave what was read in so far out of every search for waste to come."""
    gc.freeze()


def collect_due_waste() -> None:
    """Search for waste where it is due by the counts of the interpreter, as it would by itself, but in this thread."""
    counts, limits = gc.get_count(), gc.get_threshold()
    if counts[0] > limits[0]:
        due = 2 if counts[2] > limits[2] else 1 if counts[1] > limits[1] else 0
        gc.collect(due)


def own_command(*words: str) -> list[str]:
    """Return the command that starts this program with these words."""
    module = [] if getattr(sys, "frozen", False) else ["-m", "desktop_app"]
    return [sys.executable, *module, *words]
