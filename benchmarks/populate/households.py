"""Invented households: a holder in need, who lives with whom, on what, and where."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from random import Random

from benchmarks.populate.chance import Urn, Weighed
from benchmarks.populate.lists import CITIES, DISTRICTS, STREETS
from benchmarks.populate.people import first_name, full_name, iban, identity, line_of_men, mobile
from desktop_app.policy.household_terms import HealthState, IncomeSource, ObligationKind, Tenure
from desktop_app.policy.names import name_key
from desktop_app.policy.terms import Category, Gender, MaritalStatus, Relation

Values = dict[str, object]
SIZES = Weighed({1: 0.12, 2: 0.19, 3: 0.23, 4: 0.19, 5: 0.13, 6: 0.07, 7: 0.05, 8: 0.02})
"""Three and a half people a household."""
_CATEGORIES = Weighed(
    {
        Category.LIMITED_INCOME: 0.34,
        Category.WIDOW: 0.2,
        Category.DIVORCED: 0.14,
        Category.ELDERLY: 0.12,
        Category.DISABILITY: 0.08,
        Category.ORPHAN: 0.05,
        Category.PRISONER_FAMILY: 0.04,
        Category.DESERTED: 0.03,
    }
)
_WOMEN = {
    Category.WIDOW: MaritalStatus.WIDOWED,
    Category.DIVORCED: MaritalStatus.DIVORCED,
    Category.DESERTED: MaritalStatus.DESERTED,
    Category.PRISONER_FAMILY: MaritalStatus.MARRIED,
}
"""Categories whose holder is a woman, with what the civil record says of her."""
_CITIES, _DISTRICTS, _STREETS = Urn(CITIES, 0.8), Urn(DISTRICTS, 0.3), Urn(STREETS, 0.2)
_TENURES = Weighed({Tenure.RENTED: 0.62, Tenure.OWNED: 0.2, Tenure.WITH_RELATIVES: 0.12, Tenure.ENDOWMENT: 0.06})
_SOURCES = Weighed(
    {
        IncomeSource.SOCIAL_SECURITY: 0.4,
        IncomeSource.CITIZEN_ACCOUNT: 0.3,
        IncomeSource.SALARY: 0.12,
        IncomeSource.PENSION: 0.12,
        IncomeSource.RELATIVES: 0.06,
    }
)
_DEBTS = Weighed({ObligationKind.UTILITIES: 0.4, ObligationKind.LOAN: 0.3, ObligationKind.SCHOOLING: 0.3})
_HEALTH = Weighed({HealthState.WELL: 0.86, HealthState.CHRONIC_ILLNESS: 0.1, HealthState.DISABILITY: 0.04})
_CITIZEN = "السعودية"
_GROWN = 18


@dataclass(frozen=True, slots=True)
class Household:
    """Everybody of one file, the holder first, with the relation of each, and what is declared of them."""

    category: Category
    people: tuple[tuple[Relation, Values], ...]
    dwelling: Values
    incomes: tuple[Values, ...]
    obligations: tuple[Values, ...]


def household(number: int, size: int, day: date, chance: Random) -> Household:
    """Invent the household that came on a day, of so many people; `number` is that of its first person."""
    category = _CATEGORIES.draw(chance)
    tenure = _TENURES.draw(chance)
    return Household(
        category,
        tuple(_people(category, number, size, day, chance)),
        _dwelling(tenure, chance),
        tuple(_income(chance) for _ in range(chance.choice((1, 1, 2)))),
        tuple(_obligations(tenure, chance)),
    )


def _people(category: Category, number: int, size: int, day: date, chance: Random) -> Iterator[tuple[Relation, Values]]:
    married = _WOMEN.get(category)
    gender = Gender.FEMALE if married or chance.random() < 0.4 else Gender.MALE
    line = line_of_men(chance)
    status = married or (MaritalStatus.MARRIED if gender is Gender.MALE and size > 1 else MaritalStatus.SINGLE)
    first, age = first_name(gender, chance), chance.randrange(24, 80)
    holder = _person(number, full_name(first, gender, line, chance), gender, status, age, day, chance)
    yield Relation.HOLDER, holder | {"iban": iban(chance), "mobile": mobile(chance), "health": _HEALTH.draw(chance)}
    children = (first, *line[:2], line[-1]) if gender is Gender.MALE else line_of_men(chance)
    for place in range(1, size):
        if place == 1 and gender is Gender.MALE:
            yield Relation.WIFE, _wife(number + place, age, day, chance)
        else:
            yield _child(number + place, children, age, day, chance)


def _wife(number: int, age: int, day: date, chance: Random) -> Values:
    name = full_name(first_name(Gender.FEMALE, chance), Gender.FEMALE, line_of_men(chance), chance)
    wife = _person(number, name, Gender.FEMALE, MaritalStatus.MARRIED, max(18, age - 5), day, chance)
    return wife | {"mobile": mobile(chance)}


def _child(number: int, line: tuple[str, ...], age: int, day: date, chance: Random) -> tuple[Relation, Values]:
    gender = Gender.FEMALE if chance.random() < 0.5 else Gender.MALE
    name, years = full_name(first_name(gender, chance), gender, line, chance), chance.randrange(max(1, age - 20))
    child = _person(number, name, gender, MaritalStatus.SINGLE, years, day, chance)
    if years >= _GROWN:
        child["mobile"] = mobile(chance)
    return (Relation.DAUGHTER if gender is Gender.FEMALE else Relation.SON), child


def _person(
    number: int, name: str, gender: Gender, status: MaritalStatus, age: int, day: date, chance: Random
) -> Values:
    kind, document = identity(number, chance)
    birth = date(day.year - age, chance.randrange(1, 13), chance.randrange(1, 29))
    return {
        "full_name": name,
        "name_key": name_key(name),
        "identity_kind": kind,
        "identity_number": document,
        "birth": f"G{birth.isoformat()}",
        "birth_day": birth,
        "gender": gender,
        "marital_status": status,
        "nationality": _CITIZEN if document.startswith("1") else "",
    }


def _dwelling(tenure: Tenure, chance: Random) -> Values:
    letters = "".join(chance.choices("ABCDEFGHJKLMNPRSTVWXYZ", k=4))
    return {
        "city": _CITIES.draw(chance),
        "district": _DISTRICTS.draw(chance),
        "street": f"شارع {_STREETS.draw(chance)}",
        "national_address": f"{letters}{chance.randrange(1000, 9999)}",
        "tenure": tenure,
        "rooms": chance.randrange(1, 7),
    }


def _income(chance: Random) -> Values:
    return {"source": _SOURCES.draw(chance), "monthly": chance.randrange(8, 60) * 10_000}


def _obligations(tenure: Tenure, chance: Random) -> Iterator[Values]:
    if tenure is Tenure.RENTED:
        yield {"kind": ObligationKind.RENT, "monthly": chance.randrange(8, 30) * 10_000}
    if chance.random() < 0.3:
        yield {"kind": _DEBTS.draw(chance), "monthly": chance.randrange(1, 15) * 10_000}
