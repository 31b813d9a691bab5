"""The words of paper on its way."""

from enum import StrEnum

import pytest

from desktop_app.policy.paper_terms import PaperStock, SigningDevice, TrayReason, TrayState


@pytest.mark.parametrize("vocabulary", [PaperStock, SigningDevice, TrayReason, TrayState])
def test_a_terms_value_is_its_name_in_small_letters(vocabulary: type[StrEnum]) -> None:
    assert [term.value for term in vocabulary] == [name.lower() for name in vocabulary.__members__]
