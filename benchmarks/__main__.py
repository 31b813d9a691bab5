"""``python -m benchmarks NAME [--only ID] [--short] [--json FILE]``: figures measured in one run; exit 0 when measured.

``--only`` and ``--short`` are for the vault, whose whole takes an hour or more.
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from benchmarks import start
from benchmarks.figure import Figure, as_row, table
from benchmarks.papers import measure as papers
from benchmarks.vault import measure as vault
from benchmarks.vault.effort import Effort

BENCHES: dict[str, Callable[[], Iterable[Figure]]] = {"start": start.measure, "papers": papers.measure}
VAULT = "vault"


def main(words: list[str] | None = None) -> int:
    """Measure what is asked for, print it, and write it down, figure by figure, for a whole run is long."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("name", choices=sorted([*BENCHES, VAULT]))
    parser.add_argument("--json", type=Path, help="write the figures to a file")
    parser.add_argument("--only", default="", metavar="ID", help="one figure of the vault")
    parser.add_argument("--short", action="store_true", help="the short form of the vault, within twenty minutes")
    asked = parser.parse_args(words)
    if asked.name != VAULT and (asked.only or asked.short):
        parser.error("--only and --short are for the vault")
    effort = Effort.SHORT if asked.short else Effort.WHOLE
    rows: list[dict[str, object]] = []
    for figure in vault.measure(effort, asked.only) if asked.name == VAULT else BENCHES[asked.name]():
        print(table([figure]), flush=True)
        rows.append(as_row(figure))
        if asked.json:
            asked.json.write_text(json.dumps(rows, indent=2, ensure_ascii=False), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
