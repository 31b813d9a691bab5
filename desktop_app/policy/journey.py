"""The journey of a request and of a file: in which state what may be done, and what a decision makes of it."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import FileState, Outcome, RequestState

OPEN_REQUEST_STATES = frozenset(
    {RequestState.INCOMPLETE, RequestState.COMPLETE, RequestState.STUDY, RequestState.RECOMMENDED}
)
"""States in which an answer is still owed."""
LIVING_FILE_STATES = frozenset({FileState.APPLICANT, FileState.ACTIVE, FileState.WAITING, FileState.FROZEN})
"""States in which a file is worked on."""
ENDED_FILE_STATES = frozenset(FileState) - LIVING_FILE_STATES
"""States from which a file comes back by a new request or a decision alone."""

_PAPERWORK = frozenset({Act.PRINT_PAPER, Act.ATTACH_SCAN, Act.VOID_PAPER})
_READING = frozenset({Act.FIND_FILES, Act.OPEN_FILE, Act.OPEN_SENSITIVE_PAGE})
_INTAKE = frozenset({Act.RECEIVE_DOCUMENT, Act.MATCH_DOCUMENT, Act.MAKE_DECLARATION, Act.WITHDRAW_REQUEST})
_RESEARCH = frozenset({Act.PLAN_VISIT, Act.RECORD_VISIT, Act.VERIFY_MEANS, Act.RECORD_WITNESSES})
_TELLING = frozenset({Act.TELL_PERSON, Act.RECORD_RESPONSE})
_UPKEEP = frozenset(
    {
        Act.UPDATE_PERSON,
        Act.RECORD_CONSENT,
        Act.RECEIVE_DOCUMENT,
        Act.MATCH_DOCUMENT,
        Act.MAKE_DECLARATION,
        Act.ASSIGN_RESEARCHER,
        Act.REFER_QUESTION,
        Act.ANSWER_REFERRAL,
        Act.SUBMIT_REQUEST,
    }
)
_DECISIONS = frozenset(
    {Act.PROPOSE_DECISION, Act.APPROVE_DECISION, Act.REJECT_PROPOSAL, Act.PUT_IN_FORCE, Act.SUPERSEDE_DECISION}
)

REQUEST_ACTS: Mapping[RequestState, frozenset[Act]] = MappingProxyType(
    {
        RequestState.INCOMPLETE: _INTAKE | _PAPERWORK | {Act.DECIDE_REQUEST},
        RequestState.COMPLETE: _INTAKE | _PAPERWORK | _RESEARCH | {Act.PAUSE_REPLY, Act.DECIDE_REQUEST},
        RequestState.STUDY: _INTAKE | _PAPERWORK | _RESEARCH | {Act.PAUSE_REPLY, Act.DECIDE_REQUEST},
        RequestState.RECOMMENDED: _INTAKE | _PAPERWORK | _RESEARCH | {Act.PAUSE_REPLY, Act.DECIDE_REQUEST},
        RequestState.ACCEPTED: _PAPERWORK | _TELLING,
        RequestState.REFUSED: _PAPERWORK | _TELLING,
        RequestState.WAITING: _INTAKE | _PAPERWORK | _TELLING | {Act.DECIDE_REQUEST},
        RequestState.WITHDRAWN: _PAPERWORK,
    }
)
"""What may be done with a request in each state."""

FILE_ACTS: Mapping[FileState, frozenset[Act]] = MappingProxyType(
    {
        FileState.APPLICANT: _READING | _PAPERWORK | _UPKEEP | _RESEARCH | _DECISIONS | _TELLING,
        FileState.ACTIVE: _READING | _PAPERWORK | _UPKEEP | _RESEARCH | _DECISIONS | _TELLING,
        FileState.WAITING: _READING | _PAPERWORK | _UPKEEP | _RESEARCH | _DECISIONS | _TELLING,
        FileState.FROZEN: _READING | _PAPERWORK | _UPKEEP | _RESEARCH | _DECISIONS | _TELLING | {Act.LIFT_FREEZE},
        FileState.EXCLUDED: _READING
        | _PAPERWORK
        | _DECISIONS
        | _TELLING
        | {Act.REOPEN_FILE, Act.RECORD_HAND_OVER, Act.SUBMIT_REQUEST},
        FileState.CLOSED: _READING
        | _PAPERWORK
        | _DECISIONS
        | _TELLING
        | {Act.REOPEN_FILE, Act.RECORD_HAND_OVER, Act.SUBMIT_REQUEST},
        FileState.REFUSED: _READING | _PAPERWORK | _TELLING | _UPKEEP | {Act.SUPERSEDE_DECISION},
    }
)
"""What may be done with a file in each state."""

REQUEST_OUTCOMES: Mapping[RequestState, Mapping[Outcome, RequestState]] = MappingProxyType(
    {
        RequestState.INCOMPLETE: MappingProxyType({Outcome.REFUSE: RequestState.REFUSED}),
        RequestState.COMPLETE: MappingProxyType({Outcome.REFUSE: RequestState.REFUSED}),
        RequestState.STUDY: MappingProxyType({Outcome.REFUSE: RequestState.REFUSED}),
        RequestState.RECOMMENDED: MappingProxyType(
            {
                Outcome.ACCEPT: RequestState.ACCEPTED,
                Outcome.WAITING_LIST: RequestState.WAITING,
                Outcome.REFUSE: RequestState.REFUSED,
            }
        ),
        RequestState.WAITING: MappingProxyType(
            {Outcome.ACCEPT: RequestState.ACCEPTED, Outcome.REFUSE: RequestState.REFUSED}
        ),
    }
)
"""What a decision makes of a request; a request is accepted after study alone, and may be refused at any step."""
ANSWERS = tuple(REQUEST_OUTCOMES[RequestState.RECOMMENDED])
"""The answers to a request: what may become of it once it was studied."""

FILE_OUTCOMES: Mapping[FileState, Mapping[Outcome, FileState]] = MappingProxyType(
    {
        FileState.APPLICANT: MappingProxyType(
            {
                Outcome.ACCEPT: FileState.ACTIVE,
                Outcome.REFUSE: FileState.REFUSED,
                Outcome.WAITING_LIST: FileState.WAITING,
                Outcome.CLOSE: FileState.CLOSED,
            }
        ),
        FileState.ACTIVE: MappingProxyType(
            {
                Outcome.ACCEPT: FileState.ACTIVE,
                Outcome.REFUSE: FileState.ACTIVE,
                Outcome.WAITING_LIST: FileState.ACTIVE,
                Outcome.CONTINUE: FileState.ACTIVE,
                Outcome.FREEZE: FileState.FROZEN,
                Outcome.EXCLUDE: FileState.EXCLUDED,
                Outcome.TRANSFER: FileState.ACTIVE,
                Outcome.CLOSE: FileState.CLOSED,
            }
        ),
        FileState.WAITING: MappingProxyType(
            {
                Outcome.ACCEPT: FileState.ACTIVE,
                Outcome.REFUSE: FileState.REFUSED,
                Outcome.CONTINUE: FileState.WAITING,
                Outcome.EXCLUDE: FileState.EXCLUDED,
                Outcome.TRANSFER: FileState.WAITING,
                Outcome.CLOSE: FileState.CLOSED,
            }
        ),
        FileState.FROZEN: MappingProxyType(
            {
                Outcome.LIFT_FREEZE: FileState.ACTIVE,
                Outcome.EXCLUDE: FileState.EXCLUDED,
                Outcome.TRANSFER: FileState.FROZEN,
                Outcome.CLOSE: FileState.CLOSED,
            }
        ),
        FileState.EXCLUDED: MappingProxyType({Outcome.REOPEN: FileState.ACTIVE, Outcome.CLOSE: FileState.CLOSED}),
        FileState.CLOSED: MappingProxyType({Outcome.REOPEN: FileState.ACTIVE}),
        FileState.REFUSED: MappingProxyType({}),
    }
)
"""What a decision makes of a file; an outcome that is not listed cannot be decided in that state."""


def request_allows(state: RequestState, act: Act) -> bool:
    """Say whether an act may be done with a request in this state."""
    return act in REQUEST_ACTS[state]


def file_allows(state: FileState, act: Act) -> bool:
    """Say whether an act may be done with a file in this state."""
    return act in FILE_ACTS[state]


def request_after(state: RequestState, outcome: Outcome) -> RequestState | None:
    """Return the state of a request after a decision, or none where that cannot be decided."""
    return REQUEST_OUTCOMES.get(state, {}).get(outcome)


def file_after(state: FileState, outcome: Outcome) -> FileState | None:
    """Return the state of a file after a decision, or none where that cannot be decided."""
    return FILE_OUTCOMES[state].get(outcome)
