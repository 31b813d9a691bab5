"""Strict reading: the file, the key and what was expected are named."""

import pytest

from desktop_app.policy.chapters import Approval, ControlRow, ReplyEnd, TextChapter
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.reading import read_as, read_toml
from desktop_app.policy.sentences import sentences

_ROW = {
    "id": "meets_all_conditions",
    "number": "1",
    "text": "نص",
    "outcome": "continue",
    "decides": "board",
    "second_person": True,
}


def _refusal(kind: type, tables: object) -> tuple[FaultCode, str, str]:
    with pytest.raises(Refused) as refusal:
        read_as(kind, tables, "own.toml")
    (fault,) = refusal.value.faults
    assert "own.toml" in sentences(refusal.value)[0]
    expected = fault.params.get("expected", "").strip("\u2066\u2069")
    return fault.code, fault.field, expected


def test_a_missing_key_is_named_with_what_it_takes() -> None:
    assert _refusal(ReplyEnd, {"count": 2, "start": "submitted"}) == (
        FaultCode.POLICY_KEY_MISSING,
        "unit",
        "working_days | days | weeks",
    )


def test_an_unknown_key_is_named() -> None:
    tables = {"section": "س", "items": [{"id": "a", "text": "ن", "txet": "ن"}]}
    assert _refusal(TextChapter, tables) == (FaultCode.POLICY_KEY_UNKNOWN, "items[0].txet", "")


@pytest.mark.parametrize(
    ("change", "field", "expected"),
    [
        ({"second_person": "yes"}, "second_person", "true | false"),
        ({"freeze_months": 99}, "freeze_months", "0–24"),
        ({"only_gender": "x"}, "only_gender", "female | male"),
        ({"text": " "}, "text", '"…" \\S'),
        ({"then": {"outcome": "exclude", "decides": 3}}, "then.decides", "administrative_unit | "),
        ({"papers": ["letter"]}, "papers[0]", "service_request | "),
    ],
)
def test_a_wrong_value_is_named_with_what_was_expected(change: dict[str, object], field: str, expected: str) -> None:
    code, where, wanted = _refusal(ControlRow, {**_ROW, **change})
    assert (code, where) == (FaultCode.POLICY_VALUE_WRONG, field)
    assert wanted.startswith(expected)


def test_a_date_is_asked_for_in_its_form() -> None:
    assert _refusal(Approval, {"day": "أمس"})[2] == "YYYY-MM-DD"


def test_a_text_that_is_no_toml_is_refused_with_its_line() -> None:
    with pytest.raises(Refused) as refusal:
        read_toml("a = 1\nb = = 2", "own.toml")
    assert "line 2" in sentences(refusal.value, "en")[0]
