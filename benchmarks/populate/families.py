"""The families that came to the office, in the order of their coming, each as the entry that tells of it."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from random import Random
from uuid import UUID

from benchmarks.populate.chance import Weighed
from benchmarks.populate.deeds import Rows
from benchmarks.populate.lists import CITIES, DISTRICTS
from benchmarks.populate.people import first_name, full_name, iban, identity, line_of_men, mobile
from desktop_app.casework.desk import SAUDI_TIME
from desktop_app.policy.dates import HijriDate
from desktop_app.policy.names import name_key
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Category, FileState, Gender, IdentityKind, Relation, Role
from desktop_app.storage.context import EntryContext
from desktop_app.storage.mass_import import Bundle

FIRST_DAY, LAST_DAY = date(2016, 11, 20), date(2026, 11, 19)
_SIZES = Weighed({1: 0.15, 2: 0.18, 3: 0.22, 4: 0.18, 5: 0.12, 6: 0.08, 7: 0.05, 8: 0.02})


def families(people: int, seed: int, prefix: str, actor: UUID) -> Iterator[Bundle]:
    """Invent so many people, family by family."""
    chance, number, file_number = Random(seed), 0, 0
    while number < people:
        size = min(_SIZES.draw(chance), people - number)
        file_number += 1
        day = FIRST_DAY + timedelta((LAST_DAY - FIRST_DAY).days * number // people)
        yield _family(
            chance, number, size, f"F-{prefix}-{HijriDate.of(day).year}-{file_number:04d}", day, prefix, actor
        )
        number += size


def _family(chance: Random, number: int, size: int, file_number: str, day: date, prefix: str, actor: UUID) -> Bundle:
    at = datetime.combine(day, time(9), SAUDI_TIME)
    line, rows, persons = line_of_men(chance), Rows(chance, at, prefix), []
    for place in range(size):
        gender = Gender.FEMALE if chance.random() < 0.55 else Gender.MALE
        name = full_name(first_name(gender, chance), gender, line, chance)
        persons.append(
            rows.add(
                "person",
                full_name=name,
                name_key=name_key(name),
                identity_kind=IdentityKind.NATIONAL_ID,
                identity_number=identity(number + place, "1"),
                gender=gender,
                mobile=mobile(chance) if place == 0 or chance.random() < 0.2 else "",
                iban=iban(chance) if place == 0 else "",
            )
        )
    file_id = rows.add(
        "case_file",
        number=file_number,
        holder_id=persons[0],
        category=chance.choice(list(Category)),
        state=FileState.ACTIVE,
        opened_on=day,
    )
    for person in persons[1:]:
        rows.add("household_member", file_id=file_id, person_id=person, relation=Relation.SON, started_on=day)
    rows.add("dwelling", file_id=file_id, city=chance.choice(CITIES), district=chance.choice(DISTRICTS), started_on=day)
    return Bundle(EntryContext(Act.ENTER_EXISTING_FILE.value, file_id, at, actor, Role.RECEPTION.value), rows.kept)
