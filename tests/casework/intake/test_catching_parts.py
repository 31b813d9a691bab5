"""Fields of one record by their bare names, and back."""

from desktop_app.casework.intake.catching_parts import at_place, names_of


def test_the_fields_of_one_record_are_named_barely_and_put_back() -> None:
    fields = {"members.1.full_name": "خالد", "members.1.known": "1"}
    assert names_of(fields | {"members.11.full_name": "ريم"}, "members.1") == {"full_name": "خالد", "known": "1"}
    assert at_place(names_of(fields, "members.1"), "members.1") == fields
