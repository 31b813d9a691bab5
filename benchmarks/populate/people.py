"""Invented people: names of four or five parts, numbers with sound check digits, phones and accounts."""

from random import Random

from stdnum import luhn

from benchmarks.populate.chance import Urn, Weighed
from benchmarks.populate.lists import FAMILIES, MEN, WOMEN
from desktop_app.policy.terms import Gender, IdentityKind

_MEN, _WOMEN, _FAMILIES = Urn(MEN, 0.75), Urn(WOMEN, 0.75), Urn(FAMILIES, 0.6)
_LONG, _WITH_BIN = 0.25, 0.05
_KINDS = Weighed({IdentityKind.NATIONAL_ID: 0.9, IdentityKind.RESIDENCE: 0.1})
_FIRST_DIGIT = {IdentityKind.NATIONAL_ID: "1", IdentityKind.RESIDENCE: "2"}
_KEPT_FREE = 2000
"""The lowest numbers of a first digit are those of the families of the practice office, who come here as well."""
_NUMBERS, _STEP = 100_000_000 - _KEPT_FREE, 61_803_399
"""How many numbers there are of one first digit, and by how far one is from the next: it shares no factor with them."""
_BANKS, _BANK = ("05", "10", "15", "20", "30", "45", "55", "60", "65", "80"), 97


def first_name(gender: Gender, chance: Random) -> str:
    """Draw a given name."""
    return (_MEN if gender is Gender.MALE else _WOMEN).draw(chance)


def line_of_men(chance: Random) -> tuple[str, ...]:
    """Draw a father, a grandfather, now and then one before him, and the family: what brothers and sisters share."""
    fathers = [_MEN.draw(chance) for _ in range(3 if chance.random() < _LONG else 2)]
    return (*fathers, _FAMILIES.draw(chance))


def full_name(first: str, gender: Gender, line: tuple[str, ...], chance: Random) -> str:
    """Write a name whole, now and then with «بن» or «بنت» as some papers have it."""
    particle = ("بن" if gender is Gender.MALE else "بنت",) if chance.random() < _WITH_BIN else ()
    return " ".join((first, *particle, *line))


def identity(number: int, chance: Random) -> tuple[IdentityKind, str]:
    """Return the document of the person so numbered: ten digits, no two alike, the last one its check."""
    kind = _KINDS.draw(chance)
    body = f"{_FIRST_DIGIT[kind]}{_KEPT_FREE + number * _STEP % _NUMBERS:08d}"
    return kind, f"{body}{luhn.calc_check_digit(body)}"


def mobile(chance: Random) -> str:
    """Draw a mobile number in its stored form."""
    return f"+9665{chance.choice('034569')}{chance.randrange(10_000_000):07d}"


def iban(chance: Random) -> str:
    """Draw an account with the check digits that its number asks for (ISO 7064, mod 97-10)."""
    account = f"{chance.choice(_BANKS)}{chance.randrange(10**18):018d}"
    return f"SA{98 - int(f'{account}281000') % _BANK:02d}{account}"
