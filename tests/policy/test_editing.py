"""A policy is edited place by place, and read as strictly as a file afterwards."""

import pytest

from desktop_app.policy.editing import EditKind, changed_places, edit_places, edited
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.policy import BUNDLED_KEYS, load_bundled
from desktop_app.policy.terms import Situation


@pytest.mark.parametrize("key", BUNDLED_KEYS)
def test_every_place_holds_what_stands_there(key: str) -> None:
    policy = load_bundled(key)
    places = edit_places(policy)
    assert edited(policy, {place.path: place.value for place in places}) == policy
    assert {place.chapter for place in places} <= set(policy.chapters())


@pytest.mark.parametrize("key", BUNDLED_KEYS)
def test_the_months_of_a_freeze_and_the_limits_of_a_grievance_are_numbers(key: str) -> None:
    numbers = {place.name: place.unit for place in edit_places(load_bundled(key)) if place.kind is EditKind.NUMBER}
    assert numbers["file_within_days"] == "days"
    assert numbers["decide_within_working_days"] == "working_days"
    assert "months" in numbers.values()


def test_words_and_numbers_are_changed_and_nothing_else() -> None:
    before = load_bundled("services")
    after = edited(before, {"rights.items.0.text": " نص  جديد ", "reply.earliest.count": "٣"})
    assert [place.path for place in changed_places(before, after)] == ["reply.earliest.count", "rights.items.0.text"]
    assert after.rights.items[0].text == "نص جديد"
    assert after.reply.earliest is not None
    assert after.reply.earliest.count == 3


def test_a_longer_freeze_reaches_the_control_table() -> None:
    before = load_bundled("services")
    place = next(place for place in edit_places(before) if place.path.endswith("freeze_months"))
    after = edited(before, {place.path: "2"})
    assert 2 in [after.row(situation).freeze_months for situation in Situation]


def test_a_statement_reads_with_the_number_that_was_edited() -> None:
    after = edited(load_bundled("services"), {"grievances.file_within_days": "45", "reply.earliest.count": "3"})
    reads = {place.path: place.reads for place in edit_places(after)}
    assert "45 يومًا" in reads["grievances.rules.1.text"]
    assert "3 أسابيع" in reads["reply.text"]
    assert "{" not in "".join(reads.values())


@pytest.mark.parametrize("path", ["reply.text", "grievances.rules.1.text", "control.items.5.text"])
def test_a_number_is_not_typed_into_the_words_in_place_of_its_field(path: str) -> None:
    with pytest.raises(Refused) as refusal:
        edited(load_bundled("services"), {path: "خلال 20 يومًا."})
    (fault,) = refusal.value.faults
    assert (fault.code, fault.field) == (FaultCode.POLICY_PLACE_LEFT_OUT, path)


def test_a_place_that_no_number_fills_is_refused() -> None:
    with pytest.raises(Refused) as refusal:
        edited(load_bundled("services"), {"rights.items.0.text": "خلال {مدة البت}."})
    assert refusal.value.faults[0].code is FaultCode.POLICY_NAME_UNKNOWN


@pytest.mark.parametrize(
    ("path", "text"), [("rights.items.0.text", "  "), ("reply.earliest.count", "0"), ("reply.earliest.count", "كثير")]
)
def test_what_no_policy_can_say_is_refused_with_its_place(path: str, text: str) -> None:
    with pytest.raises(Refused) as refusal:
        edited(load_bundled("services"), {path: text})
    assert refusal.value.faults[0].code is FaultCode.POLICY_VALUE_WRONG
