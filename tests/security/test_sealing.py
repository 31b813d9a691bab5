import os

import pytest
from cryptography.exceptions import InvalidTag

from desktop_app.security import sealing
from desktop_app.security.sealing import LEAST, Cost


def test_a_wrapped_key_opens_only_with_its_key_and_its_owner() -> None:
    key, inner = os.urandom(32), os.urandom(32)
    wrapped = sealing.wrap(key, inner, b"muna")
    assert sealing.unwrap(key, wrapped, b"muna") == inner
    for wrong_key, owner in ((os.urandom(32), b"muna"), (key, b"huda")):
        with pytest.raises(InvalidTag):
            sealing.unwrap(wrong_key, wrapped, owner)


def test_what_is_sealed_to_a_person_opens_with_their_private_key_alone() -> None:
    private, public = sealing.new_pair()
    other, _ = sealing.new_pair()
    sealed = sealing.seal_to(public, b"k" * 32, b"muna")
    assert sealing.open_sealed(private, sealed, b"muna") == b"k" * 32
    with pytest.raises(InvalidTag):
        sealing.open_sealed(other, sealed, b"muna")
    with pytest.raises(InvalidTag):
        sealing.open_sealed(private, sealed[:-1] + bytes([sealed[-1] ^ 1]), b"muna")


def test_the_cost_found_for_this_computer_is_never_under_the_least() -> None:
    cost = sealing.calibrated(seconds=0.0)
    assert cost == LEAST
    slower = sealing.calibrated(seconds=1000.0)
    assert slower.rounds == 40
    assert slower.bounded


@pytest.mark.parametrize(
    "cost", [Cost(1024), Cost(rounds=2), Cost(rounds=10**6), Cost(2**30), Cost(lanes=0), Cost(lanes=3)]
)
def test_a_cost_that_would_weaken_or_hang_is_out_of_bounds(cost: Cost) -> None:
    assert LEAST.bounded
    assert not cost.bounded


def test_different_purposes_give_different_keys() -> None:
    assert sealing.quick_key(b"s", b"", b"one") != sealing.quick_key(b"s", b"", b"two")
