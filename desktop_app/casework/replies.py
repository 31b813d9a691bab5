"""The reply window of a request: reckoned by the policy that judges it, kept as printed, told in words with reasons."""

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.models.cases import Pause, Request
from desktop_app.models.office import Office
from desktop_app.policy import deadlines
from desktop_app.policy.chapters import ReplyEnd
from desktop_app.policy.deadlines import ReplyWindow, reply_window
from desktop_app.policy.rule_terms import ReplyStart


def own_target(office: Office) -> ReplyEnd | None:
    """Return the association's own target, counted from completion; none where it set none."""
    if office.own_target_count is None or office.own_target_unit is None:
        return None
    return ReplyEnd(count=office.own_target_count, unit=office.own_target_unit, start=ReplyStart.COMPLETED)


def window_of(desk: Desk, request: Request) -> ReplyWindow:
    """Reckon the window of a request as it stands, under the policy version that judges it."""
    policy = desk.policy_version(request.policy_version_id).policy
    target = None if policy.reply.latest is not None else own_target(desk.office)
    return reply_window(
        policy, request.submitted_on, request.completed_on, _pauses(desk, request), desk.working_calendar, target
    )


def _pauses(desk: Desk, request: Request) -> tuple[deadlines.Pause, ...]:
    rows = desk.session.scalars(select(Pause).where(Pause.request_id == request.id).order_by(Pause.id))
    return tuple(deadlines.Pause(row.started_on, row.ended_on, row.reason) for row in rows)
