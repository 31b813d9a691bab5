"""The words of a field visit."""

from enum import StrEnum


class VisitState(StrEnum):
    """Where a field visit stands."""

    PLANNED = "planned"
    UNDER_WAY = "under_way"
    REPORTED = "reported"
    MISSED = "missed"


class VisitAnswer(StrEnum):
    """An answer on the visit checklist."""

    YES = "yes"
    NO = "no"
    NOT_APPLICABLE = "not_applicable"


class Settlement(StrEnum):
    """How a difference between declared, documented and observed was settled."""

    DECLARED_STANDS = "declared_stands"
    DOCUMENT_STANDS = "document_stands"
    OBSERVED_STANDS = "observed_stands"
    TO_BE_ASKED = "to_be_asked"


class ComparedFact(StrEnum):
    """A fact that a visit compares as declared, as documented and as observed."""

    MEMBERS = "members"
    DEPENDANTS = "dependants"
    MONTHLY_INCOME = "monthly_income"
    MONTHLY_OBLIGATIONS = "monthly_obligations"
    DISTRICT = "district"
    TENURE = "tenure"
    ROOMS = "rooms"
    MARITAL_STATUS = "marital_status"
    MOBILE = "mobile"


class Recommendation(StrEnum):
    """What a researcher recommends after a visit."""

    ACCEPT = "accept"
    REFUSE = "refuse"
    WAITING_LIST = "waiting_list"
    MORE_STUDY = "more_study"
