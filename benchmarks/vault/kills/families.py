"""Families that nobody has seen before: as in the practice data, under numbers of their own."""

from stdnum import luhn

from desktop_app.practice.families import Family, practice_people

_FIRST = 20_000_000
_PEOPLE = 20
"""More than any family has, so that no two families meet in a number."""

_ACCEPTED = {"widow_excluded", "deserted_accepted", "father_died", "mother_died", "assault", "cancelled", "died_alone"}
"""Families of many kinds, all of which can be accepted as they come."""


def new_family(number: int) -> Family:
    """Return a family for a sitting."""
    families = [family for family in practice_people().families if family.key in _ACCEPTED]
    family = families[number % len(families)]
    typed = dict(family.typed)
    for place, field in enumerate(field for field in family.typed if field.endswith("identity_number")):
        bare = f"1{_FIRST + number * _PEOPLE + place}"
        typed[field] = bare + str(luhn.calc_check_digit(bare))
    return Family(family.key, 0, typed)


def new_identity(number: int) -> str:
    """Return an identity number for one person of a sitting, apart from those of its family."""
    bare = f"1{_FIRST + number * _PEOPLE + _PEOPLE - 1}"
    return bare + str(luhn.calc_check_digit(bare))
