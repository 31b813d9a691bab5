"""Freezes: a response stops the proposal of exclusion; on the last day a person confirms exclusion, or lifts."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Select, or_, select

from desktop_app.casework.decisions.writing import write_decision
from desktop_app.casework.desk import MOST_LISTED, Desk
from desktop_app.casework.performs import performs
from desktop_app.models.cases import CaseFile
from desktop_app.models.decisions import Decision, Freeze
from desktop_app.models.people import Person
from desktop_app.policy.faults import Fault, FaultCode, refuse_if
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import ContactMeans, DecisionState, FileState, Outcome, Situation


@dataclass(frozen=True, slots=True)
class Response:
    """What the person said or brought while the file stood frozen."""

    on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class FreezeRow:
    """A freeze that runs now."""

    id: uuid.UUID
    decision_id: uuid.UUID
    file_id: uuid.UUID
    file_number: str
    holder: str
    situation: Situation | None
    months: int
    notice_on: date | None
    ends_on: date | None
    response_on: date | None
    response_note: str
    today: date

    @property
    def days_left(self) -> int | None:
        """Days until the last day, negative when it has passed; none before the person was told."""
        return None if self.ends_on is None else (self.ends_on - self.today).days

    @property
    def is_due(self) -> bool:
        """Whether the time has passed, so that a person must confirm exclusion or lift the freeze."""
        return self.ends_on is not None and self.ends_on <= self.today

    @property
    def exclusion_proposed(self) -> bool:
        """Whether the rule proposes exclusion now: the time has passed and nothing was heard."""
        return self.is_due and self.response_on is None


@performs(Act.FIND_FILES)
def running_freezes(desk: Desk, most: int = MOST_LISTED, after: FreezeRow | None = None) -> tuple[FreezeRow, ...]:
    """List the freezes that run now on the files that the actor sees, the soonest to end first; or go on after one.

    Who was not told yet comes last. Both kinds are read by themselves, for so an index gives their order.
    """
    rows = _rows().where(desk.reached()).order_by(Freeze.ends_on, Freeze.id)
    told = [] if after and after.ends_on is None else _read(desk, rows.where(*_ending(after)), most)
    untold = _read(desk, rows.where(*_endless(after)), most - len(told)) if len(told) < most else []
    return (*told, *untold)


def _ending(after: FreezeRow | None) -> Iterator[ColumnElement[bool]]:
    yield Freeze.ends_on.is_not(None)
    if after is not None and after.ends_on is not None:
        yield Freeze.ends_on >= after.ends_on
        yield or_(Freeze.ends_on > after.ends_on, Freeze.id > after.id)


def _endless(after: FreezeRow | None) -> Iterator[ColumnElement[bool]]:
    yield Freeze.ends_on.is_(None)
    if after is not None and after.ends_on is None:
        yield Freeze.id > after.id


def _read(desk: Desk, rows: Select[Freeze, Situation | None, str, str], most: int) -> list[FreezeRow]:
    return [freeze_row(desk, *found) for found in desk.session.execute(rows.limit(most))]


def freeze_of(desk: Desk, file_id: uuid.UUID) -> FreezeRow | None:
    """Return the freeze that runs now on a file that the actor sees, within another act."""
    rows = _rows().where(Freeze.file_id == file_id).order_by(Freeze.id)
    found = desk.session.execute(rows.limit(1)).one_or_none()
    return freeze_row(desk, *found) if found else None


def _rows() -> Select[Freeze, Situation | None, str, str]:
    """Ask for freezes; of decision, file and holder no more than a list shows, for each would be a record."""
    return (
        select(Freeze, Decision.situation, CaseFile.number, Person.full_name)
        .join(Decision, Decision.id == Freeze.decision_id)
        .join(CaseFile, CaseFile.id == Freeze.file_id)
        .join(Person, Person.id == CaseFile.holder_id)
        .where(Freeze.lifted_on.is_(None), CaseFile.state == FileState.FROZEN)
        .where(Decision.state == DecisionState.IN_FORCE)
    )


def freeze_row(desk: Desk, freeze: Freeze, situation: Situation | None, file_number: str, holder: str) -> FreezeRow:
    """Freeze a freeze into a row for a screen."""
    return FreezeRow(
        id=freeze.id,
        decision_id=freeze.decision_id,
        file_id=freeze.file_id,
        file_number=file_number,
        holder=holder,
        situation=situation,
        months=freeze.months,
        notice_on=freeze.notice_on,
        ends_on=freeze.ends_on,
        response_on=freeze.response_on,
        response_note=freeze.response_note,
        today=desk.today,
    )


@performs(Act.RECORD_RESPONSE)
def record_response(desk: Desk, freeze_id: uuid.UUID, response: Response) -> None:
    """Record what the person answered; from then on exclusion is no longer proposed."""
    freeze, _ = _running(desk, freeze_id)
    faults = [Fault(FaultCode.REQUIRED, "on")] if response.on is None else []
    if not response.note.strip():
        faults.append(Fault(FaultCode.REQUIRED, "note"))
    if response.on is not None and response.on > desk.today:
        faults.append(Fault(FaultCode.DATE_IN_FUTURE, "on"))
    refuse_if(faults)
    freeze.response_on, freeze.response_note = response.on, response.note.strip()


@performs(Act.LIFT_FREEZE)
def lift_freeze(desk: Desk, freeze_id: uuid.UUID, reasons: str, tell_by: ContactMeans | None = None) -> uuid.UUID:
    """Lift a freeze by a decision with its reasons, in force at once; the file goes on as before."""
    freeze, file = _running(desk, freeze_id)
    if not reasons.strip():
        raise desk.refuse(FaultCode.REQUIRED, "reasons")
    frozen_by = desk.get(Decision, freeze.decision_id)
    decision = write_decision(
        desk, file, Outcome.LIFT_FREEZE, reasons, situation=frozen_by.situation, tell_by=tell_by or frozen_by.told_means
    )
    decision.state, decision.in_force_on = DecisionState.IN_FORCE, desk.today
    thaw(desk, freeze, file, reasons)
    return decision.id


def thaw(desk: Desk, freeze: Freeze, file: CaseFile, reasons: str) -> None:
    """End a freeze and let the file go on."""
    freeze.lifted_on, freeze.lift_reason = desk.today, reasons.strip()
    file.state = FileState.ACTIVE


def _running(desk: Desk, freeze_id: uuid.UUID) -> tuple[Freeze, CaseFile]:
    freeze = desk.get(Freeze, freeze_id)
    file = desk.file(freeze.file_id)
    if freeze.lifted_on is not None or file.state is not FileState.FROZEN:
        raise desk.refuse(FaultCode.NOT_ALLOWED_IN_STATE)
    return freeze, file
