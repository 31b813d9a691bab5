"""Words about decisions that several pages say: what a decision is called, its tone, what it waits for."""

from desktop_app.policy.terms import DecisionState, Outcome, Situation
from desktop_app.views.labels import term
from desktop_app.views.tokens import Tone

_TONES: dict[Outcome, Tone] = {
    Outcome.ACCEPT: "ok",
    Outcome.CONTINUE: "ok",
    Outcome.LIFT_FREEZE: "ok",
    Outcome.REOPEN: "ok",
    Outcome.WAITING_LIST: "gold",
    Outcome.FREEZE: "info",
    Outcome.TRANSFER: "violet",
    Outcome.CLOSE: "gray",
    Outcome.REFUSE: "danger",
    Outcome.EXCLUDE: "danger",
}
_STATES: dict[DecisionState, Tone] = {
    DecisionState.PROPOSED: "warn",
    DecisionState.APPROVED: "info",
    DecisionState.IN_FORCE: "ok",
    DecisionState.REJECTED: "danger",
    DecisionState.SUPERSEDED: "gray",
}


def outcome_tone(outcome: Outcome) -> Tone:
    """The tone of an outcome."""
    return _TONES[outcome]


def state_tone(state: DecisionState) -> Tone:
    """The tone of a decision's state."""
    return _STATES[state]


def called(outcome: Outcome, situation: Situation | None) -> str:
    """What a decision is called: its outcome, and its situation where there is one."""
    return f"{term(outcome)} — {term(situation)}" if situation else term(outcome)
