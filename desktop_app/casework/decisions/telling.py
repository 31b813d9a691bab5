"""Telling the person: how and when; a freeze runs from that day, and so does the time to complain."""

import uuid
from dataclasses import dataclass
from datetime import date

from desktop_app.casework.decisions.finding import freeze_of, reach_in
from desktop_app.casework.decisions.rules import end_of_freeze, last_complaint_day
from desktop_app.casework.desk import Desk
from desktop_app.casework.performs import performs
from desktop_app.models.decisions import Decision
from desktop_app.policy.faults import Fault, FaultCode, refuse_if
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import ContactMeans, DecisionState
from desktop_app.policy.text import clean


@dataclass(frozen=True, slots=True)
class Telling:
    """How and when the person was told, and what else is to be remembered of it."""

    means: ContactMeans | None = None
    on: date | None = None
    note: str = ""


@performs(Act.TELL_PERSON)
def tell_person(desk: Desk, decision_id: uuid.UUID, telling: Telling) -> None:
    """Record that the person was told of a decision in force; a printed last day to complain never moves earlier."""
    decision, _ = reach_in(desk, decision_id, DecisionState.IN_FORCE)
    refuse_if(_faults(desk, decision, telling))
    if telling.on is None or telling.means is None:
        raise desk.refuse(FaultCode.REQUIRED)
    decision.told_on, decision.told_means = telling.on, telling.means
    decision.told_by, decision.told_note = desk.actor.id, clean(telling.note)
    counted = last_complaint_day(desk, telling.on)
    decision.last_complaint_day = max(counted, decision.last_complaint_day or counted)
    freeze = freeze_of(desk.session, decision.id)
    if freeze is not None:
        freeze.notice_on = telling.on
        freeze.ends_on = end_of_freeze(desk, telling.on, freeze.months)


def _faults(desk: Desk, decision: Decision, telling: Telling) -> list[Fault]:
    asked = {"means": telling.means, "on": telling.on}
    faults = [Fault(FaultCode.REQUIRED, name) for name, value in asked.items() if value is None]
    if decision.told_on is not None:
        faults.append(Fault(FaultCode.ALREADY_TOLD))
    if telling.on is not None and telling.on > desk.today:
        faults.append(Fault(FaultCode.DATE_IN_FUTURE, "on"))
    if telling.on is not None and decision.in_force_on is not None and telling.on < decision.in_force_on:
        faults.append(Fault(FaultCode.BEFORE_THE_DECISION, "on"))
    return faults
