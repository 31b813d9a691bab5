"""The words for why something was found are few, and stand in the order of their closeness."""

from desktop_app.policy.found_terms import Found, Part


def test_what_was_typed_whole_is_closest_and_an_end_is_farthest() -> None:
    assert [*Part] == [Part.WHOLE, Part.BEGINNING, Part.END]


def test_names_and_addresses_are_words_and_all_else_is_a_number() -> None:
    assert set(Found) - {Found.NAME, Found.ADDRESS} == {
        one
        for one in Found
        if one.value.endswith(("number", "phone", "mobile", "iban", "identity", "national_address"))
    }
