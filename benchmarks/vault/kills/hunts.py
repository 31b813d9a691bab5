"""The hunts that kill: in the middle of every kind of work, and once more where files and rows must agree."""

from collections import Counter
from collections.abc import Sequence

from benchmarks.figure import Figure
from benchmarks.vault.effort import Effort
from benchmarks.vault.hunt import Hunt
from benchmarks.vault.kills.all_works import WORKS
from benchmarks.vault.kills.found import Found, Trouble
from benchmarks.vault.kills.lanes import worked
from benchmarks.vault.kills.office import template

FILE_WORKS = ("request", "papers", "typing", "scans")
STORIES = 2
"""How many families of the practice office are enough for the short forms."""
ONE_SECOND = 1.0
LANES = 2

_KILLS: tuple[tuple[str, str, tuple[Trouble, ...]], ...] = (
    ("kills-lost", "acknowledged acts that were lost", (Trouble.LOST,)),
    ("kills-half", "acts that were half done", (Trouble.HALF,)),
    ("kills-chain", "journals whose chain broke", (Trouble.CHAIN,)),
    ("kills-locks", "slots, seals and preferences that could not be read", (Trouble.LOCKS,)),
    ("kills-files", "rows without their file, files left without a row", (Trouble.FILE, Trouble.ORPHAN)),
)
_FILES: tuple[tuple[str, str, tuple[Trouble, ...]], ...] = (
    ("attachments-missing", "rows without their file", (Trouble.FILE,)),
    ("attachments-orphans", "files that no row names after the next start", (Trouble.ORPHAN,)),
    ("attachments-lost", "scans, drafts and acts lost or half done", (Trouble.LOST, Trouble.HALF, Trouble.CHAIN)),
)


def measure_kills(effort: Effort) -> list[Figure]:
    """Kill in the middle of every work."""
    kills = effort.pick(whole=1000, short=24, test=20)
    found = _found(effort, kills, tuple(WORKS), seed=1)
    return [*_counted(found, _KILLS), *_timed(found)]


def measure_attachments(effort: Effort) -> list[Figure]:
    """Kill where files are kept: papers, scans of drafts, signed copies, the scanner's folder and the tray."""
    kills = effort.pick(whole=200, short=8, test=4)
    found = _found(effort, kills, FILE_WORKS, seed=5)
    return _counted(found, _FILES)


def _found(effort: Effort, kills: int, works: tuple[str, ...], seed: int) -> list[Found]:
    office = template(effort.pick(whole=None, short=STORIES, test=STORIES))
    rows = worked("benchmarks.vault.kills.lane", office, kills, seed, lanes=LANES, works=works)
    return [Found.of_row(row) for row in rows]


def _counted(found: Sequence[Found], wanted: Sequence[tuple[str, str, tuple[Trouble, ...]]]) -> list[Figure]:
    troubles = sum((each.count() for each in found), Counter[Trouble]())
    if troubles[Trouble.ENDED]:
        raise RuntimeError(next(words for each in found for kind, words in each.troubles if kind is Trouble.ENDED))
    note = _told(found)
    return [
        Figure(name, what, sum(troubles[kind] for kind in kinds), "", "<=", 0, len(found), note)
        for name, what, kinds in wanted
    ]


def _timed(found: Sequence[Found]) -> list[Figure]:
    reopened, derived = (
        sorted(times) for times in zip(*((each.reopened, each.derived) for each in found), strict=True)
    )
    middle = len(found) // 2
    return [
        Figure(
            "kills-reopened",
            "from the key to the store checked and open, the first list read: longest",
            reopened[-1],
            "s",
            "<=",
            ONE_SECOND,
            len(found),
            f"median {reopened[middle]:.3f} s; the key of the pass phrase before it: median {derived[middle]:.2f} s,"
            f" longest {derived[-1]:.2f} s",
        )
    ]


def _told(found: Sequence[Found]) -> str:
    works = Counter(each.work for each in found)
    in_the_act = sum(each.in_the_act for each in found)
    return (
        f"{in_the_act} of {len(found)} kills in the middle of work;"
        f" {sum(each.acts for each in found)} acts acknowledged; {sum(each.swept for each in found)} orphans swept;"
        f" {', '.join(f'{name} {count}' for name, count in sorted(works.items()))}"
        f"{_first_trouble(found)}"
    )


def _first_trouble(found: Sequence[Found]) -> str:
    told = (f"; first trouble in {each.work}: {words}" for each in found for _, words in each.troubles)
    return next(told, "")


KILLS = Hunt((*(name for name, _, _ in _KILLS), "kills-reopened"), measure_kills)
FILES = Hunt(tuple(name for name, _, _ in _FILES), measure_attachments)
