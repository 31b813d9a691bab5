"""``python -m benchmarks.speed.page FIGURES.json PAGE.md``: writes the table of the figures of speed into its page.

Before it stands the day of the figures, and the machine: this one, on which they must have been measured.
"""

import os
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from benchmarks.page import FiguresPage
from benchmarks.speed.measure import ROWS

PAGE = FiguresPage("benchmarks.speed.page", "speed", tuple(name for row in ROWS.values() for name in row.ids))
_PROCESSORS, _NAME = Path("/proc/cpuinfo"), "model name"


def main(words: list[str] | None = None) -> int:
    """Write the table; 0 done, 2 usage."""
    asked = sys.argv[1:] if words is None else words
    if len(asked) != 2:
        print(__doc__)
        return 2
    figures, page = (Path(word) for word in asked)
    day = datetime.fromtimestamp(figures.stat().st_mtime, UTC).date()
    PAGE.write(figures, page, f"Measured on {day.isoformat()}: {machine()}.")
    return 0


def machine() -> str:
    """Tell on what the figures depend: processor, memory, system, Python, engine."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    system = f"{platform.system()} {platform.release()}"
    engine = f"Python {platform.python_version()}, SQLite {sqlcipher.sqlite_version} with SQLCipher"
    return f"{_processor()}, {os.cpu_count()} cores, {memory:.0f} GB, {system}, {engine}"


def _processor() -> str:
    lines = _PROCESSORS.read_text(encoding="utf-8").splitlines() if _PROCESSORS.exists() else []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith(_NAME))
    return next(named, platform.processor() or platform.machine())


if __name__ == "__main__":
    sys.exit(main())
