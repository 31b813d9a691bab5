"""The hunt that kills the intake wizard in the middle of a word: at most two seconds of typing are lost."""

from benchmarks.figure import Figure
from benchmarks.vault.effort import Effort
from benchmarks.vault.hunt import Hunt
from benchmarks.vault.kills.hunts import STORIES
from benchmarks.vault.kills.lanes import worked
from benchmarks.vault.kills.office import template

LANES = 4
"""Typists wait more than they work."""
TWO_SECONDS = 2.0


def measure(effort: Effort) -> list[Figure]:
    """Kill typists, several at once."""
    kills = effort.pick(whole=200, short=8, test=4)
    lane = "benchmarks.vault.kills.typing_lane"
    rows = worked(lane, template(STORIES), kills, seed=1, lanes=min(LANES, kills // 2))
    lost = sorted(row["lost"] for row in rows)
    letters = sum(row["letters"] for row in rows)
    note = f"{letters} letters typed by input events; median {lost[len(lost) // 2]:.2f} s"
    return [
        Figure(
            "kills-wizard", "typing lost with a killed wizard: longest", lost[-1], "s", "<=", TWO_SECONDS, kills, note
        )
    ]


HUNT = Hunt(("kills-wizard",), measure)
