"""Numbers that people read, unique without a network: series, Hijri year, running number, with the branch prefix."""

from enum import StrEnum

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.models.office import RUNNING_DIGITS, NumberSeries
from desktop_app.policy.dates import HijriDate


class Series(StrEnum):
    """What is numbered; the letter stands first in the number."""

    FILE = "F"
    REQUEST = "R"
    DECISION = "D"
    PAPER = "P"


def next_number(desk: Desk, series: Series) -> str:
    """Give the next number of a series, such as ``R-NSM-1448-0123`` for branch NSM."""
    year = HijriDate.of(desk.today).year
    rows = select(NumberSeries).where(NumberSeries.series == series.value, NumberSeries.year == year)
    row = desk.session.scalars(rows).one_or_none()
    if row is None:
        row = NumberSeries(series=series.value, year=year, branch=desk.office.branch_prefix)
        desk.session.add(row)
    row.last += 1
    desk.session.flush()
    return f"{series.value}-{desk.office.branch_prefix}-{year}-{row.last:0{RUNNING_DIGITS}d}"
