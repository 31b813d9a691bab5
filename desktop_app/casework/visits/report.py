"""The visit report: answers, comparison, recommendation; what it says, and what it does to the request."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.casework.desk import Desk
from desktop_app.casework.records import add
from desktop_app.casework.verification import mark_means
from desktop_app.casework.visits.facts import ComparedEntry
from desktop_app.models.cases import Request
from desktop_app.models.visits import ChecklistAnswer, Difference, Visit
from desktop_app.policy.terms import RequestState, VerificationMeans
from desktop_app.policy.visit_terms import Recommendation, VisitAnswer


@dataclass(frozen=True)
class ItemAnswer:
    """The answer to one item of the checklist, with a note where there is one."""

    answer: VisitAnswer | None = None
    note: str = ""


@dataclass(frozen=True)
class VisitReport:
    """Everything a researcher brings back from a visit; what was not said is none."""

    visited_on: date | None
    present: str
    answers: Mapping[str, ItemAnswer]
    compared: tuple[ComparedEntry, ...]
    summary: str
    recommendation: Recommendation | None
    reasons: str


def write_answers(desk: Desk, visit: Visit, answers: Mapping[str, ItemAnswer], photos: Mapping[str, uuid.UUID]) -> None:
    """Write the answers down; `photos` are attachments by item."""
    for item, given in answers.items():
        add(
            desk,
            ChecklistAnswer(
                visit_id=visit.id, item=item, answer=given.answer, note=given.note, photo_id=photos.get(item)
            ),
        )


def write_comparison(desk: Desk, visit: Visit, compared: tuple[ComparedEntry, ...]) -> None:
    """Write down every fact with its three sides and how a difference was settled."""
    for entry in compared:
        add(
            desk,
            Difference(
                visit_id=visit.id,
                fact=entry.fact.value,
                declared=entry.declared,
                documented=entry.documented,
                observed=entry.observed,
                settlement=entry.settlement,
                note=entry.note,
            ),
        )


def move_request(desk: Desk, visit: Visit, day: date) -> None:
    """Let a recommendation move the request on; what needs more study goes back to study."""
    if visit.request_id is None:
        return
    request = desk.get(Request, visit.request_id)
    mark_means(desk, request.id, VerificationMeans.FIELD_VISIT, day)
    mark_means(desk, request.id, VerificationMeans.NEED_STUDY, day)
    request.recommendation = visit.recommendation
    if visit.recommendation is Recommendation.MORE_STUDY:
        request.state = RequestState.STUDY
    elif request.state in {RequestState.COMPLETE, RequestState.STUDY}:
        request.state = RequestState.RECOMMENDED
