"""A decision in force is told once, with how and when; the time to complain runs from that day."""

from datetime import date, timedelta

import pytest

from desktop_app.casework.decisions.proposing import propose_decision
from desktop_app.casework.decisions.telling import Telling, tell_person
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import ContactMeans, Role, Situation
from tests.builders import DAY, BuiltOffice
from tests.casework.decisions.families import decided, draft_for, family, page, told

FORGERY = Situation.FALSE_INFORMATION_TAMPERING_OR_FORGERY


def test_the_last_day_to_complain_is_thirty_days_from_telling(office: BuiltOffice) -> None:
    decision_id = decided(office, draft_for(family(office), FORGERY))
    assert page(office, decision_id).row.last_complaint_day == DAY + timedelta(30)
    office.clock.move(days=5)
    told(office, decision_id)
    assert page(office, decision_id).row.last_complaint_day == DAY + timedelta(35)


def test_a_telling_says_how_and_when_and_is_recorded_once(office: BuiltOffice) -> None:
    decision_id, reception = decided(office, draft_for(family(office), FORGERY)), office.door(Role.RECEPTION)
    with pytest.raises(Refused) as refusal:
        reception.run(tell_person, decision_id, Telling())
    assert {fault.field for fault in refusal.value.faults} == {"means", "on"}
    reception.run(tell_person, decision_id, Telling(ContactMeans.IN_PERSON, DAY, "تسلّمت الخطاب بيدها"))
    seen = page(office, decision_id)
    assert (seen.row.tell_by, seen.row.told_on, seen.told_by) == (ContactMeans.IN_PERSON, DAY, "سارة محمد الحربي")
    with pytest.raises(Refused) as refusal:
        reception.run(tell_person, decision_id, Telling(ContactMeans.SMS, DAY))
    assert refusal.value.faults[0].code is FaultCode.ALREADY_TOLD


@pytest.mark.parametrize(
    ("on", "code"),
    [
        (DAY + timedelta(1), FaultCode.DATE_IN_FUTURE),
        (DAY - timedelta(1), FaultCode.BEFORE_THE_DECISION),
        (date(1990, 1, 1), FaultCode.BEFORE_THE_DECISION),
    ],
)
def test_nobody_is_told_before_the_decision_or_tomorrow(office: BuiltOffice, on: date, code: FaultCode) -> None:
    decision_id = decided(office, draft_for(family(office), FORGERY))
    with pytest.raises(Refused) as refusal:
        office.door(Role.RECEPTION).run(tell_person, decision_id, Telling(ContactMeans.SMS, on))
    assert [fault.code for fault in refusal.value.faults] == [code]


def test_a_proposal_is_not_told(office: BuiltOffice) -> None:
    decision_id = office.door(Role.RESEARCHER).run(propose_decision, draft_for(family(office), FORGERY))
    with pytest.raises(Refused) as refusal:
        told(office, decision_id)
    assert refusal.value.faults[0].code is FaultCode.NOT_ALLOWED_IN_STATE
