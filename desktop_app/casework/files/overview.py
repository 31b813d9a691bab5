"""A file at a glance: whose it is, where it stands, what is due, and what the one who looks may do now."""

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.files.assignments import Researcher
from desktop_app.casework.files.holders import (
    AddressFacts,
    GuardianFacts,
    HolderFacts,
    address_facts,
    guardian_facts,
    holder_facts,
    researcher_of,
)
from desktop_app.casework.files.requests import RequestFacts, newest_request, request_facts
from desktop_app.casework.freezes import FreezeRow, freeze_of
from desktop_app.casework.households import household_of
from desktop_app.casework.intake.declarations import current_declaration
from desktop_app.casework.performs import performs
from desktop_app.casework.visits.planning import VisitRow, visit_row
from desktop_app.models.cases import CaseFile
from desktop_app.models.visits import Visit
from desktop_app.policy.chapters import Clause
from desktop_app.policy.journey import FILE_ACTS, REQUEST_ACTS
from desktop_app.policy.permissions import Act, may_on
from desktop_app.policy.terms import Body, Category, FileState, RequestState
from desktop_app.policy.visit_terms import VisitState

_OF_A_REQUEST = frozenset({Act.PAUSE_REPLY, Act.WITHDRAW_REQUEST, Act.VERIFY_MEANS, Act.DECIDE_REQUEST})
"""Acts that nothing but a request in the right state allows."""


@dataclass(frozen=True, slots=True)
class DeclarationFacts:
    """The declaration of data accuracy that stands."""

    made_on: date
    signed_on: date | None
    paper_id: uuid.UUID | None


@dataclass(frozen=True, slots=True)
class FileOverview:
    """A file, frozen at the moment it was read."""

    id: uuid.UUID
    number: str
    state: FileState
    category: Category
    opened_on: date
    from_before: bool
    update_due_on: date | None
    closed_on: date | None
    retain_until: date | None
    declaration_stale: bool
    holder: HolderFacts
    guardian: GuardianFacts | None
    address: AddressFacts | None
    researcher: Researcher | None
    household_size: int
    dependants: int
    request: RequestFacts | None
    declaration: DeclarationFacts | None
    freeze: FreezeRow | None
    next_visit: VisitRow | None
    refers_to: Body | None
    """The body that questions about procedures go to; none where the policy names none."""
    study_kept_by: Clause | None
    """The clause that keeps the study of the file from the one who looks; none where they may read it."""
    acts: frozenset[Act]
    """What the journey and the permissions of the one who looks allow with this file now."""
    today: date

    @property
    def request_open(self) -> bool:
        """Whether an answer is still owed."""
        return self.request is not None and self.request.open

    @property
    def may_begin_request(self) -> bool:
        """Whether another request may be taken in."""
        return Act.SUBMIT_REQUEST in self.acts and not self.request_open

    @property
    def may_plan_visit(self) -> bool:
        """Whether a visit may be planned: somebody is there to go, and none is planned yet."""
        return Act.PLAN_VISIT in self.acts and self.researcher is not None and self.next_visit is None

    @property
    def may_pause(self) -> bool:
        """Whether the clock of the reply runs and may be stopped."""
        return Act.PAUSE_REPLY in self.acts and self.request_open and not self.paused

    @property
    def may_resume(self) -> bool:
        """Whether the clock of the reply stands still and may run again."""
        return Act.PAUSE_REPLY in self.acts and self.paused

    @property
    def paused(self) -> bool:
        """Whether the clock of the reply stands still."""
        return self.request is not None and self.request.paused

    @property
    def update_late(self) -> bool:
        """Whether the yearly update of the data is overdue."""
        return self.update_due_on is not None and self.closed_on is None and self.update_due_on < self.today


@performs(Act.OPEN_FILE)
def file_overview(desk: Desk, file_id: uuid.UUID) -> FileOverview:
    """Tell a file at a glance."""
    file = desk.file(file_id)
    household = household_of(desk, file)
    request = newest_request(desk, file.id)
    return FileOverview(
        id=file.id,
        number=file.number,
        state=file.state,
        category=file.category,
        opened_on=file.opened_on,
        from_before=file.from_before,
        update_due_on=file.update_due_on,
        closed_on=file.closed_on,
        retain_until=file.retain_until,
        declaration_stale=file.declaration_stale,
        holder=holder_facts(desk, household.holder),
        guardian=guardian_facts(desk, file.id),
        address=address_facts(household.dwelling),
        researcher=researcher_of(desk, file),
        household_size=household.size,
        dependants=household.dependants,
        request=request_facts(desk, request) if request else None,
        declaration=_declaration(desk, file),
        freeze=freeze_of(desk, file.id),
        next_visit=_next_visit(desk, file),
        refers_to=desk.policy().policy.referral_to,
        study_kept_by=desk.study_kept_by(file),
        acts=acts_now(desk, file, request.state if request else None),
        today=desk.today,
    )


def acts_now(desk: Desk, file: CaseFile, request_state: RequestState | None) -> frozenset[Act]:
    """Return what may be done with a file by the one who looks: their roles, its state and its request's allow it."""
    of_request = REQUEST_ACTS[request_state] if request_state else frozenset[Act]()
    of_file = FILE_ACTS[file.state] - _OF_A_REQUEST
    roles, assigned = desk.actor.roles, file.researcher_id == desk.actor.id
    body = desk.policy().policy.reviewing_roles
    return frozenset(act for act in of_file | of_request if may_on(act, roles, assigned=assigned, body=body))


def _declaration(desk: Desk, file: CaseFile) -> DeclarationFacts | None:
    found = current_declaration(desk, file.id)
    return DeclarationFacts(found.made_on, found.signed_on, found.paper_id) if found else None


def _next_visit(desk: Desk, file: CaseFile) -> VisitRow | None:
    ahead = Visit.state.in_((VisitState.PLANNED, VisitState.UNDER_WAY))
    found = desk.session.scalars(select(Visit).where(Visit.file_id == file.id, ahead).order_by(Visit.planned_for))
    visit = found.first()
    return visit_row(desk, visit) if visit else None
