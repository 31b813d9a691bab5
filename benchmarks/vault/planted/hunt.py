"""Fifty strings are put through the real program; then everything that it wrote on the disk is searched for them.

Every byte written to any file is looked at, also of files that are gone again, and what is left at the end; in ten
forms a string. A PDF, a picture or a store that begins in the clear counts too, whatever is in it.
"""

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.figure import Figure
from benchmarks.vault.effort import Effort
from benchmarks.vault.hunt import Hunt
from benchmarks.vault.planted.day import DROP, HELD
from benchmarks.vault.planted.office import picture
from benchmarks.vault.planted.strings import PLANTED, forms
from benchmarks.vault.planted.watch import Seen, watch

ROOT = Path(__file__).resolve().parents[3]
IDS = ("planted",)
CLEAR_KINDS: Mapping[str, bytes] = {
    "a PDF": b"%PDF-1.",
    "a picture": b"\x89PNG\r\n\x1a\n",
    "a photo": b"\xff\xd8\xff\xe0",
    "a store": b"SQLite format 3\0",
}
BESIDE_THE_STORE = frozenset(
    [
        "in_slot",
        "in_thread",
        "in_work",
        "in_statement",
        "in_file_name",
        "in_qt",
        "scan_words",
        "folder_words",
        "copied",
        "searched",
        "phrase_tail",
        "wrong_phrase",
    ]
)
"""What no row of the store holds: in errors, drawn in scans, in the clipboard, searched for, and in pass phrases."""
LP = "#!/bin/sh\nexec cat > /dev/null\n"
"""A print queue that takes a paper and keeps nothing: what the queue of the system keeps is its own."""


@dataclass(frozen=True)
class Outcome:
    """What was found, and how much was searched."""

    found: tuple[tuple[str, str], ...]
    """What, and where."""
    files: int
    size: int
    held: frozenset[str]
    """Of the strings, those that lay in the store when it was open."""


def hunt(*, leak: bool = False) -> Outcome:
    """Live the day under watch, and search everything that came of it."""
    with TemporaryDirectory(prefix="mustafid-planted-") as kept:
        base = Path(kept)
        home, temporary, tools = (base / name for name in ("home", "temporary", "tools"))
        for folder in (home, temporary, tools):
            folder.mkdir()
        (tools / "lp").write_text(LP, encoding="utf-8")
        (tools / "lp").chmod(0o755)
        command = [sys.executable, "-m", "benchmarks.vault.planted.day", str(home), *(["LEAK"] if leak else [])]
        environment = surroundings(home, temporary, tools)
        words: list[str] = []
        hear = partial(_hear, home / "office" / "scans", words)
        code, seen, errors = watch(command, base / "calls", environment, hear)
        if code != -11:
            raise RuntimeError(f"the day did not end as it should: {code}\n{errors[-4000:]}")
        seen.written |= {f"left: {path}": bytearray(path.read_bytes()) for path in _left(home, temporary)}
        seen.written["the terminal"] = bytearray(errors.encode())
        return judge(seen, held=_all_planted(words[-1].removeprefix(HELD).split()))


def _all_planted(held: Sequence[str]) -> Sequence[str]:
    """Refuse to search for what was never there: each string lies in the open store, or goes beside it."""
    lost = set(PLANTED) - set(held) - BESIDE_THE_STORE
    if lost:
        raise RuntimeError(f"never planted: {', '.join(sorted(lost))}")
    return held


def surroundings(home: Path, temporary: Path, tools: Path) -> dict[str, str]:
    """Variables of a program whose every file lies where it is looked for."""
    own = {"QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(temporary), "HOME": str(home), "PYTHONPATH": str(ROOT)}
    own |= {"PATH": f"{tools}{os.pathsep}{os.environ['PATH']}", "PYTHONDONTWRITEBYTECODE": "1"}
    return {**os.environ, **own}


def _hear(scans: Path, words: list[str], word: str) -> None:
    """Be the scanner when one is asked for: it writes before the program reads, so that is not watched."""
    words.append(word)
    if word == DROP:
        part = scans / "part"
        part.write_bytes(picture(PLANTED["folder_words"]))
        part.rename(scans / f"{PLANTED['folder_file']}.png")


def _left(*folders: Path) -> Iterator[Path]:
    for folder in folders:
        yield from (path for path in folder.rglob("*") if path.is_file())


def judge(seen: Seen, held: Sequence[str] = ()) -> Outcome:
    """Search everything for every string in every form, and for files of kinds that anybody could read."""
    wanted = {name: forms(text) for name, text in PLANTED.items()}
    places = list(seen.places())
    found = [
        (name, path) for path, data in places for name, looks in wanted.items() if any(look in data for look in looks)
    ]
    found += [(kind, path) for path, data in places for kind, head in CLEAR_KINDS.items() if data.startswith(head)]
    size = sum(len(data) for data in seen.written.values())
    return Outcome(tuple(found), len(seen.written), size, frozenset(held))


def measure(_effort: Effort) -> Iterator[Figure]:
    """Bring home how many of the strings were found anywhere; the day is the same for every effort."""
    outcome = hunt()
    size = round(outcome.size / 1024 / 1024)
    held, beside = len(outcome.held), len(BESIDE_THE_STORE)
    note = f"{held} in the open store, {beside} beside it; searched {outcome.files} files, {size} MB, gone ones too"
    if outcome.found:
        note = "; ".join(f"{what} in {where}" for what, where in outcome.found[:5])
    yield Figure(
        "planted", "planted strings found readable on disk", len(outcome.found), "", "<=", 0, len(PLANTED), note
    )


HUNT = Hunt(IDS, measure)
