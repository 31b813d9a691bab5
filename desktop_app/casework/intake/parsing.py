"""Reads the whole intake form as typed into frozen values, or into everything that is wrong with it."""

from collections import Counter
from dataclasses import dataclass

from desktop_app.casework.intake import form
from desktop_app.casework.intake.document import read_document
from desktop_app.casework.intake.person import people_of, read_holder, read_members
from desktop_app.casework.intake.rules import IntakeRules
from desktop_app.casework.typed_form import Reader, Typed
from desktop_app.models.bounds import NAME_LENGTH
from desktop_app.policy.entitlement import check_area
from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.policy.household_terms import IncomeSource, ObligationKind, Tenure
from desktop_app.policy.identity import check_email, check_mobile
from desktop_app.policy.places import address_code
from desktop_app.policy.terms import Category, Channel, ConsentPurpose, ContactMeans, DraftKind, Service
from desktop_app.policy.text import ltr

_MOST_ROOMS = 60
_ADDRESS_CODE_LENGTH = 40
_BY_MOBILE = {ContactMeans.MOBILE, ContactMeans.SMS}
_WITH_VALUE = {ContactMeans.LETTER, ContactMeans.RELATIVE, ContactMeans.EMAIL}


@dataclass(frozen=True, slots=True)
class Parsed:
    """A form that was read: the values when nothing is wrong, or all the faults."""

    form: form.IntakeForm | None
    faults: tuple[Fault, ...] = ()


def parse_intake(typed: Typed, kind: DraftKind, rules: IntakeRules) -> Parsed:
    """Read an intake form; pure, so that it can be done at every pause in typing."""
    reader = Reader(typed, rules.today)
    opened_on = reader.day("file.opened_on", required=True, past=True) if kind is DraftKind.EXISTING_FILE else None
    category = reader.term(Category, "request.category", required=True)
    household = _household(reader, rules)
    request = _request(reader, rules, household.holder) if kind is DraftKind.INTAKE else None
    documents = tuple(read_document(reader, row) for row in reader.rows("documents"))
    file_id = reader.key("file.id")
    if reader.faults or category is None:
        return Parsed(None, tuple(reader.faults))
    return Parsed(form.IntakeForm(household, category, documents, request, opened_on, file_id))


def _household(reader: Reader, rules: IntakeRules) -> form.HouseholdForm:
    holder, members = read_holder(reader), read_members(reader)
    _identities_apart(reader, holder, members)
    if not reader.rows("incomes") and not reader.ticked("money.no_income"):
        reader.fault(FaultCode.INCOME_NOT_STATED, "money.no_income")
    return form.HouseholdForm(
        holder=holder,
        dwelling=_dwelling(reader, rules),
        members=members,
        incomes=_money(reader, "incomes", IncomeSource),
        obligations=_money(reader, "obligations", ObligationKind),
    )


def _request(reader: Reader, rules: IntakeRules, holder: form.PersonForm) -> form.RequestForm:
    means, value = _contact(reader, holder)
    return form.RequestForm(
        reception=_reception(reader, rules),
        services=_services(reader),
        need=reader.page("services.need", required=True),
        consents=_consents(reader),
        contact_means=means,
        contact_value=value,
    )


def _reception(reader: Reader, rules: IntakeRules) -> form.ReceptionForm:
    channel = reader.term(Channel, "reception.channel", required=True)
    if channel is not None and channel not in rules.channels:
        reader.fault(FaultCode.NOT_WITH_THIS_POLICY, "reception.channel")
    return form.ReceptionForm(
        channel=channel or Channel.OTHER,
        accompanied_by=reader.line("reception.accompanied_by", longest=NAME_LENGTH),
        asked=reader.page("reception.asked"),
        answered=reader.page("reception.answered"),
    )


def _dwelling(reader: Reader, rules: IntakeRules) -> form.DwellingForm:
    at = "dwelling"
    city = reader.line(f"{at}.city", required=True, longest=NAME_LENGTH)
    district = reader.line(f"{at}.district", required=True, longest=NAME_LENGTH)
    reason = reader.line(f"{at}.outside_area_reason")
    outside = check_area(rules.area, city, district, f"{at}.district") if city and district else []
    if not reason:
        reader.faults.extend(outside)
    return form.DwellingForm(
        city=city,
        district=district,
        street=reader.line(f"{at}.street"),
        national_address=address_code(reader.line(f"{at}.national_address", longest=_ADDRESS_CODE_LENGTH)),
        tenure=reader.term(Tenure, f"{at}.tenure", required=True),
        rooms=reader.count(f"{at}.rooms", most=_MOST_ROOMS),
        directions=reader.line(f"{at}.directions"),
        outside_area_reason=reason if outside else "",
    )


def _identities_apart(reader: Reader, holder: form.PersonForm, members: tuple[form.MemberForm, ...]) -> None:
    """Refuse one identity number for two people of the household; a family record is shared by design."""
    people = people_of(holder, members)
    numbers = Counter((person.identity_kind, person.identity_number) for _, person in people)
    seen = set()
    for at, person in people:
        known_by = (person.identity_kind, person.identity_number)
        own = person.identity_number and person.identity_kind.value not in {"family_record", "none"}
        if own and numbers[known_by] > 1 and known_by in seen:
            reader.fault(FaultCode.IDENTITY_TWICE, f"{at}.identity_number", number=ltr(person.identity_number))
        seen.add(known_by)


def _money(reader: Reader, group: str, kind: type[form.Kind]) -> tuple[form.MoneyForm[form.Kind], ...]:
    lines = []
    for row in reader.rows(group):
        chosen = reader.term(kind, f"{row}.kind", required=True)
        monthly = reader.amount(f"{row}.monthly")
        note = reader.line(f"{row}.note")
        if chosen is not None:
            lines.append(form.MoneyForm(chosen, monthly, note))
    return tuple(lines)


def _services(reader: Reader) -> tuple[form.ServiceForm, ...]:
    chosen = reader.terms(Service, "services.chosen")
    if not chosen:
        reader.fault(FaultCode.REQUIRED, "services.chosen")
    return tuple(form.ServiceForm(service, reader.line(f"services.{service.value}")) for service in chosen)


def _consents(reader: Reader) -> frozenset[ConsentPurpose]:
    given = frozenset(purpose for purpose in ConsentPurpose if reader.ticked(f"consents.{purpose.value}"))
    if ConsentPurpose.PROCESSING not in given:
        reader.fault(FaultCode.CONSENT_NEEDED, f"consents.{ConsentPurpose.PROCESSING.value}")
    return given


def _contact(reader: Reader, holder: form.PersonForm) -> tuple[ContactMeans, str]:
    """Read the agreed means; a telephone or an e-mail not written here is the person's own."""
    means = reader.term(ContactMeans, "contact.means", required=True)
    typed = reader.line("contact.value", longest=NAME_LENGTH)
    if means in _BY_MOBILE:
        return means, reader.checked(check_mobile(typed, "contact.value")) if typed else _own_mobile(reader, holder)
    if means is ContactMeans.EMAIL:
        typed = reader.checked(check_email(typed, "contact.value")) if typed else holder.email
    if means in _WITH_VALUE and not typed:
        reader.fault(FaultCode.REQUIRED, "contact.value")
    return means or ContactMeans.IN_PERSON, typed


def _own_mobile(reader: Reader, holder: form.PersonForm) -> str:
    if not holder.mobile and holder.other_phone:
        reader.fault(FaultCode.REQUIRED, "contact.value")
    return holder.mobile
