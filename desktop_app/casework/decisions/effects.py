"""What each outcome does to the request and the file, and how the effect of a wrong decision is taken back."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from sqlalchemy import select

from desktop_app.casework.closures import close_file, keep_until_retention, open_again
from desktop_app.casework.decisions.finding import freeze_of, request_of, running_freeze
from desktop_app.casework.decisions.rules import next_update, row_of
from desktop_app.casework.desk import Desk
from desktop_app.casework.freezes import thaw
from desktop_app.casework.life_events import give_back, pass_on, record_death, take_back_death
from desktop_app.casework.records import add
from desktop_app.models.cases import CaseFile, Request
from desktop_app.models.decisions import Decision, Freeze
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.journey import file_after, request_after
from desktop_app.policy.terms import DecisionState, FileState, Outcome, RequestState

Effect = Callable[[Desk, Decision, CaseFile], None]


def check_standing(desk: Desk, outcome: Outcome, file: CaseFile, request: Request | None) -> None:
    """Refuse an outcome that cannot be decided as the file and the request stand."""
    answered = request is None or request_after(request.state, outcome) is not None
    if file_after(file.state, outcome) is None or not answered:
        raise desk.refuse(FaultCode.NOT_ALLOWED_IN_STATE)


def apply(desk: Desk, decision: Decision, file: CaseFile) -> None:
    """Do what the outcome says; refused where the file or the request has meanwhile gone another way."""
    request = request_of(desk, decision)
    check_standing(desk, decision.outcome, file, request)
    if request is not None:
        request.state = request_after(request.state, decision.outcome) or request.state
        request.decided_on = desk.today
    file.state = file_after(file.state, decision.outcome) or file.state
    _EFFECTS.get(decision.outcome, _nothing_more)(desk, decision, file)


def take_back(desk: Desk, decision: Decision, file: CaseFile) -> None:
    """Put the request and the file back to where they stood before a decision that proved wrong."""
    undo = _TAKEN_BACK.get(decision.outcome)
    if undo is not None:
        undo(desk, decision, file)


def _unanswer(desk: Desk, decision: Decision, file: CaseFile) -> None:
    """Have the request wait for its answer again; the file is an applicant's again if nothing else was accepted."""
    request = request_of(desk, decision)
    if request is not None:
        request.state, request.decided_on = RequestState.RECOMMENDED, None
    if not _accepted_otherwise(desk, file, decision):
        file.state = FileState.APPLICANT


def _accepted_otherwise(desk: Desk, file: CaseFile, decision: Decision) -> bool:
    """Say whether the file stands on another acceptance, or was open before the program."""
    others = select(Decision.id).where(
        Decision.file_id == file.id,
        Decision.id != decision.id,
        Decision.outcome == Outcome.ACCEPT,
        Decision.state == DecisionState.IN_FORCE,
    )
    return file.from_before or desk.session.scalars(others).first() is not None


def _nothing_more(desk: Desk, decision: Decision, file: CaseFile) -> None:
    """Leave everything else as it is."""


def _go_on(desk: Desk, decision: Decision, file: CaseFile) -> None:
    file.update_due_on = next_update(desk)


def _freeze(desk: Desk, decision: Decision, file: CaseFile) -> None:
    row = row_of(desk, decision)
    if row is None or not row.freeze_months:
        raise desk.refuse(FaultCode.NOT_ALLOWED_IN_STATE)
    add(desk, Freeze(file_id=file.id, decision_id=decision.id, months=row.freeze_months))


def _unfreeze(desk: Desk, decision: Decision, file: CaseFile) -> None:
    freeze = freeze_of(desk.session, decision.id)
    if freeze is not None and freeze is running_freeze(desk.session, file):
        thaw(desk, freeze, file, decision.reasons)


def _exclude(desk: Desk, decision: Decision, file: CaseFile) -> None:
    row = row_of(desk, decision)
    if row is not None and row.closes_file:
        close_file(desk, decision, file)
    else:
        keep_until_retention(desk, file)


def _close(desk: Desk, decision: Decision, file: CaseFile) -> None:
    record_death(desk, decision, file.holder_id)
    close_file(desk, decision, file)


def _unclose(desk: Desk, decision: Decision, file: CaseFile) -> None:
    take_back_death(desk, decision, file.holder_id)
    open_again(desk, file)


def _transfer(desk: Desk, decision: Decision, file: CaseFile) -> None:
    pass_on(desk, file, decision)


def _give_back(desk: Desk, decision: Decision, file: CaseFile) -> None:
    give_back(desk, file, decision)


def _reopen(desk: Desk, decision: Decision, file: CaseFile) -> None:
    open_again(desk, file)


_EFFECTS: Mapping[Outcome, Effect] = MappingProxyType(
    {
        Outcome.ACCEPT: _go_on,
        Outcome.CONTINUE: _go_on,
        Outcome.FREEZE: _freeze,
        Outcome.EXCLUDE: _exclude,
        Outcome.TRANSFER: _transfer,
        Outcome.CLOSE: _close,
        Outcome.REOPEN: _reopen,
    }
)
_TAKEN_BACK: Mapping[Outcome, Effect] = MappingProxyType(
    {
        Outcome.ACCEPT: _unanswer,
        Outcome.REFUSE: _unanswer,
        Outcome.WAITING_LIST: _unanswer,
        Outcome.FREEZE: _unfreeze,
        Outcome.EXCLUDE: _reopen,
        Outcome.TRANSFER: _give_back,
        Outcome.CLOSE: _unclose,
    }
)
