"""The newest request of a file as its page tells it: what is asked, how far it has come, when the answer is due."""

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from desktop_app.casework.desk import Desk
from desktop_app.casework.intake.completeness import gaps_of
from desktop_app.casework.replies import window_of
from desktop_app.models.cases import CaseFile, Pause, Request, RequestedService
from desktop_app.models.decisions import Decision
from desktop_app.models.visits import Visit
from desktop_app.policy.deadlines import ReplyWindow
from desktop_app.policy.entitlement import Completeness
from desktop_app.policy.journey import OPEN_REQUEST_STATES
from desktop_app.policy.terms import Body, Channel, ContactMeans, DecisionState, RequestState, Service
from desktop_app.policy.visit_terms import Recommendation, VisitState


@dataclass(frozen=True, slots=True)
class PauseFacts:
    """A stretch in which the clock stood still."""

    started_on: date
    ended_on: date | None
    reason: str


@dataclass(frozen=True, slots=True)
class ReplyFacts:
    """When the answer is due: the days as promised and kept, and the reckoning behind them."""

    earliest: date | None
    latest: date | None
    days_left: int | None
    """Until the latest day; negative when late; none where no clock runs."""
    window: ReplyWindow
    pauses: tuple[PauseFacts, ...]

    @property
    def late(self) -> bool:
        """Whether the latest day has passed."""
        return self.days_left is not None and self.days_left < 0

    @property
    def kept(self) -> bool:
        """Whether the days that were promised on paper differ from today's reckoning, and stand."""
        return self.window.latest is not None and self.latest != self.window.latest


@dataclass(frozen=True, slots=True)
class Way:
    """The days on which a request passed its steps; none for those still ahead."""

    received_on: date
    completed_on: date | None
    visited_on: date | None
    recommended: Recommendation | None
    """What the researcher recommended; none where that is kept from the one who looks."""
    decided_on: date | None
    told_on: date | None


@dataclass(frozen=True, slots=True)
class RequestFacts:
    """One request of a file."""

    id: uuid.UUID
    number: str
    state: RequestState
    submitted_on: date
    completed_on: date | None
    channel: Channel
    need: str
    services: tuple[tuple[Service, str], ...]
    contact_means: ContactMeans
    contact_value: str
    reviewing_body: Body
    gaps: Completeness | None
    """What is still missing; none once the request was complete."""
    reply: ReplyFacts | None
    """None once the request has been answered."""
    way: Way

    @property
    def open(self) -> bool:
        """Whether an answer is still owed."""
        return self.state in OPEN_REQUEST_STATES

    @property
    def paused(self) -> bool:
        """Whether the clock stands still."""
        return self.reply is not None and self.reply.window.paused


def newest_request(desk: Desk, file_id: uuid.UUID) -> Request | None:
    """Return the newest request of a file, answered or not."""
    rows = select(Request).where(Request.file_id == file_id).order_by(Request.id.desc())
    return desk.session.scalars(rows).first()


def request_facts(desk: Desk, request: Request) -> RequestFacts:
    """Tell a request."""
    running = request.state in OPEN_REQUEST_STATES
    return RequestFacts(
        id=request.id,
        number=request.number,
        state=request.state,
        submitted_on=request.submitted_on,
        completed_on=request.completed_on,
        channel=request.channel,
        need=request.need,
        services=_services(desk, request),
        contact_means=request.contact_means,
        contact_value=request.contact_value,
        reviewing_body=request.reviewing_body,
        gaps=gaps_of(desk, request) if request.state is RequestState.INCOMPLETE else None,
        reply=_reply(desk, request) if running else None,
        way=_way(desk, request),
    )


def _reply(desk: Desk, request: Request) -> ReplyFacts:
    window = window_of(desk, request)
    latest = None if window.paused else request.promised_latest or window.latest
    rows = select(Pause).where(Pause.request_id == request.id).order_by(Pause.id)
    return ReplyFacts(
        earliest=request.promised_earliest or window.earliest,
        latest=latest,
        days_left=(latest - desk.today).days if latest else None,
        window=window,
        pauses=tuple(PauseFacts(row.started_on, row.ended_on, row.reason) for row in desk.session.scalars(rows)),
    )


def _services(desk: Desk, request: Request) -> tuple[tuple[Service, str], ...]:
    rows = desk.session.scalars(select(RequestedService).where(RequestedService.request_id == request.id))
    order = list(Service)
    return tuple((row.service, row.detail) for row in sorted(rows, key=lambda row: order.index(row.service)))


def _way(desk: Desk, request: Request) -> Way:
    # Not through the index of states, which leads to nearly every visit there ever was.
    reported = func.coalesce(Visit.state, None) == VisitState.REPORTED
    visited = select(Visit.visited_on).where(Visit.request_id == request.id, reported)
    decided = select(Decision).where(Decision.request_id == request.id, Decision.state == DecisionState.IN_FORCE)
    decision = desk.session.scalars(decided.order_by(Decision.id.desc())).first()
    return Way(
        received_on=request.submitted_on,
        completed_on=request.completed_on,
        visited_on=desk.session.scalars(visited.order_by(Visit.id.desc())).first(),
        recommended=None if desk.study_kept_by(desk.get(CaseFile, request.file_id)) else request.recommendation,
        decided_on=decision.in_force_on if decision else request.decided_on,
        told_on=decision.told_on if decision else None,
    )
