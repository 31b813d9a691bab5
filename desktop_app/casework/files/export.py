"""The list of files as an Excel sheet; its headings are read from ``resources/lists.toml``."""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from types import MappingProxyType

from desktop_app.casework.desk import Desk
from desktop_app.casework.files.listing import FileRow, count_files, find_files
from desktop_app.casework.files.query import FileQuery, settled
from desktop_app.casework.performs import performs
from desktop_app.casework.upkeep import Onlooker
from desktop_app.exchange.spreadsheet import Cell, Sheet, write_sheet
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.identity import show_phone
from desktop_app.policy.labels import Language, label
from desktop_app.policy.permissions import Act
from desktop_app.policy.text import LRI, PDI
from desktop_app.resources import resource

MOST_EXPORTED = 50_000
"""A sheet of so many takes 200 MB while it is written, which a computer with four gigabytes can spare."""
LOT = 500
"""Files read at once, between two looks at whether they are still wanted."""

Value = Callable[[FileRow, Language], Cell]

_COLUMNS: Mapping[str, Value] = MappingProxyType(
    {
        "number": lambda row, _language: row.number,
        "holder": lambda row, _language: row.holder,
        "identity_number": lambda row, _language: row.identity_number,
        "mobile": lambda row, _language: _phone(row.mobile),
        "category": lambda row, language: label(row.category, language),
        "state": lambda row, language: label(row.state, language),
        "request_number": lambda row, _language: row.request_number,
        "request_state": lambda row, language: label(row.request_state, language) if row.request_state else "",
        "opened_on": lambda row, _language: row.opened_on,
        "due_on": lambda row, _language: row.due_on,
        "days_left": lambda row, _language: row.days_left,
        "visit_on": lambda row, _language: row.visit_on,
        "researcher": lambda row, _language: row.researcher,
        "city": lambda row, _language: row.city,
        "district": lambda row, _language: row.district,
    }
)


@performs(Act.EXPORT_LIST, sensitive=True)
def export_files(desk: Desk, query: FileQuery, language: Language = "ar", onlooker: Onlooker | None = None) -> bytes:
    """Write everything that the query wants as the bytes of an Excel file; it is journalled, and may be stopped.

    Refused where it is more than one sheet should hold.
    """
    rows = _all(desk, query, onlooker or Onlooker())
    heads = _heads()
    return write_sheet(
        Sheet(
            title=heads["title"][language],
            heads=tuple(heads[name][language] for name in _COLUMNS),
            rows=(tuple(value(row, language) for value in _COLUMNS.values()) for row in rows),
            right_to_left=language == "ar",
        )
    )


def _all(desk: Desk, query: FileQuery, onlooker: Onlooker) -> Iterator[FileRow]:
    (total,) = count_files(desk, (query,))
    if total > MOST_EXPORTED:
        raise desk.refuse(FaultCode.TOO_MANY_FILES_TO_EXPORT, limit=f"{MOST_EXPORTED:,}")
    read, last, query = 0, None, settled(desk, query)
    while lot := find_files(desk, query, LOT, last, 1 if last else 0):
        read, last = read + len(lot), lot[-1].place
        if onlooker.cancelled():
            raise desk.refuse(FaultCode.STOPPED)
        onlooker.progress("files", read, total)
        yield from lot


def _phone(number: str) -> str:
    """Write a number as people dial it; a cell of its own needs no isolates."""
    return show_phone(number).strip(LRI + PDI) if number else ""


@cache
def _heads() -> dict[str, dict[Language, str]]:
    read: dict[str, dict[str, dict[Language, str]]] = tomllib.loads(resource("lists.toml").read_text(encoding="utf-8"))
    return read["files"]
