"""Reasons add up; a number of many counts little."""

from desktop_app.policy.sameness import weight_of
from desktop_app.policy.terms import DuplicateReason


def test_every_reason_weighs_something_and_the_identity_more_than_all_others() -> None:
    others = set(DuplicateReason) - {DuplicateReason.SAME_IDENTITY}
    assert all(weight_of([reason]) > 0 for reason in DuplicateReason)
    assert weight_of([DuplicateReason.SAME_IDENTITY]) > weight_of(others)


def test_a_number_of_many_counts_less_than_a_like_name() -> None:
    telephone = [DuplicateReason.SAME_MOBILE]
    assert weight_of(telephone, of_many=telephone) < weight_of([DuplicateReason.LIKE_NAME]) < weight_of(telephone)
