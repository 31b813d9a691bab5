"""What a use case is handed: the session, who acts, the policy, the day, and where attachments lie."""

import uuid
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, timezone
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TypeVar

from sqlalchemy import ColumnElement, bindparam, func, select, true
from sqlalchemy.orm import Session

from desktop_app.casework.seals.sealer import Sealer
from desktop_app.disk import FORMER, Prepared, prepare
from desktop_app.models.base import Base
from desktop_app.models.cases import CaseFile
from desktop_app.models.office import HolidayEdit, Office, PolicyVersion
from desktop_app.policy import calendar
from desktop_app.policy.calendar import WorkingCalendar
from desktop_app.policy.chapters import Clause
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.permissions import RULES, Act, may_on, may_read_study, sees_assigned_alone
from desktop_app.policy.policy import Policy
from desktop_app.policy.terms import Role
from desktop_app.storage.attachments import AttachmentVault
from desktop_app.storage.journal import head
from desktop_app.storage.search import Reader, reader_of

AnyRecord = TypeVar("AnyRecord", bound=Base)

MOST_LISTED = 200
"""Rows of a list of what waits, the pressing ones first: nobody works off more in a day."""
SAUDI_TIME = timezone(timedelta(hours=3), "AST")
_POLICIES_KEPT = 8
"""Versions kept as they were read: the one in force, and those that open cases were begun under."""
OFFICE = uuid.UUID(int=0)
"""The journal's subject of acts that concern no file: set-up, staff, policy, backups."""


_OF_VERSION = PolicyVersion.__table__.c
_VERSION = select(_OF_VERSION.id, _OF_VERSION.number, _OF_VERSION.policy_key, _OF_VERSION.body).limit(1)
_IN_FORCE = _VERSION.where(_OF_VERSION.in_force_from <= bindparam("day")).order_by(
    _OF_VERSION.in_force_from.desc(), _OF_VERSION.number.desc()
)
_FIRST = _VERSION.order_by(_OF_VERSION.in_force_from, _OF_VERSION.number)
_OFFICE = select(Office)


@lru_cache(_POLICIES_KEPT)
def _policy_of(body: str, key: str, number: int) -> Policy:
    """Read a policy once and not at every act: that takes longer than all the rest of a small one."""
    return Policy.from_toml(body, f"{key} {number}")


