"""``python -m benchmarks NAME [--json FILE]``: figures measured in one run; exit 0 when measured.

Beside the figures, ``populate N`` makes the invented population that the figures of speed are measured over.
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from benchmarks.figure import Figure, as_row, table
from benchmarks.papers import measure as papers
from benchmarks.populate.making import populate
from benchmarks.speed import measure as speed
from benchmarks.vault import measure as vault
from benchmarks.vault.effort import Effort
from desktop_app.settings import Places


def main(words: list[str] | None = None) -> int:
    """Measure what is asked for, print it, and write it down, figure by figure, for a whole run is long."""
    asked = _commands().parse_args(words)
    if asked.name == "populate":
        populate(Places(asked.out / "office"), asked.people, on_written=_tell)
        return 0
    measure: Callable[[argparse.Namespace], Iterable[Figure]] = asked.measure
    rows: list[dict[str, object]] = []
    for figure in measure(asked):
        print(table([figure]), flush=True)
        rows.append(as_row(figure))
        if asked.json:
            asked.json.write_text(json.dumps(rows, indent=2, ensure_ascii=False), encoding="utf-8")
    return 0


def _tell(acts: int) -> None:
    print(f"{acts:,} acts are written", flush=True)


def _commands() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    names = parser.add_subparsers(dest="name", required=True)
    _bench(names.add_parser("papers", help="the press beside others"), lambda _asked: papers.measure())
    hunts = names.add_parser("vault", help="what the vault survives; the whole takes an hour or more")
    hunts.add_argument("--only", default="", metavar="ID", help="one figure")
    hunts.add_argument("--short", action="store_true", help="the short form, within twenty minutes")
    _bench(hunts, lambda asked: vault.measure(Effort.SHORT if asked.short else Effort.WHOLE, asked.only))
    rows = names.add_parser("speed", help="search, lists, doors and scale over an invented population")
    rows.add_argument("--people", type=int, default=speed.PEOPLE, metavar="N", help="how many people there are")
    rows.add_argument("--only", default="", metavar="ID", help="one row, or one figure")
    rows.add_argument("--store", type=Path, metavar="DIR", help="where the population lies, or is made to stay")
    _bench(rows, lambda asked: speed.measure(asked.people, asked.only, asked.store))
    making = names.add_parser("populate", help="make an office full of invented families")
    making.add_argument("people", type=int, metavar="N", help="how many people")
    making.add_argument("--out", type=Path, default=Path("population"), metavar="DIR", help="the folder to make it in")
    return parser


def _bench(command: argparse.ArgumentParser, measure: Callable[[argparse.Namespace], Iterable[Figure]]) -> None:
    command.add_argument("--json", type=Path, metavar="FILE", help="write the figures to a file")
    command.set_defaults(measure=measure)


if __name__ == "__main__":
    sys.exit(main())
