"""``python -m benchmarks.vault.page FIGURES.json PAGE.md``: writes the table of the vault's figures into its page.

What stands between the two marks of the page is replaced; a figure that was not measured is named without a result.
"""

import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from benchmarks.vault.measure import HUNTS

BEGIN, END = "<!-- the figures: python -m benchmarks.vault.page -->", "<!-- the end of the figures -->"
HEAD = "| figure | what | last result | target | met | tries | how |\n|---|---|---|---|---|---|---|"
COMMAND = "python -m benchmarks vault --only"


def main(words: list[str] | None = None) -> int:
    """Write the table; 0 done, 2 usage."""
    asked = sys.argv[1:] if words is None else words
    if len(asked) != 2:
        print(__doc__)
        return 2
    figures, page = (Path(word) for word in asked)
    rows = json.loads(figures.read_text(encoding="utf-8"))
    page.write_text(with_figures(page.read_text(encoding="utf-8"), rows), encoding="utf-8")
    return 0


def with_figures(page: str, rows: Iterable[Mapping[str, Any]]) -> str:
    """Return the page with these figures; raises ValueError where it has no marks."""
    before, after = page.index(BEGIN) + len(BEGIN), page.index(END)
    measured = {row["id"]: row for row in rows}
    ids = [name for hunt in HUNTS for name in hunt.ids]
    lines = [_line(name, measured.get(name)) for name in ids]
    return page[:before] + "\n\n" + "\n".join([HEAD, *lines]) + "\n\n" + page[after:]


def ids_in(page: str) -> list[str]:
    """Return the figures that a page tells of, in its order."""
    table = page[page.index(BEGIN) : page.index(END)]
    return [line.split("`")[1] for line in table.splitlines() if line.startswith("| `")]


def _line(name: str, row: Mapping[str, Any] | None) -> str:
    if row is None:
        return f"| `{name}` | | not measured yet | | | | `{COMMAND} {name}` |"
    met = {True: "✓", False: "✗", None: ""}[row["met"]]
    value = "–" if row["value"] is None else f"{row['value']:,.6g} {row['unit']}".strip()
    target = "" if row["target"] is None else f"{row['op']} {row['target']:g}"
    how = f"`{COMMAND} {name}`" + (f"; {row['note']}" if row["note"] else "")
    cells = (f"`{name}`", row["what"], value, target, met, f"{row['runs']:,}", how)
    return f"| {' | '.join(str(cell).replace('|', '/') for cell in cells)} |"


if __name__ == "__main__":
    sys.exit(main())
