"""Brings the members of a form up to those who are of the household by now, each by their record."""

from collections.abc import Iterable, Iterator, Mapping

from desktop_app.casework.desk import Desk
from desktop_app.casework.intake.as_typed import person_as_typed
from desktop_app.casework.intake.begun import Fields
from desktop_app.casework.intake.catching_parts import KNOWN, Part, at_place, names_of, person_of
from desktop_app.casework.intake.changed_words import field_changed, member_left
from desktop_app.casework.intake.person import MEMBERS
from desktop_app.casework.intake.settling import changes_nothing, same_number, settle
from desktop_app.casework.typed_form import Typed

_MEMBERSHIP = ("relation", "dependant")
"""What is said of somebody as one of this household; a beginning without it says that they had left."""


def catch_members(desk: Desk, typed: Fields, was: Fields | None, stands: Fields, *, shown: bool) -> Part:
    """Settle everybody who was known; who is new stays as typed, and whoever came meanwhile is shown after them."""
    rows, former = _rows(typed), _rows(was or {})
    here = {row[KNOWN]: row for row in _rows(stands).values()}
    waiting = dict(here)
    parts = []
    for key, row in rows.items():
        known, before = row.get(KNOWN, ""), former.get(key, {})
        begun = before if known and before.get(KNOWN) == known else None
        if known in waiting:
            parts.append(_still_here(f"{MEMBERS}.{key}", row, begun, waiting.pop(known)))
        else:
            parts.append(_gone(desk, f"{MEMBERS}.{key}", row, begun, twice=known in here))
    if shown:
        former_keys = {row.get(KNOWN) for row in former.values()}
        parts += _came(rows, [row for known, row in waiting.items() if known not in former_keys])
    return _joined(parts)


def _still_here(at: str, row: Fields, begun: Fields | None, now: Fields) -> Part:
    settled = settle(row, begun, now)
    changed = [field_changed(f"{at}.{name}", row.get("full_name", ""), row, now) for name in settled.changed]
    return Part(at_place(settled.fields, at), at_place(now, at), changed)


def _gone(desk: Desk, at: str, row: Fields, begun: Fields | None, *, twice: bool) -> Part:
    """Leave out who is not of the household by now, unless something was typed of them and that they left was seen."""
    person = person_of(desk, {f"{at}.{KNOWN}": row.get(KNOWN, "")}, at)
    if person is None:
        return Part(at_place(row, at))
    if row.get("end_reason") or (begun is not None and changes_nothing(row, begun)):
        return Part()
    now = {name: text for name, text in names_of(person_as_typed(person, at), at).items() if text}
    part = _still_here(at, _bare(row), None if begun is None else _bare(begun), now)
    part.typed |= at_place({name: row[name] for name in _MEMBERSHIP if name in row}, at)
    if twice:
        part.begun = {}  # another row is of the same person: only to leave this one out helps
    if twice or begun is None or "relation" in begun:
        part.changed.append(member_left(at, row.get("full_name", "")))
    return part


def _came(rows: Mapping[str, Fields], came: Iterable[Fields]) -> Iterator[Part]:
    """Put who came after the rows of the form; who was typed there too, by number, is one person once handed in."""
    first = max((int(key) for key in rows if key.isdecimal()), default=0) + 1
    news = [row for row in came if not any(same_number(row, typed) for typed in rows.values())]
    for key, row in enumerate(news, first):
        yield Part(at_place(row, f"{MEMBERS}.{key}"), at_place(row, f"{MEMBERS}.{key}"))


def _bare(row: Fields) -> Fields:
    return {name: text for name, text in row.items() if name not in _MEMBERSHIP}


def _rows(fields: Typed) -> dict[str, Fields]:
    """Return the rows by their keys, in the order of the form."""
    rows: dict[str, Fields] = {}
    for field, text in fields.items():
        _, key, name = field.split(".", 2)
        rows.setdefault(key, {})[name] = text
    return rows


def _joined(parts: Iterable[Part]) -> Part:
    whole = Part()
    for part in parts:
        whole.typed |= part.typed
        whole.begun |= part.begun
        whole.changed += part.changed
    return whole
