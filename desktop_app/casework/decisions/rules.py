"""What the policy version of a decision says of it: who decides, for how long, until when one may complain."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from desktop_app.casework.desk import Desk
from desktop_app.models.decisions import Decision
from desktop_app.policy.chapters import ControlRow
from desktop_app.policy.deadlines import freeze_end, last_day_to_complain, yearly_update_due
from desktop_app.policy.journey import ANSWERS
from desktop_app.policy.permissions import RULES, Act
from desktop_app.policy.policy import Policy
from desktop_app.policy.terms import Body, Outcome, Role, Situation

CONTESTABLE = frozenset(
    {Outcome.REFUSE, Outcome.WAITING_LIST, Outcome.FREEZE, Outcome.EXCLUDE, Outcome.TRANSFER, Outcome.CLOSE}
)
"""Outcomes that take or withhold something: each says how the person is told, and until when they may complain."""
_ACTS: Mapping[Outcome, Act] = MappingProxyType({Outcome.REOPEN: Act.REOPEN_FILE, Outcome.LIFT_FREEZE: Act.LIFT_FREEZE})


def roles_that_decide(policy: Policy, outcome: Outcome, situation: Situation | None) -> frozenset[Role]:
    """Return the roles in which an outcome is decided under a policy."""
    if outcome in ANSWERS:
        roles = policy.reviewing_roles
    elif situation is not None:
        roles = policy.roles_of(deciding_body(policy, outcome, situation))
    else:
        roles = RULES[_ACTS.get(outcome, Act.APPROVE_DECISION)].roles
    return roles & RULES[Act.APPROVE_DECISION].roles


def deciding_roles(desk: Desk, decision: Decision) -> frozenset[Role]:
    """Return the roles that approve a decision; that a file goes on after all is for whoever decided wrongly."""
    if decision.outcome is Outcome.CONTINUE and decision.supersedes_id is not None:
        return deciding_roles(desk, desk.get(Decision, decision.supersedes_id))
    policy = desk.policy_version(decision.policy_version_id).policy
    return roles_that_decide(policy, decision.outcome, decision.situation)


def row_of(desk: Desk, decision: Decision) -> ControlRow | None:
    """Return the row of the control table that a decision rests on, as it stood."""
    if decision.situation is None:
        return None
    return desk.policy_version(decision.policy_version_id).policy.row(decision.situation)


def end_of_freeze(desk: Desk, told_on: date, months: int) -> date:
    """Return the day on which a freeze ends, by the calendar that the association counts months in."""
    return freeze_end(told_on, months, desk.office.deadline_calendar)


def last_complaint_day(desk: Desk, told_on: date) -> date:
    """Return the last day on which a complaint about a decision told on a day is taken."""
    return last_day_to_complain(told_on, desk.policy().policy.grievances)


def next_update(desk: Desk) -> date:
    """Return the day by which a family's data are to be updated after today."""
    return yearly_update_due(desk.today, desk.office.deadline_calendar)


def deciding_body(policy: Policy, outcome: Outcome, situation: Situation) -> Body:
    """Return the body that decides an outcome of a situation: what follows a freeze has another than the freeze."""
    row = policy.row(situation)
    if row.then is not None and outcome is row.then.outcome:
        return row.then.decides
    if outcome is Outcome.TRANSFER and row.outcome is not Outcome.TRANSFER:
        return policy.row(Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS).decides
    return row.decides
