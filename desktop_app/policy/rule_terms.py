"""The words in which a policy states its rules: units, starts, circumstances, requirements, standing."""

from enum import StrEnum


class Requirement(StrEnum):
    """Whether a means of verification must be used for a request."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    NOT_REQUIRED = "not_required"


class Circumstance(StrEnum):
    """A fact about a household on which a required document or a means of verification depends."""

    ALWAYS = "always"
    HAS_DEPENDANTS = "has_dependants"
    HAS_EARNINGS = "has_earnings"
    RECEIVES_SOCIAL_SECURITY = "receives_social_security"
    RENTED_HOME = "rented_home"
    CHILDREN_AT_SCHOOL = "children_at_school"
    ILL_MEMBER = "ill_member"
    DISABLED_MEMBER = "disabled_member"
    HOLDER_IS_MINOR = "holder_is_minor"


class ClauseStanding(StrEnum):
    """What a statement is to the association: of its own policy, added by its board, or advice alone."""

    OWN = "own"
    ADOPTED = "adopted"
    ADVICE = "advice"


class ReplyUnit(StrEnum):
    """The unit of one end of a reply window."""

    WORKING_DAYS = "working_days"
    DAYS = "days"
    WEEKS = "weeks"


class ReplyStart(StrEnum):
    """The event from which one end of a reply window is counted."""

    SUBMITTED = "submitted"
    COMPLETED = "completed"
