"""The words of a household: its people, health, income, obligations and dwelling."""

from enum import StrEnum

import pytest

from desktop_app.policy.household_terms import HealthState, IncomeSource, MembershipEnd, ObligationKind, Tenure


@pytest.mark.parametrize("vocabulary", [MembershipEnd, HealthState, IncomeSource, ObligationKind, Tenure])
def test_a_terms_value_is_its_name_in_small_letters(vocabulary: type[StrEnum]) -> None:
    assert [term.value for term in vocabulary] == [name.lower() for name in vocabulary.__members__]
