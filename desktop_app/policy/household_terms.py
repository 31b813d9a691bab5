"""The words of a household: its people, health, income, obligations and dwelling."""

from enum import StrEnum


class MembershipEnd(StrEnum):
    """Why a person is no longer of the household."""

    DEATH = "death"
    MARRIAGE = "marriage"
    MOVED_OUT = "moved_out"
    EMPLOYMENT = "employment"
    MISTAKE = "mistake"
    OTHER = "other"


class HealthState(StrEnum):
    """A sensitive word on a member's health."""

    WELL = "well"
    CHRONIC_ILLNESS = "chronic_illness"
    DISABILITY = "disability"
    OTHER = "other"


class IncomeSource(StrEnum):
    """Where a household's monthly income comes from."""

    SALARY = "salary"
    PENSION = "pension"
    SOCIAL_INSURANCE = "social_insurance"
    SOCIAL_SECURITY = "social_security"
    CITIZEN_ACCOUNT = "citizen_account"
    ALIMONY = "alimony"
    RENT = "rent"
    BUSINESS = "business"
    RELATIVES = "relatives"
    OTHER = "other"


class ObligationKind(StrEnum):
    """What a household must pay each month."""

    RENT = "rent"
    LOAN = "loan"
    TREATMENT = "treatment"
    SCHOOLING = "schooling"
    UTILITIES = "utilities"
    DEBT = "debt"
    OTHER = "other"


class Tenure(StrEnum):
    """On what ground a household lives in its dwelling."""

    OWNED = "owned"
    RENTED = "rented"
    LENT = "lent"
    ENDOWMENT = "endowment"
    WITH_RELATIVES = "with_relatives"
    OTHER = "other"
