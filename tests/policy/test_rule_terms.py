"""The words in which a policy states its rules: units, starts, circumstances, requirements, standing."""

from enum import StrEnum

import pytest

from desktop_app.policy.rule_terms import Circumstance, ClauseStanding, ReplyStart, ReplyUnit, Requirement


@pytest.mark.parametrize("vocabulary", [Requirement, Circumstance, ClauseStanding, ReplyUnit, ReplyStart])
def test_a_terms_value_is_its_name_in_small_letters(vocabulary: type[StrEnum]) -> None:
    assert [term.value for term in vocabulary] == [name.lower() for name in vocabulary.__members__]
