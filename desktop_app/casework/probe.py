"""What is known of a person and their household while they are being written down."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.casework.intake.person import MEMBERS
from desktop_app.casework.typed_form import read_date
from desktop_app.policy.dates import PartialDate
from desktop_app.policy.faults import Refused
from desktop_app.policy.identity import check_iban, check_identity, check_mobile, check_phone
from desktop_app.policy.names import name_words
from desktop_app.policy.places import address_code, address_key, place_key
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
            return address_key(self.national_address) == address_key(other.national_address)
        places = [(place_key(one.city), place_key(one.district)) for one in (self, other)]
        return all(places[0]) and places[0] == places[1]


NOWHERE = Address()


@dataclass(frozen=True, slots=True)
class Probe:
    """What is known of the person and the household so far; an empty word is not asked about."""

    full_name: str = ""
    identity_number: str = ""
    mobile: str = ""
    other_phone: str = ""
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
        numbers = self.identity_number or self.phones or self.iban or self.members or self.address.national_address
        return bool(numbers) or self.names_somebody

    @property
    def phones(self) -> tuple[str, ...]:
        """Every telephone of the person: one's first may stand as another's second."""
        return tuple(filter(None, (self.mobile, self.other_phone)))

    @property
    def identities(self) -> tuple[str, ...]:
        """The identity number, and the same in large and small letters: the number of a passport has some."""
        spelt = (self.identity_number, self.identity_number.upper(), self.identity_number.lower())
        return tuple(filter(None, dict.fromkeys(spelt)))

    @property
    def names_somebody(self) -> bool:
        """Whether there is enough of a name to look for."""
        return len(name_words(self.full_name)) >= _FEWEST_WORDS


def probe_of(typed: Mapping[str, str], at: str) -> Probe:
    """Make a probe of a person's fields as typed so far; what is not sound yet is left out."""

    def raw(name: str) -> str:
        return typed.get(f"{at}.{name}", "").strip()

    mobile, other_phone = check_mobile(raw("mobile"), at), check_phone(raw("other_phone"), at)
    iban = check_iban(raw("iban"), at)
    return Probe(
        full_name=raw("full_name"),
        identity_number=_identity(raw("identity_number")),
        mobile=mobile.value if mobile.sound else "",
        other_phone=other_phone.value if other_phone.sound else "",
        iban=iban.value if iban.sound else "",
        birth=_date_so_far(raw("birth")),
        known=uuid.UUID(raw("known")) if raw("known") else None,
        file_id=_file_of(typed),
        address=address_of(typed),
        members=tuple(filter(None, (_identity(typed.get(f"{row}.identity_number", "")) for row in _new_rows(typed)))),
    )


def member_probes(typed: Mapping[str, str]) -> dict[str, Probe]:
    """Make a probe of each member written down here, under the place of the row: of name, birth and number."""
    return {
        row: Probe(
            full_name=typed.get(f"{row}.full_name", "").strip(),
            identity_number=_identity(typed.get(f"{row}.identity_number", "")),
            birth=_date_so_far(typed.get(f"{row}.birth", "").strip()),
            file_id=_file_of(typed),
        )
        for row in _new_rows(typed)
    }


def address_of(typed: Mapping[str, str]) -> Address:
    """Return the address as typed so far."""
    city, district, street, code = (
        typed.get(f"dwelling.{name}", "").strip() for name in ("city", "district", "street", "national_address")
    )
    return Address(city, district, street, address_code(code))


def _identity(text: str) -> str:
    """Read a number of whichever document: what it is worth is seen once somebody has the same."""
    return check_identity(IdentityKind.NONE, text, "").value


def _file_of(typed: Mapping[str, str]) -> uuid.UUID | None:
    return uuid.UUID(typed["file.id"]) if typed.get("file.id") else None


def _new_rows(typed: Mapping[str, str]) -> list[str]:
    """List the rows of the members written down here, but for those who were recognised."""
    keys = dict.fromkeys(field.split(".")[1] for field in typed if field.startswith(f"{MEMBERS}."))
    return [row for row in (f"{MEMBERS}.{key}" for key in keys) if not typed.get(f"{row}.known")]


def _date_so_far(text: str) -> PartialDate | None:
    try:
        return read_date(text) if text else None
    except Refused:
        return None
