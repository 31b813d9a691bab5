"""One text about the program for whoever supports it: read before it is sent, it names nobody."""

import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop_app.casework.doctor.examine import Examination
from desktop_app.casework.doctor.finding import lines_of
from desktop_app.casework.doctor.outlook import Outlook
from desktop_app.resources import resource
from desktop_app.storage.copies import list_backups
from desktop_app.traces.crashes import reports
from desktop_app.traces.log import last_lines
from desktop_app.traces.machine import machine_lines

MOST_REPORTS = 5
_RULE = "─" * 60


def compose_report(outlook: Outlook, examination: Examination) -> str:
    """Put everything together: what it is, the machine, sizes, counts, findings, crashes, the end of the log."""
    places = outlook.places
    parts: tuple[tuple[str, Iterable[str]], ...] = (
        ("machine", (f"{outlook.now:%Y-%m-%d %H:%M %z}", *machine_lines(places.root))),
        ("sizes", _sizes(outlook)),
        ("counts", (f"{name}: {count}" for name, count in examination.counts.items())),
        ("findings", (*lines_of(examination.findings), "", *lines_of(examination.findings, "en"))),
        ("crashes", _crashes(places.logs)),
        ("log", last_lines(places.logs)),
    )
    words = tomllib.loads(resource("report.toml").read_text(encoding="utf-8"))
    lines = [words["what"]["ar"], "", words["what"]["en"]]
    for name, told in parts:
        lines += ["", _RULE, f"{words[name]['ar']} · {words[name]['en']}", "", *(list(told) or ["–"])]
    return "\n".join(lines) + "\n"


def _sizes(outlook: Outlook) -> Iterator[str]:
    places = outlook.places
    store = places.store
    for path in (store, store.with_name(f"{store.name}-wal"), places.keyslots, places.tries, places.preferences):
        yield f"{path.name}: {path.stat().st_size if path.exists() else 0} bytes"
    for folder in (places.attachments, places.scans, places.logs):
        files = [path for path in folder.glob("*") if path.is_file()]
        yield f"{folder.name}: {len(files)} files, {sum(path.stat().st_size for path in files)} bytes"
    yield f"{places.backups.name}: {len(list_backups(places.backups))} copies"


def _crashes(logs: Path) -> Iterator[str]:
    for report in reversed(reports(logs)[-MOST_REPORTS:]):
        yield from report.read_text(encoding="utf-8", errors="replace").splitlines()
        yield ""
