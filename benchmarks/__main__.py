"""``python -m benchmarks NAME [--json FILE]``: figures measured side by side in one run; exit 0 when measured."""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks import start
from benchmarks.figure import Figure, as_row, table
from benchmarks.papers import measure as papers

BENCHES: dict[str, Callable[[], list[Figure]]] = {"start": start.measure, "papers": papers.measure}


def main(words: list[str] | None = None) -> int:
    """Measure what is asked for, print it, and write it down."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("name", choices=sorted(BENCHES))
    parser.add_argument("--json", type=Path, help="write the figures to a file")
    asked = parser.parse_args(words)
    figures = BENCHES[asked.name]()
    print(table(figures))
    if asked.json:
        rows = [as_row(figure) for figure in figures]
        asked.json.write_text(json.dumps(rows, indent=2, ensure_ascii=False), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
