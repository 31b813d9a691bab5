"""Versions of the policy: adopted by the board, in force by their day, acknowledged by the staff."""

from datetime import date
from pathlib import Path

import pytest

from desktop_app.casework.door import Door
from desktop_app.casework.policies import (
    VersionRow,
    acknowledge_policy,
    adopt_changes,
    adopt_chapter,
    has_acknowledged,
    list_versions,
    not_acknowledged,
    read_policy,
    today_here,
)
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.rule_terms import ClauseStanding
from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice, build_office

APPROVAL = {
    "meeting": "7-48",
    "term": "الدورة الرابعة",
    "chair": "عبدالله سعد المالكي",
    "approved_on": "H1448-06-08",
    "in_force_from": "G2026-11-22",
}
CHANGE = {"handling.items.0.text": "يُستقبل المستفيد بالترحيب."}


@pytest.fixture
def door(tmp_path: Path) -> Door:
    return build_office(tmp_path, "ektefaa").door(Role.ADMINISTRATOR)


def _first(door: Door) -> VersionRow:
    return door.ask(list_versions)[-1]


def _codes(refusal: pytest.ExceptionInfo[Refused]) -> dict[str, FaultCode]:
    return {fault.field: fault.code for fault in refusal.value.faults}


def test_an_adopted_version_judges_from_its_day_on(tmp_path: Path) -> None:
    built = build_office(tmp_path, "ektefaa")
    door = built.door(Role.ADMINISTRATOR)
    door.run(adopt_changes, _first(door).id, CHANGE, APPROVAL)
    assert door.ask(read_policy).number == 1
    built.clock.set(date(2026, 11, 22))
    in_force = door.ask(read_policy)
    assert in_force.number == 2
    assert in_force.policy.handling.items[0].text == CHANGE["handling.items.0.text"]
    assert in_force.policy.approval is not None
    assert in_force.policy.approval.day == date(2026, 11, 18)


def test_the_record_of_the_approval_is_listed(door: Door) -> None:
    door.run(adopt_changes, _first(door).id, CHANGE, {**APPROVAL, "note": "تعديل الاستقبال"})
    newest, first = door.ask(list_versions)
    assert (newest.number, newest.in_force, newest.meeting, newest.note) == (2, False, "7-48", "تعديل الاستقبال")
    assert (newest.approved_on, newest.chair) == (date(2026, 11, 18), "عبدالله سعد المالكي")
    assert (first.number, first.in_force, first.meeting) == (1, True, "24-1")


def test_the_control_table_becomes_the_associations_own(door: Door) -> None:
    base = _first(door).id
    assert door.ask(read_policy, base).policy.control.standing is ClauseStanding.ADVICE
    adopted = door.run(adopt_chapter, base, "control", APPROVAL)
    assert door.ask(read_policy, adopted).policy.control.standing is ClauseStanding.ADOPTED


def test_everything_missing_from_an_approval_is_named_at_once(door: Door) -> None:
    with pytest.raises(Refused) as refusal:
        door.run(adopt_changes, _first(door).id, CHANGE, {})
    assert _codes(refusal) == dict.fromkeys(("meeting", "chair", "approved_on", "in_force_from"), FaultCode.REQUIRED)


@pytest.mark.parametrize(
    ("changed", "field", "code"),
    [
        ({"in_force_from": "G2026-11-18"}, "in_force_from", FaultCode.VERSION_IN_THE_PAST),
        ({"approved_on": "G2026-11-21"}, "approved_on", FaultCode.DATE_IN_FUTURE),
        ({"approved_on": "H1448"}, "approved_on", FaultCode.DATE_NOT_READ),
        ({"chair": "م" * 201}, "chair", FaultCode.TOO_LONG),
    ],
)
def test_an_approval_that_cannot_be_is_refused(
    door: Door, changed: dict[str, str], field: str, code: FaultCode
) -> None:
    with pytest.raises(Refused) as refusal:
        door.run(adopt_changes, _first(door).id, CHANGE, {**APPROVAL, **changed})
    assert _codes(refusal) == {field: code}


def test_a_version_that_changes_nothing_is_not_adopted(door: Door) -> None:
    with pytest.raises(Refused) as refusal:
        door.run(adopt_changes, _first(door).id, {}, APPROVAL)
    assert _codes(refusal) == {"": FaultCode.NOTHING_CHANGED}


def test_a_later_version_is_not_in_force_before_the_one_before_it(door: Door) -> None:
    second = door.run(adopt_changes, _first(door).id, CHANGE, APPROVAL)
    with pytest.raises(Refused) as refusal:
        door.run(adopt_chapter, second, "control", {**APPROVAL, "in_force_from": "G2026-11-20"})
    assert _codes(refusal) == {"in_force_from": FaultCode.VERSION_IN_THE_PAST}


def test_whoever_has_read_it_is_no_longer_asked(tmp_path: Path) -> None:
    built: BuiltOffice = build_office(tmp_path)
    reception, administrator = built.door(Role.RECEPTION), built.door(Role.ADMINISTRATOR)
    assert reception.actor.id in administrator.ask(not_acknowledged)
    reception.run(acknowledge_policy)
    assert reception.ask(has_acknowledged)
    assert reception.actor.id not in administrator.ask(not_acknowledged)


def test_only_the_administrator_adopts(tmp_path: Path) -> None:
    door = build_office(tmp_path).door(Role.AUDITOR)
    with pytest.raises(Refused) as refusal:
        door.run(adopt_changes, _first(door).id, CHANGE, APPROVAL)
    assert _codes(refusal) == {"": FaultCode.NOT_PERMITTED}
    assert door.ask(today_here) == date(2026, 11, 19)
