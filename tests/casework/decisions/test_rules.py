"""Who decides what, by the policy: requests by the reviewing body, situations by the body of their row."""

import pytest

from desktop_app.casework.decisions.rules import deciding_body, roles_that_decide
from desktop_app.policy.policy import load_bundled
from desktop_app.policy.terms import Body, Outcome, Role, Situation

FREEZES = (Situation.LATE_DOCUMENTS_ON_UPDATE, Situation.ADDRESS_OR_CONTACT_CHANGE_NOT_REPORTED)


@pytest.mark.parametrize(
    ("policy", "role"),
    [
        ("model", Role.SERVICES_MANAGER),
        ("ektefaa", Role.EXECUTIVE_DIRECTOR),
        ("raha_coop", Role.RESEARCH_COMMITTEE),
        ("services", Role.SERVICES_MANAGER),
        ("ajyal", Role.RESEARCH_COMMITTEE),
    ],
)
def test_each_policy_gives_requests_to_its_own_body(policy: str, role: Role) -> None:
    assert roles_that_decide(load_bundled(policy), Outcome.ACCEPT, None) == {role}


@pytest.mark.parametrize("situation", FREEZES)
def test_what_follows_a_freeze_has_a_higher_body_than_the_freeze(situation: Situation) -> None:
    policy = load_bundled("services")
    assert deciding_body(policy, Outcome.FREEZE, situation) is Body.SERVICES_MANAGER
    assert deciding_body(policy, Outcome.EXCLUDE, situation) is Body.EXECUTIVE_DIRECTOR


def test_a_transfer_before_an_exclusion_is_decided_as_any_transfer() -> None:
    policy, married = load_bundled("services"), Situation.REMARRIAGE_OF_WIDOW_OR_DIVORCEE
    assert deciding_body(policy, Outcome.TRANSFER, married) is Body.SERVICES_MANAGER
    assert deciding_body(policy, Outcome.EXCLUDE, married) is Body.EXECUTIVE_DIRECTOR


def test_an_ended_file_is_opened_again_by_the_superiors() -> None:
    opened = roles_that_decide(load_bundled("services"), Outcome.REOPEN, None)
    assert opened == {Role.SERVICES_MANAGER, Role.EXECUTIVE_DIRECTOR}
