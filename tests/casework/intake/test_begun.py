"""A form keeps what it began with among its own fields."""

from desktop_app.casework.intake.begun import beginning_of, begins_from_records, fields_of, group_of, with_beginning


def test_what_a_form_began_with_is_read_back_group_by_group() -> None:
    typed = {"person.full_name": "نورة", "money.no_income": "yes", "services.need": "حاجة"}
    begun = with_beginning(typed)
    assert begun.items() >= typed.items()
    assert beginning_of(begun | {"person.full_name": "هيا"})["person"] == {"person.full_name": "نورة"}
    assert beginning_of(begun)["incomes"] == {"money.no_income": "yes"}
    assert beginning_of(begun)["members"] == {}


def test_a_group_that_did_not_begin_from_records_has_no_beginning() -> None:
    assert set(beginning_of(with_beginning({"person.full_name": "نورة"}, ("person",)))) == {"person"}
    assert beginning_of({"person.full_name": "نورة"}) == {}


def test_that_there_is_no_income_is_said_with_the_incomes() -> None:
    assert group_of("money.no_income") == group_of("incomes.1.note") == "incomes"
    assert fields_of({"incomes.1.note": "", "money.no_income": "yes"}, "incomes") == {"money.no_income": "yes"}


def test_a_form_begins_from_a_file_or_from_a_record() -> None:
    assert begins_from_records({"file.id": "1"})
    assert begins_from_records({"person.known": "1"})
    assert not begins_from_records({"person.full_name": "نورة"})
