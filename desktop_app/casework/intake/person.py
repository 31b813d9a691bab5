"""Reads what was typed about a person: the holder of the file, or a member of the household."""

from collections.abc import Callable, Iterable

from desktop_app.casework.intake.form import MemberForm, PersonForm
from desktop_app.casework.typed_form import Reader
from desktop_app.models.bounds import NAME_LENGTH
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.household_terms import HealthState, MembershipEnd
from desktop_app.policy.identity import Checked, check_email, check_iban, check_identity, check_mobile, check_phone
from desktop_app.policy.terms import Gender, IdentityKind, MaritalStatus, Relation

HOLDER = "person"
"""The place of the holder's fields in the form."""
MEMBERS = "members"
NOT_DEPENDANT = "no"
RECOGNISED = "recognised"
"""Ticked for a member whose record was found while the form was typed: they were not of this household before."""

_GENDER_OF_RELATION = {
    Relation.WIFE: Gender.FEMALE,
    Relation.DAUGHTER: Gender.FEMALE,
    Relation.MOTHER: Gender.FEMALE,
    Relation.SISTER: Gender.FEMALE,
    Relation.HUSBAND: Gender.MALE,
    Relation.SON: Gender.MALE,
    Relation.FATHER: Gender.MALE,
    Relation.BROTHER: Gender.MALE,
}
_SHORT = 60


def read_holder(reader: Reader) -> PersonForm:
    """Read the holder of the file, who must be reachable."""
    if not (reader.raw(f"{HOLDER}.mobile") or reader.raw(f"{HOLDER}.other_phone")):
        reader.fault(FaultCode.REQUIRED, f"{HOLDER}.mobile")
    return _person(
        reader,
        HOLDER,
        reader.term(Gender, f"{HOLDER}.gender", required=True),
        reader.term(MaritalStatus, f"{HOLDER}.marital_status", required=True),
    )


def read_members(reader: Reader) -> tuple[MemberForm, ...]:
    """Read every row of the household; a row that holds only its defaults counts as begun."""
    return tuple(_member(reader, row) for row in reader.rows(MEMBERS))


def people_of(holder: PersonForm, members: Iterable[MemberForm]) -> list[tuple[str, PersonForm]]:
    """Return everybody of a household, each with the place of their fields in the form; the holder first."""
    return [(HOLDER, holder), *((member.row, member.person) for member in members)]


def gender_of(relation: Relation | None) -> Gender | None:
    """Return the gender that a relation already says, if it says one."""
    return None if relation is None else _GENDER_OF_RELATION.get(relation)


def _member(reader: Reader, row: str) -> MemberForm:
    relation = reader.term(Relation, f"{row}.relation", required=True)
    gender = gender_of(relation) or reader.term(Gender, f"{row}.gender", required=relation is not None)
    person = _person(reader, row, gender, reader.term(MaritalStatus, f"{row}.marital_status"))
    return MemberForm(
        row=row,
        person=person,
        relation=relation or Relation.OTHER,
        # Only a plain "no" counts: a member typed in quickly is a dependant.
        dependant=reader.raw(f"{row}.dependant") != NOT_DEPENDANT,
        end_reason=reader.term(MembershipEnd, f"{row}.end_reason"),
    )


def _person(reader: Reader, at: str, gender: Gender | None, marital_status: MaritalStatus | None) -> PersonForm:
    kind = _identity_kind(reader, at)
    return PersonForm(
        full_name=reader.full_name(f"{at}.full_name"),
        identity_kind=kind,
        identity_number=_identity_number(reader, at, kind),
        identity_override=reader.line(f"{at}.identity_override"),
        birth=reader.partial_date(f"{at}.birth", required=True, past=True),
        gender=gender,
        marital_status=marital_status,
        nationality=reader.line(f"{at}.nationality", longest=_SHORT),
        mobile=_optional(reader, f"{at}.mobile", check_mobile),
        other_phone=_optional(reader, f"{at}.other_phone", check_phone),
        email=_optional(reader, f"{at}.email", check_email),
        iban=_optional(reader, f"{at}.iban", check_iban),
        health=reader.term(HealthState, f"{at}.health"),
        health_note=reader.line(f"{at}.health_note"),
        occupation=reader.line(f"{at}.occupation", longest=NAME_LENGTH),
        education=reader.line(f"{at}.education", longest=NAME_LENGTH),
        known=reader.key(f"{at}.known"),
    )


def _identity_kind(reader: Reader, at: str) -> IdentityKind:
    """Read the kind of document; where none was chosen, the first digit of the number tells."""
    chosen = reader.term(IdentityKind, f"{at}.identity_kind")
    if chosen is not None:
        return chosen
    number = check_identity(IdentityKind.NONE, reader.raw(f"{at}.identity_number"), at).value
    return IdentityKind.RESIDENCE if number.startswith("2") else IdentityKind.NATIONAL_ID


def _identity_number(reader: Reader, at: str, kind: IdentityKind) -> str:
    checked = check_identity(kind, reader.raw(f"{at}.identity_number"), f"{at}.identity_number")
    if not reader.raw(f"{at}.identity_override"):
        reader.faults.extend(checked.warnings)
    return reader.checked(checked)


def _optional(reader: Reader, at: str, check: Callable[[str, str], Checked]) -> str:
    return reader.checked(check(reader.raw(at), at)) if reader.raw(at) else ""
