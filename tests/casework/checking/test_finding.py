"""The outcome of a check."""

import pytest

from desktop_app.casework.checking.finding import Finding
from desktop_app.policy.paper_terms import CheckMeans, CheckVerdict


@pytest.mark.parametrize("verdict", CheckVerdict)
def test_a_genuine_paper_alone_is_good(verdict: CheckVerdict) -> None:
    assert Finding(verdict, CheckMeans.CODE).is_good is (verdict is CheckVerdict.GENUINE)
