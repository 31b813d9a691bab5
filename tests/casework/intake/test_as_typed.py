"""Records are written back as a form would hold them."""

from desktop_app.casework.intake.as_typed import differ
from desktop_app.casework.intake.known import begin_second_request
from desktop_app.casework.intake.parsing import parse_intake
from desktop_app.casework.intake.rules import intake_rules
from desktop_app.policy.terms import DraftKind, Role
from tests.builders import BuiltOffice
from tests.casework.intake.forms import submit, widow_form


def test_a_household_read_back_is_the_same_household(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    typed = widow_form()
    submitted = submit(door, typed)
    rules = door.ask(intake_rules)
    first = parse_intake(typed, DraftKind.INTAKE, rules).form
    again = parse_intake(typed | door.ask(begin_second_request, submitted.file_id), DraftKind.INTAKE, rules).form
    assert first is not None
    assert again is not None
    assert again.household.dwelling == first.household.dwelling
    assert (again.household.incomes, again.household.obligations) == (
        first.household.incomes,
        first.household.obligations,
    )
    assert [member.relation for member in again.household.members] == [
        member.relation for member in first.household.members
    ]


def test_documents_may_be_added_without_a_new_declaration_and_data_may_not() -> None:
    said = {"person.mobile": "0501234567", "documents.national_id-1.number": "1"}
    assert not differ(said, said | {"documents.rent_contract-2.number": "7"})
    assert differ(said, said | {"person.mobile": "0509998877"})
    assert not differ(said, said | {"person.email": ""})
