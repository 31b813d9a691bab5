"""How the program starts a process of itself: from a checkout, or as the one file that it was frozen into."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
"""Where a checkout is started from, whichever folder is the current one."""

DRAW = "draw-pages"
"""The word of the process that draws PDFs from outside; the program says it to itself, no person does."""


def own_command(*words: str) -> list[str]:
    """Return the command that starts this program with these words."""
    module = [] if getattr(sys, "frozen", False) else ["-m", "desktop_app"]
    return [sys.executable, *module, *words]
