"""Entitlement: the documents and means of verification that a household needs, the service area, what is missing."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from desktop_app.policy.chapters import DocumentNeed
from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.policy.household_terms import HealthState, IncomeSource, Tenure
from desktop_app.policy.labels import label
from desktop_app.policy.places import place_key
from desktop_app.policy.policy import Policy
from desktop_app.policy.rule_terms import Circumstance, Requirement
from desktop_app.policy.terms import Category, DocumentKind, VerificationMeans

ADULT_AGE = 18
"""The age, in years of the calendar of the date of birth, from which a person acts without a guardian."""
SCHOOL_AGES = range(6, 19)
"""The ages at which a dependant is taken to be at school until somebody says otherwise."""
_EARNINGS = frozenset({IncomeSource.SALARY, IncomeSource.PENSION, IncomeSource.SOCIAL_INSURANCE})
_STRICTNESS = (Requirement.NOT_REQUIRED, Requirement.OPTIONAL, Requirement.REQUIRED)


@dataclass(frozen=True, slots=True)
class Household:
    """What is known of a household that decides which documents it needs; ages are the youngest that are possible."""

    holder_age: int | None = None
    dependant_ages: tuple[int | None, ...] = ()
    incomes: frozenset[IncomeSource] = frozenset()
    tenure: Tenure | None = None
    health: frozenset[HealthState] = frozenset()

    def circumstances(self) -> frozenset[Circumstance]:
        """Return the circumstances that hold for the household."""
        holds = {
            Circumstance.ALWAYS: True,
            Circumstance.HAS_DEPENDANTS: bool(self.dependant_ages),
            Circumstance.HAS_EARNINGS: not self.incomes.isdisjoint(_EARNINGS),
            Circumstance.RECEIVES_SOCIAL_SECURITY: IncomeSource.SOCIAL_SECURITY in self.incomes,
            Circumstance.RENTED_HOME: self.tenure is Tenure.RENTED,
            Circumstance.CHILDREN_AT_SCHOOL: any(age in SCHOOL_AGES for age in self.dependant_ages),
            Circumstance.ILL_MEMBER: HealthState.CHRONIC_ILLNESS in self.health,
            Circumstance.DISABLED_MEMBER: HealthState.DISABILITY in self.health,
            Circumstance.HOLDER_IS_MINOR: is_minor(self.holder_age),
        }
        return frozenset(circumstance for circumstance, true in holds.items() if true)


@dataclass(frozen=True, slots=True)
class Handed:
    """A document as it was handed in."""

    kind: DocumentKind
    matched: bool
    expires_on: date | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A part of the service area: a district, or a whole city where no district is named."""

    city: str
    district: str = ""


@dataclass(frozen=True, slots=True)
class Completeness:
    """What keeps a request from being complete, and what is only to be seen to."""

    faults: tuple[Fault, ...] = ()
    warnings: tuple[Fault, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether nothing is missing."""
        return not self.faults


def is_minor(age: int | None) -> bool:
    """Say whether a person of this age needs a guardian; somebody of unknown age is taken for grown up."""
    return age is not None and age < ADULT_AGE


def documents_asked(
    policy: Policy, categories: Iterable[Category], circumstances: Collection[Circumstance]
) -> tuple[DocumentNeed, ...]:
    """Return each document that is asked for once, what everybody brings first."""
    needs = [*policy.categories.documents]
    for category in categories:
        rule = policy.category(category)
        needs.extend(rule.documents if rule is not None else ())
    asked: dict[DocumentKind, DocumentNeed] = {}
    for need in needs:
        if need.when in circumstances:
            asked.setdefault(need.kind, need)
    return tuple(asked.values())


def requirement_of(
    policy: Policy,
    means: VerificationMeans,
    category: Category,
    circumstances: Collection[Circumstance] | None = None,
) -> Requirement:
    """Say whether a means is required; while the circumstances are unknown, one that hangs on them is optional."""
    rule = policy.means(means)
    requirement = rule.by_category.get(category, rule.requirement)
    if rule.when is Circumstance.ALWAYS or category in rule.by_category:
        return requirement
    if circumstances is None:
        return Requirement.OPTIONAL
    return requirement if rule.when in circumstances else Requirement.NOT_REQUIRED


def means_required(
    policy: Policy, categories: Collection[Category], circumstances: Collection[Circumstance]
) -> dict[VerificationMeans, Requirement]:
    """Return every means with the strictest requirement that a household's categories make of it."""
    return {
        means: max(
            (requirement_of(policy, means, category, circumstances) for category in categories),
            key=_STRICTNESS.index,
            default=Requirement.OPTIONAL,
        )
        for means in VerificationMeans
    }


def inside_area(area: Collection[Place], city: str, district: str) -> bool:
    """Say whether a home lies inside the service area; an association that named no place serves everywhere."""
    home = (place_key(city), place_key(district))
    return not area or any(
        place_key(place.city) == home[0] and place_key(place.district) in {"", home[1]} for place in area
    )


def check_area(area: Collection[Place], city: str, district: str, field: str) -> list[Fault]:
    """Name a home outside the service area."""
    if inside_area(area, city, district):
        return []
    place = " – ".join(part for part in (city, district) if part)
    return [Fault(FaultCode.OUTSIDE_SERVICE_AREA, field, {"place": place})]


def check_documents(needs: Iterable[DocumentNeed], handed: Collection[Handed], today: date) -> Completeness:
    """Name each document asked for that is missing or expired today, and warn of one not matched with its original."""
    faults: list[Fault] = []
    warnings: list[Fault] = []
    for need in needs:
        here = [one for one in handed if one.kind is need.kind]
        valid = [one for one in here if one.expires_on is None or one.expires_on >= today]
        if not valid:
            code = FaultCode.DOCUMENT_EXPIRED if here else FaultCode.DOCUMENT_MISSING
            faults.append(_document_fault(code, need.kind))
        elif not any(one.matched for one in valid):
            warnings.append(_document_fault(FaultCode.DOCUMENT_NOT_MATCHED, need.kind))
    return Completeness(tuple(faults), tuple(warnings))


def completeness(
    needs: Iterable[DocumentNeed], handed: Collection[Handed], today: date, *, declared: bool, data_changed: bool
) -> Completeness:
    """Say what keeps a request from being complete: documents, and a signed declaration of the data as they are now."""
    documents = check_documents(needs, handed, today)
    return Completeness((*documents.faults, *_declaration_faults(declared, data_changed)), documents.warnings)


def _declaration_faults(declared: bool, data_changed: bool) -> Iterator[Fault]:
    if not declared:
        yield Fault(FaultCode.DECLARATION_MISSING, "declaration")
    elif data_changed:
        yield Fault(FaultCode.DECLARATION_OUT_OF_DATE, "declaration")


def _document_fault(code: FaultCode, kind: DocumentKind) -> Fault:
    return Fault(code, f"documents.{kind}", {"document": label(kind)})
