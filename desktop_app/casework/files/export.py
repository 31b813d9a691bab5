"""The list of files as an Excel sheet; its headings are read from ``resources/lists.toml``."""

import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType

from desktop_app.casework.desk import Desk
from desktop_app.casework.files.listing import FileRow, every_file
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.performs import performs
from desktop_app.exchange.spreadsheet import Cell, Sheet, write_sheet
from desktop_app.policy.identity import show_phone
from desktop_app.policy.labels import Language, label
from desktop_app.policy.permissions import Act
from desktop_app.policy.text import LRI, PDI
from desktop_app.resources import resource

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
def export_files(desk: Desk, query: FileQuery, language: Language = "ar") -> bytes:
    """Write everything that the query wants as the bytes of an Excel file; the export is journalled."""
    rows = every_file(desk, query)
    heads = _heads()
    return write_sheet(
        Sheet(
            title=heads["title"][language],
            heads=tuple(heads[name][language] for name in _COLUMNS),
            rows=[tuple(value(row, language) for value in _COLUMNS.values()) for row in rows],
            right_to_left=language == "ar",
        )
    )


def _phone(number: str) -> str:
    """Write a number as people dial it; a cell of its own needs no isolates."""
    return show_phone(number).strip(LRI + PDI) if number else ""


@cache
def _heads() -> dict[str, dict[Language, str]]:
    read: dict[str, dict[str, dict[Language, str]]] = tomllib.loads(resource("lists.toml").read_text(encoding="utf-8"))
    return read["files"]
