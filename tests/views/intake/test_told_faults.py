"""What the office said goes once somebody types in its place."""

from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.views.intake.told_faults import ToldFaults


def test_what_was_told_of_a_field_holds_until_it_is_typed_in() -> None:
    told, fault = ToldFaults(), Fault(FaultCode.NUMBER_OF_ANOTHER, "members.1.identity_number")
    typed = {"members.1.identity_number": "1012345672", "members.1.full_name": "خالد"}
    told.tell([fault, Fault(FaultCode.REQUEST_ALREADY_OPEN)], typed)
    assert told.still(typed | {"members.1.full_name": "ماجد"}) == [fault]
    assert told.still(typed | {"members.1.identity_number": "1"}) == []


def test_what_was_told_of_a_group_holds_until_a_line_of_it_changes() -> None:
    told, fault = ToldFaults(), Fault(FaultCode.FIELD_CHANGED_MEANWHILE, "incomes")
    told.tell([fault], {"incomes.1.monthly": "5"})
    assert told.still({"incomes.1.monthly": "5", "incomes_alike": "1"}) == [fault]
    assert told.still({"incomes.1.monthly": "6"}) == []
