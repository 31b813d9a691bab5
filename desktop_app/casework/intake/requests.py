"""A request on its way to study: written, completed, paused while it waits for the applicant, withdrawn."""

import uuid

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.intake.as_typed import household_as_typed
from desktop_app.casework.intake.completeness import facts_of, gaps_of
from desktop_app.casework.intake.form import RequestForm
from desktop_app.casework.numbers import Series, next_number
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.casework.replies import window_of
from desktop_app.models.bounds import LINE_LENGTH
from desktop_app.models.cases import CaseFile, Pause, Request, RequestedService
from desktop_app.models.visits import Verification
from desktop_app.policy.entitlement import Completeness, means_required
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.journey import OPEN_REQUEST_STATES, request_allows
from desktop_app.policy.permissions import Act
from desktop_app.policy.policy import Policy
from desktop_app.policy.terms import FileState, RequestState
from desktop_app.policy.text import clean


def write_request(desk: Desk, file: CaseFile, form: RequestForm) -> Request:
    """Write a request of today under the policy in force, with its services and its verification sheet."""
    in_force = desk.policy()
    request = add(
        desk,
        Request(
            file_id=file.id,
            number=next_number(desk, Series.REQUEST),
            state=RequestState.INCOMPLETE,
            channel=form.reception.channel,
            accompanied_by=form.reception.accompanied_by,
            need=form.need,
            submitted_on=desk.today,
            received_by=desk.actor.id,
            reviewing_body=in_force.policy.reviewing_body,
            contact_means=form.contact_means,
            contact_value=form.contact_value,
            policy_version_id=in_force.version_id,
        ),
    )
    for line in form.services:
        add(desk, RequestedService(request_id=request.id, service=line.service, detail=line.detail))
    desk.session.flush()
    _open_verification_sheet(desk, file, request, in_force.policy)
    return request


def _open_verification_sheet(desk: Desk, file: CaseFile, request: Request, policy: Policy) -> None:
    circumstances = facts_of(household_as_typed(desk, file), desk.today).circumstances()
    for means, requirement in means_required(policy, [file.category], circumstances).items():
        add(desk, Verification(request_id=request.id, means=means, requirement=requirement))


def open_request_of(desk: Desk, file_id: uuid.UUID) -> Request | None:
    """Return the request of a file that still waits for its answer."""
    rows = select(Request).where(Request.file_id == file_id, Request.state.in_(OPEN_REQUEST_STATES))
    return desk.session.scalars(rows.order_by(Request.id.desc())).first()


def complete_if_ready(desk: Desk, request: Request) -> Completeness:
    """Complete a request once nothing is missing, and promise its answer; says what still is missing."""
    desk.session.flush()
    gaps = gaps_of(desk, request)
    if request.state is RequestState.INCOMPLETE and gaps.complete:
        request.state = RequestState.COMPLETE
        request.completed_on = desk.today
        desk.session.flush()
        promise(desk, request)
    return gaps


def promise(desk: Desk, request: Request) -> None:
    """Fix the days of the answer as the receipt prints them; a day promised before is never brought forward."""
    window = window_of(desk, request)
    request.promised_earliest = request.promised_earliest or window.earliest
    if window.latest is not None:
        former = request.promised_latest
        request.promised_latest = window.latest if former is None else max(former, window.latest)


@performs(Act.PAUSE_REPLY)
def pause_reply(desk: Desk, request_id: uuid.UUID, reason: str) -> None:
    """Let the clock stand still while the association waits for the applicant."""
    request = _of_reached_file(desk, request_id)
    if not request_allows(request.state, desk.act) or _open_pause(desk, request_id) is not None:
        raise desk.refuse(FaultCode.REPLY_NOT_RUNNING)
    add(desk, Pause(request_id=request.id, started_on=desk.today, reason=_reason(desk, reason)))


@performs(Act.PAUSE_REPLY)
def resume_reply(desk: Desk, request_id: uuid.UUID) -> None:
    """Let the clock run again: the applicant has answered."""
    request = _of_reached_file(desk, request_id)
    pause = _open_pause(desk, request_id)
    if pause is None:
        raise desk.refuse(FaultCode.NOT_ALLOWED_IN_STATE)
    pause.ended_on = desk.today
    desk.session.flush()
    promise(desk, request)


@performs(Act.WITHDRAW_REQUEST)
def withdraw_request(desk: Desk, request_id: uuid.UUID, reason: str) -> None:
    """Take a request back at the applicant's word; the file of somebody who never was accepted is closed with it."""
    request = _of_reached_file(desk, request_id)
    file = desk.file(request.file_id)
    if not request_allows(request.state, desk.act):
        raise desk.refuse(FaultCode.NOT_ALLOWED_IN_STATE)
    desk.concern(file.id, _reason(desk, reason))
    request.state = RequestState.WITHDRAWN
    request.decided_on = desk.today
    if file.state in {FileState.APPLICANT, FileState.WAITING}:
        file.state, file.closed_on = FileState.CLOSED, desk.today


def _of_reached_file(desk: Desk, request_id: uuid.UUID) -> Request:
    request = desk.get(Request, request_id)
    desk.file(request.file_id)
    return request


def _open_pause(desk: Desk, request_id: uuid.UUID) -> Pause | None:
    rows = select(Pause).where(Pause.request_id == request_id, Pause.ended_on.is_(None))
    return desk.session.scalars(rows).first()


def _reason(desk: Desk, text: str) -> str:
    reason = clean(text)
    if not reason:
        raise desk.refuse(FaultCode.REQUIRED, "reason")
    if len(reason) > LINE_LENGTH:
        raise desk.refuse(FaultCode.TOO_LONG, "reason", limit=str(LINE_LENGTH))
    return reason
