"""What is known of a person and their household while they are being written down."""

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop_app.casework.typed_form import read_date
from desktop_app.policy.dates import PartialDate
from desktop_app.policy.faults import Refused
from desktop_app.policy.identity import check_iban, check_identity, check_mobile
from desktop_app.policy.names import name_key, name_words
from desktop_app.policy.terms import IdentityKind

_FEWEST_WORDS = 2


@dataclass(frozen=True, slots=True)
class Address:
    """Where somebody lives, as far as it is known."""

    city: str = ""
    district: str = ""
    street: str = ""
    national_address: str = ""

    def words(self) -> str:
        """The address in one line."""
        return "، ".join(filter(None, (self.city, self.district, self.street, self.national_address)))

    def meets(self, other: "Address") -> bool:
        """Say whether two addresses may be of one household: the same code, or the same district of a city."""
        if self.national_address and other.national_address:
            return self.national_address.casefold() == other.national_address.casefold()
        places = [(name_key(one.city), name_key(one.district)) for one in (self, other)]
        return all(places[0]) and places[0] == places[1]


NOWHERE = Address()


@dataclass(frozen=True, slots=True)
class Probe:
    """What is known of the person and the household so far; an empty word is not asked about."""

    full_name: str = ""
    identity_number: str = ""
    mobile: str = ""
    iban: str = ""
    birth: PartialDate | None = None
    known: uuid.UUID | None = None
    """The record that the person was recognised as: it is no duplicate of itself."""
    file_id: uuid.UUID | None = None
    """The file being written in: its own household is no other."""
    address: Address = NOWHERE
    members: tuple[str, ...] = ()
    """The identity numbers of the others in the household."""

    def tells_something(self) -> bool:
        """Say whether there is anything to look for."""
        numbers = self.identity_number or self.mobile or self.iban or self.members or self.address.national_address
        return bool(numbers) or self.names_somebody

    @property
    def names_somebody(self) -> bool:
        """Whether there is enough of a name to look for."""
        return len(name_words(self.full_name)) >= _FEWEST_WORDS


def probe_of(typed: Mapping[str, str], at: str) -> Probe:
    """Make a probe of a person's fields as typed so far; what is not sound yet is left out."""

    def raw(name: str) -> str:
        return typed.get(f"{at}.{name}", "").strip()

    mobile, iban = check_mobile(raw("mobile"), at), check_iban(raw("iban"), at)
    numbered = raw("identity_kind") != IdentityKind.NONE
    return Probe(
        full_name=raw("full_name"),
        identity_number=_sound_identity(raw("identity_number")) if numbered else "",
        mobile=mobile.value if mobile.sound else "",
        iban=iban.value if iban.sound else "",
        birth=_date_so_far(raw("birth")),
        known=uuid.UUID(raw("known")) if raw("known") else None,
        file_id=uuid.UUID(typed["file.id"]) if typed.get("file.id") else None,
        address=address_of(typed),
        members=tuple(filter(None, (_sound_identity(number) for number in _new_members(typed)))),
    )


def address_of(typed: Mapping[str, str]) -> Address:
    """Return the address as typed so far."""
    city, district, street, code = (
        typed.get(f"dwelling.{name}", "").strip() for name in ("city", "district", "street", "national_address")
    )
    return Address(city, district, street, code)


def _sound_identity(text: str) -> str:
    number = check_identity(IdentityKind.FAMILY_RECORD, text, "")
    return number.value if number.sound else ""


def _new_members(typed: Mapping[str, str]) -> Iterable[str]:
    """List the numbers of the members written down here, but for those who were recognised."""
    for field, text in typed.items():
        group, _, rest = field.partition(".")
        key, _, name = rest.partition(".")
        if group == "members" and name == "identity_number" and not typed.get(f"members.{key}.known"):
            yield text


def _date_so_far(text: str) -> PartialDate | None:
    try:
        return read_date(text) if text else None
    except Refused:
        return None
