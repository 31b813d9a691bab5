"""Every row of the speed bench, one after the other, over one population that is made once a run."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from benchmarks.figure import Figure
from benchmarks.speed import day, encryption, importing, listing, opening, passing, registered, starting
from benchmarks.speed.blocks import trying
from benchmarks.speed.population import opened
from benchmarks.speed.row import Row
from benchmarks.speed.search import PHONE_END, SEARCH, TWO_WORDS

PEOPLE = 100_000
"""How many people there are where nothing else is asked for."""

ROWS: Mapping[str, Row] = MappingProxyType(
    {
        "1-first-paint": starting.FIRST_PAINT,
        "2-list-painted": starting.LIST_PAINTED,
        "3-memory": starting.HELD,
        "4-search": SEARCH,
        "5-two-words": TWO_WORDS,
        "6-phone-end": PHONE_END,
        "7-deepest-page": listing.PAGES,
        "8-long-list": listing.LONG_LIST,
        "9-mass-import": importing.ROW,
        "10-registered": registered.ROW,
        "11-encrypted": encryption.ROW,
        "12-file": opening.ROW,
        "13-door": passing.ROW,
        "14-today": day.ROW,
        "blocks": trying.ROW,
    }
)
"""By number and name, such as ``5-two-words``; the figures of a row are called by its name and what they tell."""


def measure(
    people: int = PEOPLE, only: str = "", store: Path | None = None, rows: Mapping[str, Row] = ROWS
) -> Iterator[Figure]:
    """Measure every row, or the one that is called so or brings the figure asked for; raises KeyError for another."""
    wanted = [row for name, row in rows.items() if only in ("", name, *row.ids)]
    if only and not wanted:
        raise KeyError(only)
    with opened(people, store) as population:
        for row in wanted:
            yield from (figure for figure in row(population) if only not in row.ids or figure.id == only)
