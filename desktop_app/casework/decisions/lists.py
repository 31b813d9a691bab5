"""The lists of decisions: what waits for an approval, for effect, for telling; and those of one file."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from sqlalchemy import ColumnElement, Select, select

from desktop_app.casework.closures import ClosureRow, closures_to_hand_over
from desktop_app.casework.decisions.rules import deciding_roles
from desktop_app.casework.desk import MOST_LISTED, Desk
from desktop_app.casework.freezes import FreezeRow, running_freezes
from desktop_app.casework.performs import performs
from desktop_app.models.cases import CaseFile
from desktop_app.models.decisions import Decision
from desktop_app.models.people import Person
from desktop_app.models.staff import Staff
from desktop_app.policy.permissions import RULES, Act, may
from desktop_app.policy.terms import ContactMeans, DecisionState, Outcome, Situation


class DecisionList(StrEnum):
    """A list of decisions that can be gone on with from its last row."""

    PROPOSED = "proposed"
    APPROVED = "approved"
    TO_TELL = "to_tell"
    LATEST = "latest"


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision as a list shows it."""

    id: uuid.UUID
    number: str
    file_id: uuid.UUID
    file_number: str
    holder: str
    outcome: Outcome
    situation: Situation | None
    state: DecisionState
    proposed_by: str
    proposed_on: date
    in_force_on: date | None
    tell_by: ContactMeans | None
    told_on: date | None
    last_complaint_day: date | None
    for_me: bool
    """Whether it waits for the approval of the one who looks."""


@dataclass(frozen=True, slots=True)
class DecisionLists:
    """Everything about decisions that waits for somebody, of each list the first ones."""

    proposed: tuple[DecisionRow, ...]
    approved: tuple[DecisionRow, ...]
    """Approved, and not yet in force."""
    to_tell: tuple[DecisionRow, ...]
    frozen: tuple[FreezeRow, ...]
    to_hand_over: tuple[ClosureRow, ...]
    latest: tuple[DecisionRow, ...]

    @property
    def for_me(self) -> tuple[DecisionRow, ...]:
        """The proposals that wait for the approval of the one who looks."""
        return tuple(row for row in self.proposed if row.for_me)


_LATEST = 50
_WAITING: Mapping[DecisionList, tuple[ColumnElement[bool], ...]] = MappingProxyType(
    {
        DecisionList.PROPOSED: (Decision.state == DecisionState.PROPOSED,),
        DecisionList.APPROVED: (Decision.state == DecisionState.APPROVED,),
        DecisionList.TO_TELL: (Decision.state == DecisionState.IN_FORCE, Decision.told_on.is_(None)),
    }
)


@performs(Act.FIND_FILES)
def decision_lists(desk: Desk, most: int = MOST_LISTED) -> DecisionLists:
    """List the decisions that wait for somebody, on the files that the actor sees."""
    return DecisionLists(
        proposed=_listed(desk, DecisionList.PROPOSED, most),
        approved=_listed(desk, DecisionList.APPROVED, most),
        to_tell=_listed(desk, DecisionList.TO_TELL, most),
        frozen=running_freezes(desk, most),
        to_hand_over=closures_to_hand_over(desk, most),
        latest=_listed(desk, DecisionList.LATEST, _LATEST),
    )


@performs(Act.FIND_FILES)
def more_decisions(
    desk: Desk, wanted: DecisionList, after: uuid.UUID, most: int = MOST_LISTED
) -> tuple[DecisionRow, ...]:
    """Go on with a list of decisions after the one that was shown last."""
    return _listed(desk, wanted, most, after)


@performs(Act.OPEN_FILE)
def decisions_of(desk: Desk, file_id: uuid.UUID) -> tuple[DecisionRow, ...]:
    """List the decisions of one file, the newest first."""
    file = desk.file(file_id)
    return _shown(desk, _rows().where(Decision.file_id == file.id).order_by(Decision.id.desc()))


def _listed(desk: Desk, wanted: DecisionList, most: int, after: uuid.UUID | None = None) -> tuple[DecisionRow, ...]:
    """Read a list from a place on: what waits with the oldest first, the latest with the newest."""
    newest_first = wanted is DecisionList.LATEST
    rows = _rows().where(*_WAITING.get(wanted, ())).order_by(Decision.id.desc() if newest_first else Decision.id)
    if after is not None:
        rows = rows.where(Decision.id < after if newest_first else Decision.id > after)
    return _shown(desk, rows.where(desk.reached()).limit(most))


def _rows() -> Select[Decision, str, str, str]:
    """Ask for decisions; of file, holder and proposer no more than a list shows, for each would be a record."""
    return (
        select(Decision, CaseFile.number, Person.full_name, Staff.full_name)
        .join(CaseFile, CaseFile.id == Decision.file_id)
        .join(Person, Person.id == CaseFile.holder_id)
        .join(Staff, Staff.id == Decision.proposed_by)
    )


def _shown(desk: Desk, rows: Select[Decision, str, str, str]) -> tuple[DecisionRow, ...]:
    return tuple(decision_row(desk, *row) for row in desk.session.execute(rows))


def decision_row(desk: Desk, decision: Decision, file_number: str, holder: str, proposed_by: str) -> DecisionRow:
    """Freeze a decision into a row for a screen."""
    return DecisionRow(
        id=decision.id,
        number=decision.number,
        file_id=decision.file_id,
        file_number=file_number,
        holder=holder,
        outcome=decision.outcome,
        situation=decision.situation,
        state=decision.state,
        proposed_by=proposed_by,
        proposed_on=decision.proposed_on,
        in_force_on=decision.in_force_on,
        tell_by=decision.told_means,
        told_on=decision.told_on,
        last_complaint_day=decision.last_complaint_day,
        for_me=_waits_for(desk, decision),
    )


def _waits_for(desk: Desk, decision: Decision) -> bool:
    """Say whether the actor may approve this proposal: in force of their role, and not their own."""
    if decision.state is not DecisionState.PROPOSED or not may(Act.APPROVE_DECISION, desk.actor.roles):
        return False
    own = RULES[Act.APPROVE_DECISION].second_person and decision.proposed_by == desk.actor.id
    return not own and not deciding_roles(desk, decision).isdisjoint(desk.actor.roles)
