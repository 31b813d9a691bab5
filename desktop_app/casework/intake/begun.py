"""What a form began with, kept with what is typed: only so can it be told what the typing changed."""

import json
from collections.abc import Iterable, Mapping

from desktop_app.casework.typed_form import Typed

BEGUN = "begun"
"""The first word of the fields in which a form keeps what stood when it was begun, one for every group."""
GROUPS = ("person", "request", "dwelling", "members", "incomes", "obligations")
"""What a form takes from records: the first words of its fields."""
_ASKED_WITH = {"money": "incomes"}

Fields = dict[str, str]


def group_of(field: str) -> str:
    """Return the group that a field belongs to; that there is no income belongs to the incomes."""
    first = field.partition(".")[0]
    return _ASKED_WITH.get(first, first)


def begins_from_records(typed: Typed) -> bool:
    """Say whether a form was begun from a file or from somebody's record."""
    return bool(typed.get("file.id") or typed.get("person.known"))


def is_beginning(field: str) -> bool:
    """Say whether a field keeps what the form began with."""
    return field.startswith(f"{BEGUN}.")


def fields_of(typed: Typed, group: str) -> Fields:
    """Return the fields of one group that hold anything."""
    return {field: text for field, text in typed.items() if text and group_of(field) == group}


def with_beginning(typed: Typed, groups: Iterable[str] = GROUPS) -> Fields:
    """Return a form that begins as these fields say, as far as these groups go."""
    return dict(typed) | kept({group: fields_of(typed, group) for group in groups})


def put_in(typed: Typed, fields: Typed) -> Fields:
    """Return a form with these fields put in from a record, as which they begin; all else begins as it did."""
    beginning = beginning_of(typed)
    for field, text in fields.items():
        beginning.setdefault(group_of(field), {})[field] = text
    return {**typed, **fields, **kept(beginning)}


def kept(beginning: Mapping[str, Typed]) -> Fields:
    """Write what some groups began with as fields of the form."""
    return {f"{BEGUN}.{group}": json.dumps(dict(fields), ensure_ascii=False) for group, fields in beginning.items()}


def beginning_of(typed: Typed) -> dict[str, Fields]:
    """Return what each group began with; a group that keeps nothing of it is not there."""
    return {group: json.loads(text) for group in GROUPS if (text := typed.get(f"{BEGUN}.{group}"))}
