"""What the program itself says in a decision, from ``resources/decisions.toml``; the words are kept with it."""

import tomllib
from collections.abc import Iterable
from functools import cache

from desktop_app.policy.counting import counted
from desktop_app.policy.labels import label
from desktop_app.policy.situations import Proposal
from desktop_app.policy.terms import Body, RequestState
from desktop_app.policy.text import ltr
from desktop_app.policy.visit_terms import Recommendation
from desktop_app.resources import resource

_SEPARATOR = "، "


@cache
def _sentences() -> dict[str, str]:
    return tomllib.loads(resource("decisions.toml").read_text(encoding="utf-8"))


def explain_request(number: str, state: RequestState, body: Body, recommendation: Recommendation | None) -> str:
    """Tell where a request stands and who decides it."""
    said = [_say("request", request=ltr(number), state=label(state), body=label(body))]
    if recommendation is not None:
        said.append(_say("recommendation", recommendation=label(recommendation)))
    return _joined(said)


def explain_proposal(proposal: Proposal, *, after_freeze: bool) -> str:
    """Tell what the control table proposes, and what that takes."""
    situation, outcome = label(proposal.situation), label(proposal.outcome)
    opening = "after_freeze" if after_freeze else "situation"
    said = [_say(opening, situation=situation, outcome=outcome)]
    if proposal.freeze_months:
        said.append(_say("freeze", months=counted(proposal.freeze_months, "months")))
    if proposal.evidence_required:
        said.append(_say("evidence", evidence=_SEPARATOR.join(label(kind) for kind in proposal.evidence_required)))
    said.append(_say("decides", body=label(proposal.decides)))
    said += [_say(key) for key, holds in _further(proposal) if holds]
    return _joined(said)


def handed_over_words() -> str:
    """Tell why a certificate without its hand-over gave way to one that has it."""
    return _say("handed_over")


def _further(proposal: Proposal) -> Iterable[tuple[str, bool]]:
    return (
        ("refers", proposal.refers_to_authorities),
        ("closes", proposal.closes_file),
        ("advice", proposal.is_advice),
    )


def _say(key: str, **words: str) -> str:
    return _sentences()[key].format(**words)


def _joined(said: Iterable[str]) -> str:
    return " ".join(said)
