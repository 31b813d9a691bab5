"""Settles what was typed with what stands: as typed where the typing changed it, and else as it stands by now."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from desktop_app.casework.intake.begun import Fields
from desktop_app.casework.typed_form import TICKED, Typed
from desktop_app.policy.faults import Refused
from desktop_app.policy.identity import check_iban, check_identity, check_mobile, check_phone
from desktop_app.policy.money import typed_amount
from desktop_app.policy.terms import IdentityKind
from desktop_app.policy.text import latin_digits, one_line, storable

_TOGETHER = (("identity_number", "identity_kind", "identity_override"), ("health", "health_note"))
"""Names that say one thing between them."""
PLACE = ("city", "district", "street")
"""What makes a dwelling another one."""
_READ: Mapping[str, Callable[[str], str]] = {
    "identity_number": lambda text: check_identity(IdentityKind.NONE, text, "").value,
    "mobile": lambda text: check_mobile(text, "").value,
    "other_phone": lambda text: check_phone(text, "").value,
    "iban": lambda text: check_iban(text, "").value,
    "dependant": lambda text: "" if text == TICKED else text,
}


@dataclass(frozen=True, slots=True)
class Settled:
    """A record as it is to be, and the names of what was changed by the typing and meanwhile in the store."""

    fields: Fields
    changed: tuple[str, ...] = ()


def changes_nothing(mine: Typed, was: Typed) -> bool:
    """Say whether the typing left a record as it was."""
    return all(_same(name, mine, was) for name in {*mine, *was})


def same_number(one: Typed, other: Typed) -> bool:
    """Say whether two people carry one identity number."""
    return bool(one.get("identity_number")) and _same("identity_number", one, other)


def settle(mine: Typed, was: Typed | None, now: Typed) -> Settled:
    """Settle a record name by name; where it is not known what it was, whatever differs counts as changed by both."""
    return _settled(mine, was, now, _units({*mine, *(was or {}), *now}))


def settle_dwelling(mine: Typed, was: Typed | None, now: Typed) -> Settled:
    """Settle a dwelling; where somebody moved, all that is said of it is one thing."""
    names = {*mine, *(was or {}), *now}
    moved = was is not None and any(not _same(name, was, other) for name in PLACE for other in (mine, now))
    return _settled(mine, was, now, [sorted(names)] if moved else _units(names))


def settle_lines(mine: Typed, was: Typed | None, now: Typed) -> Settled:
    """Settle the amounts of one kind, which are one thing together."""
    typed, before, stands = _lines(mine), None if was is None else _lines(was), _lines(now)
    if typed == before:
        return Settled(dict(now))
    return Settled(dict(mine), () if stands in (typed, before) else ("",))


def _settled(mine: Typed, was: Typed | None, now: Typed, units: Iterable[Iterable[str]]) -> Settled:
    fields: Fields = {}
    changed: list[str] = []
    for unit in units:
        names = list(unit)
        left_alone = was is not None and all(_same(name, mine, was) for name in names)
        stood = was is not None and all(_same(name, now, was) for name in names)
        chosen = now if left_alone else mine
        fields |= {name: chosen[name] for name in names if chosen.get(name)}
        if not left_alone and not stood:
            changed += [name for name in names if not _same(name, mine, now)]
    return Settled(fields, tuple(changed))


def _units(names: set[str]) -> list[Iterable[str]]:
    together = [[name for name in unit if name in names] for unit in _TOGETHER]
    alone = names.difference(*together)
    return [*together, *([name] for name in sorted(alone))]


def _same(name: str, one: Typed, other: Typed) -> bool:
    return _plain(name, one.get(name, "")) == _plain(name, other.get(name, ""))


def _plain(name: str, text: str) -> str:
    """Return a text as it is read: a field of the screen may show the same in other spaces and digits."""
    bare = one_line(latin_digits(storable(text)))
    return _READ.get(name, str)(bare) if bare else ""


def _lines(fields: Typed) -> Counter[tuple[str, str, str]]:
    rows: dict[str, Fields] = {}
    for field, text in fields.items():
        if field.count(".") > 1 and text.strip():
            _, key, name = field.split(".", 2)
            rows.setdefault(key, {})[name] = text
    return Counter(
        (row.get("kind", ""), _amount(row.get("monthly", "")), _plain("note", row.get("note", "")))
        for row in rows.values()
    )


def _amount(text: str) -> str:
    try:
        return str(typed_amount(text))
    except Refused:
        return text
