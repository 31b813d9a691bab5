"""A page of the documents that tells of a bench: its table is written from what was measured, between two marks."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HEAD = "| figure | what | last result | target | met | tries | how |\n|---|---|---|---|---|---|---|"
END = "<!-- the end of the figures -->"
Measured = Iterable[Mapping[str, Any]]


@dataclass(frozen=True)
class FiguresPage:
    """What writes the page, the bench that it tells of, and the bench's figures in their order.

    A figure that was never measured is named without a result.
    """

    tool: str
    bench: str
    ids: tuple[str, ...]

    @property
    def begin(self) -> str:
        """The mark after which the table stands."""
        return f"<!-- the figures: python -m {self.tool} -->"

    def write(self, figures: Path, page: Path, before: str = "") -> None:
        """Write what was measured into a page; raises ValueError where it has no marks."""
        rows = json.loads(figures.read_text(encoding="utf-8"))
        page.write_text(self.with_figures(page.read_text(encoding="utf-8"), rows, before), encoding="utf-8")

    def with_figures(self, page: str, rows: Measured, before: str = "") -> str:
        """Return the page with these figures, and a word before their table; others keep their result."""
        start, end = page.index(self.begin) + len(self.begin), page.index(END)
        lines = self._lines(page) | {row["id"]: self._line(row["id"], row) for row in rows}
        table = "\n".join([HEAD, *(lines.get(name) or self._line(name, None) for name in self.ids)])
        return page[:start] + "\n\n" + "\n\n".join(filter(None, [before, table])) + "\n\n" + page[end:]

    def ids_in(self, page: str) -> list[str]:
        """Return the figures that a page tells of, in its order."""
        return list(self._lines(page))

    def _lines(self, page: str) -> dict[str, str]:
        table = page[page.index(self.begin) : page.index(END)]
        return {line.split("`")[1]: line for line in table.splitlines() if line.startswith("| `")}

    def _line(self, name: str, row: Mapping[str, Any] | None) -> str:
        command = f"`python -m benchmarks {self.bench} --only {name}`"
        if row is None:
            return f"| `{name}` | | not measured yet | | | | {command} |"
        met = {True: "✓", False: "✗", None: ""}[row["met"]]
        value = "–" if row["value"] is None else f"{row['value']:,.6g} {row['unit']}".strip()
        target = "" if row["target"] is None else f"{row['op']} {row['target']:g}"
        how = command + (f"; {row['note']}" if row["note"] else "")
        cells = (f"`{name}`", row["what"], value, target, met, f"{row['runs']:,}", how)
        return f"| {' | '.join(str(cell).replace('|', '/') for cell in cells)} |"
