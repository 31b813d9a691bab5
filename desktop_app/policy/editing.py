"""Editing a policy on screen: which of its words and numbers may be changed, and the policy with the changes made."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import msgspec

from desktop_app.policy.chapters import Chapter
from desktop_app.policy.counting import filled
from desktop_app.policy.policy import Policy
from desktop_app.policy.text import clean, latin_digits


class EditKind(StrEnum):
    """What a place in a policy holds."""

    WORDS = "words"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class EditPlace:
    """One place that may be changed: its dotted path, what stands there, and the item of the chapter it belongs to."""

    path: str
    chapter: str
    kind: EditKind
    value: str
    item: str = ""
    name: str = ""
    unit: str = ""
    """What a number counts: ``days``, ``weeks``, ``working_days``, ``months``."""
    reads: str = ""
    """The words with the policy's numbers in their places."""


_NUMBERS: Mapping[str, tuple[str, ...]] = {
    "reply": ("earliest.count", "latest.count"),
    "grievances": ("file_within_days", "decide_within_working_days"),
}
_SOURCE = "policy"


def edit_places(policy: Policy) -> tuple[EditPlace, ...]:
    """List every place of a policy that may be changed on screen, chapter by chapter."""
    tables = _tables(policy)
    return tuple(place for name, chapter in policy.chapters().items() for place in _places(name, chapter, tables))


def edited(policy: Policy, changes: Mapping[str, str]) -> Policy:
    """Return the policy with the changes made, read as strictly as a file; a wrong value names its place."""
    tables = _tables(policy)
    kinds = {place.path: place.kind for place in edit_places(policy)}
    for path, text in changes.items():
        _put(tables, path, _value(kinds[path], text))
    return Policy.from_tables(tables, _SOURCE)


def changed_places(before: Policy, after: Policy) -> tuple[EditPlace, ...]:
    """List the places at which two versions of a policy differ, as they stand in the later one."""
    old = {place.path: place.value for place in edit_places(before)}
    return tuple(place for place in edit_places(after) if old.get(place.path) != place.value)


def _places(name: str, chapter: Chapter, tables: dict[str, object]) -> Iterator[EditPlace]:
    for number in _NUMBERS.get(name, ()):
        path = f"{name}.{number}"
        if (value := _at(tables, path)) is not None:
            yield EditPlace(path, name, EditKind.NUMBER, str(value), name=number, unit=_unit(tables, path))
    if (text := _at(tables, f"{name}.text")) is not None:
        item = str(_at(tables, f"{name}.item") or "")
        yield EditPlace(f"{name}.text", name, EditKind.WORDS, str(text), item, reads=_read(chapter, str(text)))
    for group in ("rules", "items"):
        for place, item in enumerate(getattr(chapter, group, ())):
            path = f"{name}.{group}.{place}"
            reads = _read(item if hasattr(item, "counts") else chapter, item.text)
            yield EditPlace(f"{path}.text", name, EditKind.WORDS, item.text, item.item, str(item.id), reads=reads)
            if (months := _at(tables, f"{path}.freeze_months")) is not None:
                yield EditPlace(
                    f"{path}.freeze_months", name, EditKind.NUMBER, str(months), item.item, str(item.id), "months"
                )


def _read(counting: object, text: str) -> str:
    """Put the numbers of a chapter or of its item in their places."""
    return filled(text, getattr(counting, "counts", {}))


def _unit(tables: dict[str, object], path: str) -> str:
    if path.endswith("working_days"):
        return "working_days"
    return str(_at(tables, path.replace(".count", ".unit")) if path.endswith(".count") else "days")


def _tables(policy: Policy) -> dict[str, object]:
    tables: dict[str, object] = msgspec.to_builtins(policy, builtin_types=(date,), order="deterministic")
    return tables


def _at(tables: object, path: str) -> object:
    """Return what stands at a dotted path, or none."""
    here = tables
    for step in path.split("."):
        if isinstance(here, dict):
            here = here.get(step)
        elif isinstance(here, list | tuple) and step.isdecimal() and int(step) < len(here):
            here = here[int(step)]
        else:
            return None
    return here


def _put(tables: dict[str, object], path: str, value: object) -> None:
    parent, _, last = path.rpartition(".")
    holder = _at(tables, parent)
    if isinstance(holder, dict):
        holder[last] = value


def _value(kind: EditKind, text: str) -> object:
    if kind is EditKind.WORDS:
        return clean(text)
    number = clean(latin_digits(text))
    return int(number) if number.isdecimal() else text
