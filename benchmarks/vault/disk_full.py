"""The hunt with a full disk: what was harmed, who was not told, and whose typing was lost."""

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.figure import Figure
from benchmarks.vault.diskfull.days import as_told, may_mount, on_small_disk, template
from benchmarks.vault.diskfull.sitting import NOT_KEPT, NOT_TOLD, Line
from benchmarks.vault.effort import Effort
from benchmarks.vault.hunt import Hunt


def live_through(points: int, days: int) -> list[Line]:
    """Live through so many points on a small disk of our own, where the system allows one, and days as told."""
    with tempfile.TemporaryDirectory(prefix="full-") as place:
        office = template(Path(place))
        own = list(on_small_disk(office, Path(place), points)) if may_mount() else []
        return own + list(as_told(office, Path(place), days))


def _measure(effort: Effort) -> Iterator[Figure]:
    points = effort.pick(whole=20, short=20, test=3)
    days = effort.pick(whole=60, short=6, test=2)
    lines = live_through(points, days)
    refused = [line for line in lines if line.refused]
    mounted = f"{points} points on a small disk" if may_mount() else "no small disk may be mounted here"
    note = f"{mounted}, {days} days told that it is full; {len(lines)} pieces of work"
    harmed = [line for line in lines if line.harm and not line.harm.startswith((NOT_TOLD, NOT_KEPT))]
    yield _none("disk-full", "pieces of work that a full disk left corrupt, half done or stuck", harmed, note)
    untold = [line for line in lines if line.harm.startswith(NOT_TOLD)]
    yield _none("disk-full-told", "refusals that did not say in words what to free", untold, note)
    lost = [line for line in lines if line.harm.startswith(NOT_KEPT)]
    yield _none("disk-full-typed", "drafts that were not kept though there was a reserve", lost, note)
    yield Figure(
        "disk-full-seen", "pieces of work that the full disk stopped", len(refused), "", ">", 0, len(lines), note
    )


def _none(name: str, what: str, lines: Sequence[Line], note: str) -> Figure:
    seen = "; ".join(sorted({f"{line.job} at {line.point}: {line.harm}"[:120] for line in lines}))
    return Figure(name, what, len(lines), "", "<=", 0, 1, f"{seen}; {note}" if seen else note)


HUNT = Hunt(("disk-full", "disk-full-told", "disk-full-typed", "disk-full-seen"), _measure)
