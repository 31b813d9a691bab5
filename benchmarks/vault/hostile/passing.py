"""Hostile files at every door: nothing breaks, nothing takes long, nothing weighs much, every refusal says why."""

import multiprocessing
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from benchmarks.figure import Figure
from benchmarks.vault.effort import Effort
from benchmarks.vault.hostile.child import READY, Passage, pass_files
from benchmarks.vault.hostile.corpus import corpus
from benchmarks.vault.hostile.doors import ATTACHMENT, DOORS, Door
from benchmarks.vault.hostile.pdfs import slow_pages
from benchmarks.vault.hunt import Hunt
from tests.builders import build_office

MOST_SECONDS = 5.0
MOST_MEGABYTES = 512.0
_PATIENCE = 60.0
"""Seconds after which a file counts as having stopped the program."""
_OPENING = 180.0
_AT_ONCE = 2

Files = Sequence[tuple[str, bytes, tuple[str, ...]]]


def measure(effort: Effort) -> Iterator[Figure]:
    """Bring the whole corpus to the doors: all of it to all of them, or to one and a part of it to the others.

    What is slow to draw meets every door but in the tests, for the one door does not draw.
    """
    every = effort.pick(whole=1, short=4, test=60)
    slow = effort.pick(whole=True, short=True, test=False)
    drawn = {f"{name}.pdf" for name, _ in slow_pages()} if slow else set()
    files = [
        (name, data, tuple(DOORS) if place % every == 0 or name in drawn else (ATTACHMENT,))
        for place, (name, data) in enumerate(corpus())
    ]
    with tempfile.TemporaryDirectory() as folder:
        build_office(Path(folder)).close()  # what every office of these is copied from is made once, before they part
    passages = passed(files, DOORS)
    yield from figures(passages, len(files))


def figures(passages: Sequence[Passage], files: int) -> Iterator[Figure]:
    """Count what went wrong, and find the slowest and the heaviest."""
    wrong = [passage for passage in passages if passage.is_wrong]
    slow = max(passages, key=lambda passage: passage.seconds)
    heavy = max(passages, key=lambda passage: passage.megabytes)
    tried, refused = len(passages), sum(passage.outcome == "refused" for passage in passages)
    told = "; ".join(f"{passage.file[:40]} at {passage.door}: {passage.outcome}" for passage in wrong[:3])
    doors = len({passage.door for passage in passages})
    yield Figure(
        "hostile-files", "Hostile files brought to the doors", files, "files", ">=", 200, tried, f"{doors} doors"
    )
    what = "Files that broke a door, left a trace, or were refused without a word"
    note = told or f"{refused} refused, the others taken and made harmless"
    yield Figure("hostile", what, len(wrong), "files", "<=", 0, tried, note)
    what = "The longest that a hostile file kept a door busy"
    yield Figure("hostile-seconds", what, slow.seconds, "s", "<=", MOST_SECONDS, tried, _of(slow))
    what = "The most memory that a hostile file took"
    yield Figure("hostile-memory", what, heavy.megabytes, "MB", "<=", MOST_MEGABYTES, tried, _of(heavy))


def passed(files: Files, doors: Mapping[str, Door], patience: float = _PATIENCE) -> list[Passage]:
    """Pass every file at its doors, in processes that may break; two at once."""
    with ThreadPoolExecutor(_AT_ONCE) as threads:
        parts = [files[start::_AT_ONCE] for start in range(_AT_ONCE)]
        return [passage for part in threads.map(lambda part: _passed(part, doors, patience), parts) for passage in part]


def _passed(files: Files, doors: Mapping[str, Door], patience: float) -> list[Passage]:
    found: dict[int, Passage] = {}
    begin, whole = 0, sum(len(own) for _, _, own in files)
    while begin < whole:
        begin = _go_on(files, doors, begin, found, patience)
    return list(found.values())


def _go_on(files: Files, doors: Mapping[str, Door], begin: int, found: dict[int, Passage], patience: float) -> int:
    """Start a process at a passage; return with which the next one begins, after an end, a break or a halt."""
    hear, say = multiprocessing.get_context("fork").Pipe(duplex=False)
    child = multiprocessing.get_context("fork").Process(target=pass_files, args=(files, doors, begin, say))
    child.start()
    say.close()
    place = begin
    found[begin] = Passage("the office", "its own", "never opened")
    try:
        while hear.poll(patience if place > begin or found[begin].file != "the office" else _OPENING):
            told: tuple[int, Passage | None] = hear.recv()
            if told == READY:
                continue
            place, passage = told
            if passage is None:
                return place
            found[place] = passage
    except EOFError:
        pass
    finally:
        child.kill()
        child.join()
    return place + 1


def _of(passage: Passage) -> str:
    return f"{passage.file[:60]} at {passage.door}"


HUNT = Hunt(("hostile-files", "hostile", "hostile-seconds", "hostile-memory"), measure)
