"""Every outcome and state has its tone."""

import pytest

from desktop_app.policy.terms import DecisionState, Outcome
from desktop_app.views.decision.words import outcome_tone, state_tone
from desktop_app.views.tokens import TONES


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_has_a_tone(outcome: Outcome) -> None:
    assert outcome_tone(outcome) in TONES


@pytest.mark.parametrize("state", DecisionState)
def test_every_state_has_a_tone(state: DecisionState) -> None:
    assert state_tone(state) in TONES
