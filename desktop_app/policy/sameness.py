"""How much each reason weighs for two records being of one person, or of one household."""

from collections.abc import Collection, Mapping
from types import MappingProxyType

from desktop_app.policy.terms import DuplicateReason

MOST_SHARING = 8
"""A number that more people share is a school's or a shop's, and tells hardly anything of two of them."""
_OF_MANY = 5
_NO_DOUBT = 300
"""More than everything else together."""
_WEIGHTS: Mapping[DuplicateReason, int] = MappingProxyType(
    {
        DuplicateReason.SAME_IDENTITY: _NO_DOUBT,
        DuplicateReason.SAME_IBAN: 60,
        DuplicateReason.LIKE_NAME_AND_BIRTH: 50,
        DuplicateReason.LIKE_NAME_AND_ADDRESS: 40,
        DuplicateReason.SAME_MOBILE: 30,
        DuplicateReason.SHARED_MEMBER: 30,
        DuplicateReason.SAME_ADDRESS: 20,
        DuplicateReason.LIKE_NAME: 10,
    }
)


def weight_of(reasons: Collection[DuplicateReason], of_many: Collection[DuplicateReason] = ()) -> int:
    """Add up what the reasons weigh; those in `of_many` are met by so many people that they count little."""
    return sum(_OF_MANY if reason in of_many else _WEIGHTS[reason] for reason in reasons)
