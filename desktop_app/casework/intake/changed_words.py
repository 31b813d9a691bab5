"""Words for what was changed by the typing of a form and meanwhile in the store: what stands, beside what was typed."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from desktop_app.casework.intake.catching_parts import names_of
from desktop_app.casework.typed_form import Reader, Typed, read_date
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.household_terms import HealthState, IncomeSource, ObligationKind, Tenure
from desktop_app.policy.labels import label
from desktop_app.policy.money import riyals, typed_amount
from desktop_app.policy.terms import Category, Gender, IdentityKind, MaritalStatus, Relation
from desktop_app.policy.text import ltr, quoted

_TERMS: Mapping[str, type[StrEnum]] = {
    "category": Category,
    "gender": Gender,
    "health": HealthState,
    "identity_kind": IdentityKind,
    "incomes": IncomeSource,
    "marital_status": MaritalStatus,
    "obligations": ObligationKind,
    "relation": Relation,
    "tenure": Tenure,
}
MEANWHILE = frozenset({FaultCode.FIELD_CHANGED_MEANWHILE, FaultCode.MEMBER_LEFT_MEANWHILE})
"""What is said where the records changed under a form: opened anew, it stands over them."""
_NOTHING = "—"


def field_changed(field: str, whose: str, typed: Typed, stands: Typed) -> Fault:
    """Say that a field was changed by both; `typed` and `stands` hold the record by its bare names."""
    name = field.rpartition(".")[2]
    return _changed(field, whose, _words(name, typed.get(name, "")), _words(name, stands.get(name, "")))


def amounts_changed(group: str, whose: str, typed: Typed, stands: Typed) -> Fault:
    """Say that the amounts of one kind were changed by both."""
    return _changed(group, whose, _amounts(group, typed), _amounts(group, stands))


def member_left(at: str, whose: str) -> Fault:
    """Say that somebody of whom something was typed is no longer of the household."""
    return Fault(FaultCode.MEMBER_LEFT_MEANWHILE, f"{at}.end_reason", {"name": quoted(whose)})


def _changed(field: str, whose: str, typed: str, stands: str) -> Fault:
    return Fault(FaultCode.FIELD_CHANGED_MEANWHILE, field, {"name": quoted(whose), "typed": typed, "stands": stands})


def _words(name: str, text: str) -> str:
    if not text.strip():
        return _NOTHING
    if name in _TERMS:
        return _term(name, text)
    if name == "birth":
        return _date(text)
    return quoted(text)


def _term(name: str, text: str) -> str:
    vocabulary = _TERMS[name]
    return label(vocabulary(text)) if text in set(vocabulary) else quoted(text)


def _date(text: str) -> str:
    try:
        return read_date(text).words()
    except Refused:
        return quoted(text)


def _amounts(group: str, fields: Typed) -> str:
    return "، ".join(_amount(group, names_of(fields, row)) for row in Reader(fields, date.max).rows(group)) or _NOTHING


def _amount(group: str, line: Typed) -> str:
    kind, note = _words(group, line.get("kind", "")), line.get("note", "")
    try:
        monthly = riyals(typed_amount(line.get("monthly", "")))
    except Refused:
        monthly = line.get("monthly", "")
    return " ".join(filter(None, (kind, ltr(monthly), note and f"({quoted(note)})")))
