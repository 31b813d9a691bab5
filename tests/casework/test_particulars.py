"""What an association says of itself is read whole, with everything that is wrong in it."""

import pytest

from desktop_app.casework.particulars import (
    read_area,
    read_logo,
    read_particulars,
    read_prefix,
    read_stationery,
    read_target,
    read_user_name,
)
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.policy import load_bundled
from desktop_app.policy.rule_terms import ReplyUnit
from desktop_app.printing.logo import logo_for_paper
from tests.printing.material import png

TYPED = {
    "association": " جمعية  البر ",
    "licence_number": "١٠٤٧",
    "branch_name": "فرع النسيم",
    "phone": "٠١١ ٢٣٤ ٥٦٧٨",
    "email": "office@example.org",
}


def test_particulars_are_tidied() -> None:
    particulars, faults = read_particulars(TYPED)
    assert faults == []
    assert (particulars.association, particulars.licence_number) == ("جمعية البر", "1047")
    assert particulars.phone == "+966112345678"


def test_everything_wrong_is_named_at_once() -> None:
    typed = {"association": "ج" * 201, "phone": "12", "email": "office"}
    found = {fault.field: fault.code for fault in read_particulars(typed)[1]}
    assert found == {
        "association": FaultCode.TOO_LONG,
        "licence_number": FaultCode.REQUIRED,
        "branch_name": FaultCode.REQUIRED,
        "phone": FaultCode.PHONE_NOT_VALID,
        "email": FaultCode.EMAIL_NOT_VALID,
    }


@pytest.mark.parametrize("text", ["nsm", "NS", "R2", "ABCDE6"])
def test_a_prefix_is_two_to_six_latin_letters_or_digits(text: str) -> None:
    assert read_prefix(text) == (text.upper(), [])


@pytest.mark.parametrize("text", ["N", "ABCDEFG", "نسم", "1NS", "N-S"])
def test_another_prefix_is_refused(text: str) -> None:
    assert [fault.code for fault in read_prefix(text)[1]] == [FaultCode.BRANCH_PREFIX_WRONG]


@pytest.mark.parametrize(
    ("text", "wrong"), [("منال", False), ("manal.f-7", False), ("منال فهد", True), ("م", True), ("", True)]
)
def test_a_sign_in_name_is_one_word(text: str, wrong: bool) -> None:
    assert bool(read_user_name(text)[1]) is wrong


def test_an_area_holds_each_place_once_and_one_at_least() -> None:
    area, faults = read_area([("الرياض", " النسيم"), ("الرياض", "النسيم"), ("", "حي"), ("الخرج", "")])
    assert (area, faults) == ((("الرياض", "النسيم"), ("الخرج", "")), [])
    assert [fault.code for fault in read_area([("", "")])[1]] == [FaultCode.REQUIRED]


def test_a_target_is_read_only_where_the_policy_has_no_latest_day() -> None:
    assert read_target(load_bundled("model"), {"own_target_count": "15"}) == (None, [])
    target, faults = read_target(load_bundled("ajyal"), {"own_target_count": "20", "own_target_unit": "days"})
    assert faults == []
    assert target is not None
    assert (target.count, target.unit) == (20, ReplyUnit.DAYS)


def test_a_target_before_the_earliest_answer_is_refused() -> None:
    faults = read_target(load_bundled("ajyal"), {"own_target_count": "5", "own_target_unit": "days"})[1]
    assert [(fault.field, fault.code) for fault in faults] == [("own_target_count", FaultCode.REPLY_TARGET_TOO_EARLY)]


def test_a_logo_is_a_picture() -> None:
    assert read_logo(None) == (None, [])
    assert read_logo(png(40, 20)) == (logo_for_paper(png(40, 20)), [])
    assert [fault.code for fault in read_logo(b"%PDF-1.7")[1]] == [FaultCode.LOGO_NOT_A_PICTURE]


@pytest.mark.parametrize(
    ("changed", "wrong"),
    [
        ({}, {}),
        ({"head_space": "9"}, {"head_space": FaultCode.NUMBER_OUT_OF_RANGE}),
        (
            {"head_space": "", "foot_space": "61"},
            {"head_space": FaultCode.REQUIRED, "foot_space": FaultCode.NUMBER_OUT_OF_RANGE},
        ),
        ({"head_space": "100", "foot_space": "51"}, {"foot_space": FaultCode.NO_ROOM_FOR_TEXT}),
        ({"footer": "ا" * 501}, {"footer": FaultCode.TOO_LONG}),
    ],
)
def test_the_head_and_foot_of_a_stock_leave_room_for_the_text(
    changed: dict[str, str], wrong: dict[str, FaultCode]
) -> None:
    typed = {"paper_stock": "preprinted", "head_space": "40", "foot_space": "25", **changed}
    assert {fault.field: fault.code for fault in read_stationery(typed)[1]} == wrong