def days_through(first: date, last: date) -> list[date]:
    """List the days from one to another, both included."""
    return [first + timedelta(step) for step in range((last - first).days + 1)]


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: a member of staff, with the roles held today."""

    id: uuid.UUID
    name: str
    roles: frozenset[Role]


@dataclass(frozen=True, slots=True)
class PolicyInForce:
    """A policy with the version that it stands in."""

    version_id: uuid.UUID
    number: int
    policy: Policy


@dataclass
class Desk:
    """One transaction's worth of work: everything a use case may touch, and what its journal entry will say."""

    session: Session
    actor: Actor
    act: Act
    now: datetime
    vault: AttachmentVault
    sealer: Sealer
    subject: uuid.UUID | None = None
    reason: str = ""
    lookups: Reader | None = None
    """Where a search that is given up by the next key looks things up; none in every other act."""
    by_program: bool = False
    """The program itself acts, in the session of whoever is signed in: its entry names no person."""
    always: bool = False
    """Leave an entry though no row changes: a key was changed, a copy was made."""
    former: list[Prepared] = field(default_factory=list)
    """Files as they were, to be put back where the transaction finds no room or no store to end in."""
    _policies: dict[date, PolicyInForce] = field(default_factory=dict)

    @property
    def today(self) -> date:
        """The day in Saudi Arabia."""
        return self.now.astimezone(SAUDI_TIME).date()

    @cached_property
    def journal_head(self) -> str:
        """The head of the journal as it stood before this transaction, whose own entry is written as it ends."""
        return head(self.session)

    @property
    def role(self) -> Role:
        """The role in which the actor may do this act; the first of theirs that may."""
        allowed = RULES[self.act].roles
        return next(role for role in Role if role in self.actor.roles and role in allowed)

    @property
    def reader(self) -> Reader:
        """Where to look things up: the connection kept for that, or the transaction of this act."""
        return self.lookups or reader_of(self.session)

    def keep_former(self, files: tuple[Path, ...]) -> None:
        """Keep files outside the store as they are before this act changes them."""
        kept = prepare({file: file.read_bytes() for file in files if file.exists()}, FORMER)
        self.former.append(replace(kept, empty=tuple(file for file in files if file not in kept.places.values())))

    def concern(self, subject: uuid.UUID, reason: str = "") -> None:
        """Say which file (or other subject) the journal entry concerns, and why the act was done."""
        self.subject = subject
        self.reason = reason or self.reason

    @cached_property
    def office(self) -> Office:
        """The association and branch of this store."""
        return self.session.scalars(_OFFICE).one()

    def policy(self, day: date | None = None) -> PolicyInForce:
        """Return the policy version in force on a day; today when none is given."""
        day = day or self.today
        if day not in self._policies:
            self._policies[day] = self._policy_on(day)
        return self._policies[day]

    def _policy_on(self, day: date) -> PolicyInForce:
        connection = self.session.connection()
        row = connection.execute(_IN_FORCE, {"day": day}).one_or_none() or connection.execute(_FIRST).one()
        return PolicyInForce(row.id, row.number, _policy_of(row.body, row.policy_key, row.number))

    def policy_version(self, version_id: uuid.UUID) -> PolicyInForce:
        """Return one policy version, such as the one that a case was judged by."""
        row = self.get(PolicyVersion, version_id)
        return PolicyInForce(row.id, row.number, _policy_of(row.body, row.policy_key, row.number))

    @cached_property
    def working_calendar(self) -> WorkingCalendar:
        """Working days with the association's own edits."""
        edits = self.session.scalars(select(HolidayEdit).order_by(HolidayEdit.first_day)).all()
        return WorkingCalendar.edited(
            calendar.HolidayEdit(day, edit.name, added=not edit.working)
            for edit in edits
            for day in days_through(edit.first_day, edit.last_day)
        )

    def get(self, kind: type[AnyRecord], key: uuid.UUID) -> AnyRecord:
        """Return a record by its key, or refuse in words."""
        found = self.session.get(kind, key)
        if found is None:
            raise Refused(Fault(FaultCode.NOT_FOUND))
        return found

    def file(self, file_id: uuid.UUID) -> CaseFile:
        """Return a file that the actor may touch in this act, and make it the subject of the journal entry."""
        found = self.get(CaseFile, file_id)
        self.concern(found.id)
        if not self.reaches(found):
            raise Refused(Fault(FaultCode.NOT_PERMITTED))
        return found

    def reaches(self, file: CaseFile) -> bool:
        """Say whether the actor's permission for this act reaches a file."""
        return may_on(self.act, self.actor.roles, assigned=file.researcher_id == self.actor.id)

    def reached(self) -> ColumnElement[bool]:
        """Return the condition under which a query finds the files that the actor's permission for this act reaches."""
        if sees_assigned_alone(self.act, self.actor.roles):
            # Through no index: a list goes along its own order, and not first through all that a researcher has.
            return func.coalesce(CaseFile.researcher_id, None) == self.actor.id
        return true()

    def study(self, file_id: uuid.UUID) -> CaseFile:
        """Return a file of which the actor may also read what was studied: reports, verification, witnesses' words."""
        found = self.file(file_id)
        if self.study_kept_by(found) is not None:
            raise self.not_permitted()
        return found

    def study_kept_by(self, file: CaseFile) -> Clause | None:
        """Return the clause in force that keeps the study of a file from the actor; none where they may read it."""
        policy = self.policy().policy
        assigned = file.researcher_id == self.actor.id
        if policy.study is None or may_read_study(self.actor.roles, policy.study.readers, assigned=assigned):
            return None
        return policy.study_clause

    def not_permitted(self) -> Refused:
        """Make the refusal of an act that the actor may not do here; the door journals it."""
        return self.refuse(FaultCode.NOT_PERMITTED)

    def refuse(self, code: FaultCode, field_name: str = "", **params: str) -> Refused:
        """Make a refusal with one fault, to be raised."""
        return Refused(Fault(code, field_name, params))
