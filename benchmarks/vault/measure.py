"""Every hunt on the vault, one after the other: what survives, what is copied, what is locked, what is refused."""

from collections.abc import Iterator, Sequence

from benchmarks.figure import Figure
from benchmarks.vault import codes, cuts, damage, disk_full, instances, lockout, migration_kills, slots, tampering
from benchmarks.vault.copies import kills as copy_kills
from benchmarks.vault.copies import restoring
from benchmarks.vault.effort import Effort
from benchmarks.vault.fuzz import feeding
from benchmarks.vault.hostile import passing
from benchmarks.vault.hunt import Hunt
from benchmarks.vault.kills import hunts as kills
from benchmarks.vault.kills import wizard
from benchmarks.vault.memory import hunt as memory
from benchmarks.vault.planted import hunt as planted

HUNTS: tuple[Hunt, ...] = (
    kills.KILLS,
    wizard.HUNT,
    kills.FILES,
    copy_kills.HUNT,
    restoring.HUNT,
    cuts.HUNT,
    migration_kills.HUNT,
    damage.HUNT,
    planted.HUNT,
    slots.HUNT,
    codes.HUNT,
    lockout.HUNT,
    memory.HUNT,
    instances.HUNT,
    tampering.HUNT,
    disk_full.HUNT,
    passing.HUNT,
    feeding.HUNT,
)


def measure(effort: Effort = Effort.WHOLE, only: str = "", hunts: Sequence[Hunt] = HUNTS) -> Iterator[Figure]:
    """Go on every hunt, or on the one that brings the figure asked for; raises KeyError for one that none brings."""
    wanted = [hunt for hunt in hunts if only in ("", *hunt.ids)]
    if not wanted:
        raise KeyError(only)
    for hunt in wanted:
        yield from (figure for figure in hunt.figures(effort) if only in ("", figure.id))
