"""Writes records back as a form would hold them: to begin a second request, and to quote data in a declaration."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.households import Household, household_of
from desktop_app.casework.intake.person import HOLDER, MEMBERS, NOT_DEPENDANT
from desktop_app.casework.typed_form import TICKED
from desktop_app.models.cases import CaseFile
from desktop_app.models.documents import Document
from desktop_app.models.people import Dwelling, Person
from desktop_app.policy.identity import show_phone
from desktop_app.policy.money import riyals
from desktop_app.policy.text import LRI, PDI

_PLAIN = ("full_name", "identity_number", "identity_override", "birth", "nationality", "email", "iban")
_PLAIN_MORE = ("health_note", "occupation", "education")
_TERMS = ("identity_kind", "gender", "marital_status", "health")
_DWELLING = ("city", "district", "street", "national_address", "directions", "outside_area_reason")

Fields = dict[str, str]


def household_as_typed(desk: Desk, file: CaseFile) -> Fields:
    """Return a household as its form would be typed today, with the keys of the records it comes from."""
    household = household_of(desk, file)
    fields = {"file.id": str(file.id), "request.category": str(file.category)}
    fields |= person_as_typed(household.holder, HOLDER)
    for number, (member, person) in enumerate(household.members, 1):
        at = f"{MEMBERS}.{number}"
        fields |= person_as_typed(person, at)
        fields |= {f"{at}.relation": str(member.relation), f"{at}.dependant": "" if member.dependant else NOT_DEPENDANT}
    fields |= _money(household)
    if household.dwelling is not None:
        fields |= _dwelling(household.dwelling)
    return {field: text for field, text in fields.items() if text}


def quoted(desk: Desk, file: CaseFile) -> Fields:
    """Return the data that a declaration of this day quotes: the household and the documents, without our keys."""
    fields = household_as_typed(desk, file) | _documents(desk, file)
    return {field: text for field, text in fields.items() if field != "file.id" and not field.endswith(".known")}


def person_as_typed(person: Person, at: str) -> Fields:
    """Return a person's fields as they would be typed."""
    fields = {f"{at}.{name}": str(getattr(person, name)) for name in (*_PLAIN, *_PLAIN_MORE)}
    fields |= {f"{at}.{name}": _term(getattr(person, name)) for name in _TERMS}
    for name in ("mobile", "other_phone"):
        number = str(getattr(person, name))
        fields[f"{at}.{name}"] = show_phone(number).strip(LRI + PDI) if number else ""
    return fields | {f"{at}.known": str(person.id)}


def _term(value: StrEnum | None) -> str:
    return "" if value is None else str(value)


def _money(household: Household) -> Fields:
    incomes = ((income.source, income.monthly, income.note) for income in household.incomes)
    obligations = ((duty.kind, duty.monthly, duty.note) for duty in household.obligations)
    fields = _lines("incomes", incomes) | _lines("obligations", obligations)
    return fields | ({} if household.incomes else {"money.no_income": TICKED})


def _lines(group: str, lines: Iterable[tuple[StrEnum, int, str]]) -> Fields:
    fields: Fields = {}
    for number, (kind, monthly, note) in enumerate(lines, 1):
        at = f"{group}.{number}"
        fields |= {f"{at}.kind": str(kind), f"{at}.monthly": riyals(monthly).replace(",", ""), f"{at}.note": note}
    return fields


def _dwelling(dwelling: Dwelling) -> Fields:
    fields = {f"dwelling.{name}": str(getattr(dwelling, name)) for name in _DWELLING}
    rooms = "" if dwelling.rooms is None else str(dwelling.rooms)
    return fields | {"dwelling.tenure": _term(dwelling.tenure), "dwelling.rooms": rooms}


def _documents(desk: Desk, file: CaseFile) -> Fields:
    rows = select(Document).where(Document.file_id == file.id).order_by(Document.id)
    fields: Fields = {}
    for number, document in enumerate(desk.session.scalars(rows), 1):
        at = f"documents.{document.kind}-{number}"
        fields |= {
            f"{at}.number": document.number,
            f"{at}.issued": document.issued,
            f"{at}.expires": document.expires_on.isoformat() if document.expires_on else "",
            f"{at}.matched": document.matched_on.isoformat() if document.matched_on else "",
        }
    return fields


def differ(first: Mapping[str, str], second: Mapping[str, str]) -> bool:
    """Say whether two quotations say different things of the household; documents may be added without a new one."""
    return _said(first) != _said(second)


def _said(fields: Mapping[str, str]) -> Fields:
    return {field: text for field, text in fields.items() if text and not field.startswith("documents.")}
