"""Reports of unexpected errors: one small text file each, with types and places of code and no word of anybody's."""

import os
import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.disk import private_folder, write_whole
from desktop_app.settings import VERSION
from desktop_app.traces.machine import kind_of_machine
from desktop_app.traces.told import DEEPEST, Place, Where

MOST_KEPT = 20
UNTOLD, TOLD = ".new.txt", ".txt"
FATAL = "fatal.txt"
"""Where the interpreter itself writes, at the moment in which the program is ended by the system."""
_PLACE = re.compile(r'\s*File "[^"]*?([A-Za-z0-9_]+)\.py", line (\d+) in ([A-Za-z0-9_<>.]+)\s*', re.ASCII)
_HEADS = (
    "Segmentation fault",
    "Aborted",
    "Bus error",
    "Illegal instruction",
    "Floating point exception",
    "access violation",
    "stack overflow",
)


def write_report(folder: Path, where: Where, story: Iterable[str], at: datetime | None = None) -> Path:
    """Keep one report; the oldest make room."""
    when = (at or datetime.now(UTC)).astimezone(UTC)
    lines = [f"Mustafid {VERSION} · {when:%Y-%m-%d %H:%M:%S} UTC · {where.value}", kind_of_machine(), "", *story]
    private_folder(folder)
    path = folder / f"crash-{when:%Y%m%dT%H%M%SZ}-{os.urandom(2).hex()}{UNTOLD}"
    write_whole(path, ("\n".join(lines) + "\n").encode())
    for old in reports(folder)[:-MOST_KEPT]:
        old.unlink(missing_ok=True)
    return path


def reports(folder: Path) -> list[Path]:
    """The reports that are kept, the oldest first."""
    return sorted(folder.glob(f"crash-*{TOLD}"))


def untold(folder: Path) -> list[Path]:
    """The reports of which nobody has been told."""
    return sorted(folder.glob(f"crash-*{UNTOLD}"))


def mark_told(folder: Path) -> None:
    """Remember that a person was told of everything up to now."""
    for path in untold(folder):
        path.replace(path.with_name(path.name.removesuffix(UNTOLD) + TOLD))


def take_up_fatal(folder: Path) -> Path | None:
    """Make a report of what the interpreter wrote when the system ended the program, if it did; none otherwise."""
    path = folder / FATAL
    try:
        written = path.read_text(encoding="utf-8", errors="replace")
        at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return None
    story = story_of_fatal(written)
    report = write_report(folder, Where.FATAL, story, at) if story else None
    with suppress(OSError):
        path.unlink()
    return report


def story_of_fatal(written: str) -> list[str]:
    """What a report may take over of it: the kind of end, and places in code without the folders they lie in."""
    head = next((head for head in _HEADS if head in written), "")
    places = [
        f"  {Place(found[1], int(found[2]), found[3])}"
        for line in written.splitlines()
        if (found := _PLACE.fullmatch(line))
    ]
    return [head or "ended by the system", *places[:DEEPEST]] if written.strip() else []
