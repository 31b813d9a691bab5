"""A set-up is read whole: every fault at once, or the founding that it asks for."""

from datetime import date

import pytest

from desktop_app.casework.holidays import HolidayChange
from desktop_app.casework.setting_up import SetupDraft, chosen_policy, founding_of, setup_faults
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import CalendarKind, Role

TYPED = {
    "association": "جمعية البر",
    "licence_number": "1047",
    "branch_name": "فرع النسيم",
    "branch_prefix": "nsm",
    "policy_key": "services",
    "deadline_calendar": "gregorian",
    "own_target_count": "15",
    "own_target_unit": "working_days",
    "administrator": "منال فهد السبيعي",
    "user_name": "manal",
    "other_roles": "reception,auditor",
    "two_person_branch": "yes",
    "passphrase": "مطر نخلة دفتر جسر قمر",
    "again": "مطر نخلة دفتر جسر قمر",
}
AREA = (("الرياض", "النسيم"),)
RAIN = HolidayChange("إجازة المطر", date(2026, 12, 6), date(2026, 12, 6))


def _codes(draft: SetupDraft) -> dict[str, FaultCode]:
    return {fault.field: fault.code for fault in setup_faults(draft)}


def test_a_whole_draft_founds_an_office() -> None:
    founding = founding_of(SetupDraft(TYPED, AREA, (RAIN,)))
    assert (founding.branch_prefix, founding.area, founding.holidays) == ("NSM", AREA, (RAIN,))
    assert founding.deadline_calendar is CalendarKind.GREGORIAN
    assert founding.administrator_roles == (Role.ADMINISTRATOR, Role.RECEPTION, Role.AUDITOR)
    assert founding.two_person_branch
    assert founding.own_target is not None


def test_a_policy_with_a_latest_day_takes_no_target() -> None:
    assert founding_of(SetupDraft({**TYPED, "policy_key": "model"}, AREA)).own_target is None


def test_an_empty_draft_names_everything_that_is_needed() -> None:
    assert _codes(SetupDraft({})) == dict.fromkeys(
        (
            "association",
            "licence_number",
            "branch_name",
            "branch_prefix",
            "area",
            "policy_key",
            "administrator",
            "user_name",
            "passphrase",
        ),
        FaultCode.REQUIRED,
    )
    with pytest.raises(Refused):
        founding_of(SetupDraft({}))


@pytest.mark.parametrize(
    ("changed", "field", "code"),
    [
        ({"again": "غيرها"}, "again", FaultCode.PASSPHRASES_DIFFER),
        ({"passphrase": "123"}, "passphrase", FaultCode.PASSPHRASE_TOO_SHORT),
        ({"passphrase": "منال فهد السبيعي"}, "passphrase", FaultCode.PASSPHRASE_GUESSABLE),
        ({"own_target_count": "3"}, "own_target_count", FaultCode.REPLY_TARGET_TOO_EARLY),
        ({"branch_prefix": "1"}, "branch_prefix", FaultCode.BRANCH_PREFIX_WRONG),
        ({"administrator": "م" * 201}, "administrator", FaultCode.TOO_LONG),
    ],
)
def test_one_thing_wrong_is_named_in_its_place(changed: dict[str, str], field: str, code: FaultCode) -> None:
    assert _codes(SetupDraft({**TYPED, **changed}, AREA)) == {field: code}


def test_a_policy_is_known_once_it_is_chosen() -> None:
    assert chosen_policy(SetupDraft({})) is None
    assert chosen_policy(SetupDraft({"policy_key": "ajyal"})) is not None


def test_a_draft_never_shows_its_pass_phrase() -> None:
    assert TYPED["passphrase"] not in repr(SetupDraft(TYPED, AREA))
