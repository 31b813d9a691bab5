"""Where a file stands at the end of intake."""

from desktop_app.casework.intake.standing import standing_of
from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice
from tests.casework.intake.forms import declare, enter, submit, widow_form


def test_a_new_request_wants_its_declaration_and_its_documents(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    submitted = submit(door, widow_form())
    standing = door.ask(standing_of, submitted.file_id)
    assert (standing.number, standing.holder) == (submitted.file_number, "نورة سعد محمد العتيبي")
    assert (standing.declaration_wanted, standing.documents_missing, standing.complete) == (True, True, False)
    declare(door, submitted)
    assert not door.ask(standing_of, submitted.file_id).declaration_wanted


def test_a_file_from_before_has_no_request_and_wants_a_declaration(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    standing = door.ask(standing_of, enter(door, widow_form(file__opened_on="H1443-02-01")).file_id)
    assert (standing.request_id, standing.gaps, standing.declaration_wanted) == (None, None, True)
    assert not standing.documents_missing
