"""The explanation of a proposal names the situation, what it takes, and who decides."""

import pytest

from desktop_app.casework.decisions.explaining import explain_proposal, explain_request, handed_over_words
from desktop_app.policy.labels import label
from desktop_app.policy.policy import load_bundled
from desktop_app.policy.situations import Facts, propose
from desktop_app.policy.terms import Body, Category, Gender, RequestState, Situation
from desktop_app.policy.text import ltr
from desktop_app.policy.visit_terms import Recommendation

FACTS = Facts(frozenset({Category.WIDOW}), Gender.FEMALE)


@pytest.mark.parametrize("situation", Situation)
@pytest.mark.parametrize("policy", ["services", "model"])
def test_every_situation_is_explained(situation: Situation, policy: str) -> None:
    proposal = propose(load_bundled(policy), situation, FACTS)
    said = explain_proposal(proposal, after_freeze=False)
    assert label(situation) in said
    assert label(proposal.decides) in said
    assert all(label(kind) in said for kind in proposal.evidence_required)
    assert "{" not in said


def test_a_request_is_explained_with_its_recommendation() -> None:
    said = explain_request("R-NSM-1448-0001", RequestState.RECOMMENDED, Body.BOARD, Recommendation.ACCEPT)
    assert ltr("R-NSM-1448-0001") in said
    assert label(Recommendation.ACCEPT) in said
    assert label(Recommendation.ACCEPT) not in explain_request("R", RequestState.COMPLETE, Body.BOARD, None)


def test_a_certificate_that_gave_way_says_why() -> None:
    assert handed_over_words()
