"""Districts and national addresses are the same however they are spelt."""

import pytest

from desktop_app.policy.places import address_code, address_key, address_spellings, place_key


@pytest.mark.parametrize("text", ["النسيم", "نسيم", "حي النسيم", "حىّ النسيم", " حي  نسيم "])
def test_a_district_has_one_key(text: str) -> None:
    assert place_key(text) == place_key("النسيم")


@pytest.mark.parametrize("text", ["", "حي", "الحي", "النسيم الشرقي", "حي الروضة"])
def test_another_place_has_another_key(text: str) -> None:
    assert place_key(text) != place_key("النسيم")


def test_a_place_that_is_called_a_quarter_keeps_its_name() -> None:
    assert place_key("حي") == "حي"
    assert place_key("") == ""


@pytest.mark.parametrize(
    "text", ["RHMA7413", "rhma7413", "RHMA 7413", "Rhma-7413", "RHMA٧٤١٣", "rhma۷۴۱۳", "\u200eRHMA7413"]
)
def test_a_national_address_has_one_code(text: str) -> None:
    assert address_code(text) == "RHMA7413"
    assert address_key(text) == address_key("RHMA7413")


@pytest.mark.parametrize("text", ["خلف المسجد", "RHMA741", "RHMA7413 شقة 2", ""])
def test_what_is_no_code_stays_as_typed(text: str) -> None:
    assert address_code(text) == text
    assert address_spellings(text) == (text,)


@pytest.mark.parametrize("text", ["RHMA7413", "rhma7413", "Rhma 7413", "RHMA-٧٤١٣", "rhma ۷۴۱۳"])
def test_a_record_from_before_is_met_in_the_spellings_that_people_use(text: str) -> None:
    assert text in address_spellings("RHMA7413")
