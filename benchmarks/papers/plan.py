"""How much is measured: the whole for a person who wants to know, a little for the tests of the benchmark itself."""

from dataclasses import dataclass

from desktop_app.printing.papers import PAPERS


@dataclass(frozen=True)
class Plan:
    """Which papers, how many rounds of each figure, how large its batches; without ``network`` nothing is brought."""

    kinds: tuple[str, ...]
    rounds: int
    fresh_rounds: int
    batch: int
    batches: tuple[int, int]
    lines: int
    scans: int
    network: bool = True


WHOLE = Plan(kinds=tuple(PAPERS), rounds=5, fresh_rounds=5, batch=50, batches=(100, 1_000), lines=100_000, scans=200)
SHORT = Plan(
    kinds=("closure_certificate", "consent"),
    rounds=2,
    fresh_rounds=1,
    batch=2,
    batches=(1, 3),
    lines=50,
    scans=2,
    network=False,
)
