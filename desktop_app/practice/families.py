"""The invented families of the practice office, as typed at the desk."""

import tomllib
from dataclasses import dataclass
from functools import cache

from desktop_app.casework.decisions.drafts import GuardianGiven
from desktop_app.policy.terms import DraftKind, Relation
from desktop_app.resources import resource

Typed = dict[str, str]


@dataclass(frozen=True, slots=True)
class Family:
    """One family: what it is called among the stories, how long ago it came, and its form as typed."""

    key: str
    days_ago: int
    typed: Typed


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A form that was begun and left."""

    kind: DraftKind
    step: str
    title: str
    typed: Typed


@dataclass(frozen=True, slots=True)
class PracticePeople:
    """Everybody invented for practice who is not of the staff."""

    families: tuple[Family, ...]
    unfinished: tuple[Unfinished, ...]
    witnesses: tuple[Typed, ...]
    guardians: dict[str, GuardianGiven]
    """By the key of the family."""


@cache
def practice_people() -> PracticePeople:
    """Read everybody from the practice data."""
    found = tomllib.loads(resource("practice", "families.toml").read_text(encoding="utf-8"))
    unfinished = found["unfinished"]
    return PracticePeople(
        families=tuple(Family(**family) for family in found["family"]),
        unfinished=tuple(Unfinished(**{**form, "kind": DraftKind(form["kind"])}) for form in unfinished),
        witnesses=tuple(found["witness"]),
        guardians={one["family"]: _guardian(one) for one in found["guardian"]},
    )


def _guardian(given: dict[str, str]) -> GuardianGiven:
    return GuardianGiven(
        full_name=given["full_name"],
        identity_number=given["identity_number"],
        relation=Relation(given["relation"]),
        mobile=given["mobile"],
        deed_number=given["deed_number"],
    )
