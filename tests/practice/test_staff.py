import pytest

from desktop_app.policy.terms import Role
from desktop_app.practice.staff import ADMINISTRATOR, COLLEAGUES, PASSPHRASE, colleague
from desktop_app.security.passphrases import weakness_of


@pytest.mark.parametrize("role", Role)
def test_somebody_does_the_work_of_every_role(role: Role) -> None:
    assert colleague(role).role is role


def test_nobody_signs_in_under_the_name_of_another() -> None:
    names = [one.user_name for one in (ADMINISTRATOR, *COLLEAGUES)]
    assert len(names) == len(set(names))


def test_the_shared_pass_phrase_is_taken_by_the_locks() -> None:
    assert weakness_of(PASSPHRASE) is None
