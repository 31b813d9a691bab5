"""A paper is printed with the association's newest edition in force, else with the words of the program."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.casework.desk import Desk
from desktop_app.casework.wordings import bundled_wording, wording_in_force, wording_of_edition
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import PaperKind
from tests.builders import DAY, BuiltOffice
from tests.casework.letters.office import at_desk, write_edition
from tests.casework.letters.widow import Widow

KIND = PaperKind.REQUEST_RECEIPT
NEXT_WEEK = date(2026, 11, 26)


def _adopted(desk: Desk, edition: str, title: str, day: date) -> None:
    write_edition(desk, KIND, replace(bundled_wording(KIND), title=title, edition=edition), day)


def test_without_an_edition_of_its_own_an_association_prints_the_words_of_the_program(
    office: BuiltOffice, widow: Widow
) -> None:
    assert at_desk(office, widow, lambda desk, _widow: wording_in_force(desk, KIND)) == bundled_wording(KIND)


def test_an_edition_holds_from_its_day(office: BuiltOffice, widow: Widow) -> None:
    def piece(desk: Desk, _widow: Widow) -> list[str]:
        _adopted(desk, "1.1", "إيصال استلام", DAY)
        _adopted(desk, "1.2", "إيصال", NEXT_WEEK)
        days = (date(2026, 11, 18), None, NEXT_WEEK)
        return [wording_in_force(desk, KIND, day).title for day in days]

    assert at_desk(office, widow, piece) == ["إشعار استلام طلب", "إيصال استلام", "إيصال"]


def test_of_two_editions_of_one_day_the_later_made_holds(office: BuiltOffice, widow: Widow) -> None:
    def piece(desk: Desk, _widow: Widow) -> str:
        _adopted(desk, "1.1", "إيصال استلام", DAY)
        _adopted(desk, "1.2", "إيصال", DAY)
        return wording_in_force(desk, KIND).edition

    assert at_desk(office, widow, piece) == "1.2"


def test_the_words_of_an_edition_are_found_again(office: BuiltOffice, widow: Widow) -> None:
    def piece(desk: Desk, _widow: Widow) -> list[str]:
        _adopted(desk, "1.1", "إيصال استلام", DAY)
        return [wording_of_edition(desk, KIND, edition).title for edition in ("1", "1.1")]

    assert at_desk(office, widow, piece) == ["إشعار استلام طلب", "إيصال استلام"]


def test_an_edition_that_nobody_knows_is_refused(office: BuiltOffice, widow: Widow) -> None:
    with pytest.raises(Refused) as refusal:
        at_desk(office, widow, lambda desk, _widow: wording_of_edition(desk, KIND, "9"))
    assert [fault.code for fault in refusal.value.faults] == [FaultCode.NOT_FOUND]
