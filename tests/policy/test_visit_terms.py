"""The words of a field visit."""

from enum import StrEnum

import pytest

from desktop_app.policy.visit_terms import ComparedFact, Recommendation, Settlement, VisitAnswer, VisitState


@pytest.mark.parametrize("vocabulary", [VisitState, VisitAnswer, Settlement, ComparedFact, Recommendation])
def test_a_terms_value_is_its_name_in_small_letters(vocabulary: type[StrEnum]) -> None:
    assert [term.value for term in vocabulary] == [name.lower() for name in vocabulary.__members__]
