"""What is typed so far becomes a question about who is known already; what is not sound yet is left out."""

import uuid

import pytest

from desktop_app.casework.probe import Address, Probe, address_of, probe_of
from tests.casework.intake.forms import DAUGHTER_ID, SON_ID, widow_form


def test_a_whole_form_asks_about_person_address_and_members() -> None:
    probe = probe_of(widow_form(dwelling__national_address="RNSA2929"), "person")
    assert (probe.identity_number, probe.mobile) == ("1012345672", "+966501234567")
    assert probe.address == Address("الرياض", "النسيم", "شارع سعد بن أبي وقاص", "RNSA2929")
    assert probe.members == (SON_ID, DAUGHTER_ID)


def test_members_who_were_recognised_are_not_asked_about_again() -> None:
    typed = widow_form() | {"members.1.known": str(uuid.uuid4()), "file.id": str(uuid.uuid4())}
    probe = probe_of(typed, "person")
    assert probe.members == (DAUGHTER_ID,)
    assert str(probe.file_id) == typed["file.id"]


@pytest.mark.parametrize("typed", [{}, {"full_name": "نورة"}, {"mobile": "05012"}, {"birth": "H1401"}])
def test_too_little_asks_nothing(typed: dict[str, str]) -> None:
    probe = probe_of({f"person.{name}": text for name, text in typed.items()}, "person")
    assert not probe.tells_something()


@pytest.mark.parametrize("probe", [Probe(full_name="نورة سعد"), Probe(iban="SA"), Probe(members=("1",))])
def test_a_name_or_a_number_is_enough(probe: Probe) -> None:
    assert probe.tells_something()


def test_addresses_meet_by_their_code_or_by_city_and_district() -> None:
    home = Address("الرياض", "النسيم", "شارع أ", "RNSA2929")
    assert home.meets(Address("الرياض", "نسيم"))
    assert home.meets(Address("الرياض", "حي النسيم"))
    assert home.meets(Address("جدة", "الصفا", national_address="rnsa ٢٩٢٩"))
    assert not home.meets(Address("الرياض", "النسيم", national_address="RNSA0000"))
    assert not home.meets(Address("الرياض"))
    assert not Address().meets(Address())


def test_an_address_is_said_in_one_line() -> None:
    assert address_of({"dwelling.city": " الرياض ", "dwelling.street": "أ"}).words() == "الرياض، أ"
