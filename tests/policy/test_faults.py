"""Faults: values that a refusal carries, all of them."""

import pytest

from desktop_app.policy.faults import Fault, FaultCode, Refused, refuse_if


def test_a_refusal_carries_every_fault() -> None:
    faults = [Fault(FaultCode.REQUIRED, "name"), Fault(FaultCode.TOO_LONG, "need")]
    with pytest.raises(Refused) as refusal:
        refuse_if(faults)
    assert list(refusal.value.faults) == faults
    assert str(refusal.value) == "required:name, too_long:need"


def test_nothing_wrong_refuses_nothing() -> None:
    refuse_if([])


def test_a_fault_without_words_shares_none_with_another() -> None:
    assert Fault(FaultCode.REQUIRED) == Fault(FaultCode.REQUIRED)
    assert Fault(FaultCode.REQUIRED).params == {}
