"""Every parser fed by a fuzzer: nothing but its own refusal may come out of it."""

import importlib.util
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.figure import Figure
from benchmarks.vault.effort import Effort
from benchmarks.vault.fuzz.targets import targets
from benchmarks.vault.hunt import Hunt

MOST_SECONDS = 5.0
_BROKE, _BUSY = "Ways in which a parser broke under the fuzzer", "The longest that a parser was busy"
_AT_ONCE = 2
_STARTING = 60


@dataclass(frozen=True)
class Fed:
    """What came of one parser: how often it was fed, the longest feed, and where it broke on which bytes."""

    name: str
    executions: int = 0
    worst: float = 0.0
    crashes: dict[str, str] = field(default_factory=dict)


def measure(effort: Effort) -> Iterator[Figure]:
    """Feed every parser for a while; where the fuzzer is not installed, say so."""
    if importlib.util.find_spec("atheris") is None:
        yield Figure("fuzz", _BROKE, None, "ways", "<=", 0, note="no fuzzer here")
        yield Figure("fuzz-seconds", _BUSY, None, "s", "<=", MOST_SECONDS, note="no fuzzer here")
        return
    seconds, names = effort.pick(whole=60, short=6, test=1), list(targets())
    chosen = effort.pick(whole=names, short=names, test=names[6:7])
    with ThreadPoolExecutor(_AT_ONCE) as threads:
        yield from figures(list(threads.map(lambda name: feed(name, seconds), chosen)))


def figures(fed: Sequence[Fed]) -> Iterator[Figure]:
    """Count the breaks, and tell how often each parser was fed."""
    crashes = [f"{one.name}: {at}" for one in fed for at in one.crashes]
    unfed = [f"{one.name} was never fed" for one in fed if not one.executions]
    told = "; ".join([*crashes, *unfed]) or ", ".join(f"{one.name} {one.executions:,}" for one in fed)
    runs = sum(one.executions for one in fed)
    yield Figure("fuzz", _BROKE, len(crashes) + len(unfed), "ways", "<=", 0, runs, told)
    slow = max(fed, key=lambda one: one.worst)
    yield Figure("fuzz-seconds", _BUSY, slow.worst, "s", "<=", MOST_SECONDS, runs, slow.name)


def feed(name: str, seconds: int) -> Fed:
    """Feed one parser in a process of its own, which may break altogether."""
    with tempfile.TemporaryDirectory() as folder:
        corpus, out = Path(folder) / "corpus", Path(folder) / "out.json"
        corpus.mkdir()
        for number, seed in enumerate(targets()[name].seeds):
            (corpus / str(number)).write_bytes(seed)
        words = [sys.executable, "-m", "benchmarks.vault.fuzz.child", name, str(seconds), str(corpus), str(out)]
        ended = subprocess.run(words, capture_output=True, timeout=4 * seconds + _STARTING, check=False)
        told = json.loads(out.read_text()) if out.exists() else {}
    crashes: dict[str, str] = told.get("crashes", {})
    if ended.returncode:
        crashes[f"the process ended with {ended.returncode}: {ended.stderr[-200:].decode(errors='replace')}"] = ""
    return Fed(name, told.get("executions", 0), told.get("worst", 0.0), crashes)


HUNT = Hunt(("fuzz", "fuzz-seconds"), measure)
