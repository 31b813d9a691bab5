"""The visit report: answers, comparison, recommendation; kept whole or refused with everything that is missing."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from desktop_app.casework.attachments import Scan, attach
from desktop_app.casework.desk import Desk
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.casework.verification import mark_means
from desktop_app.casework.visits.facts import ComparedEntry
from desktop_app.casework.visits.witnesses import WITNESSES_NEEDED
from desktop_app.models.cases import CaseFile, Request
from desktop_app.models.visits import ChecklistAnswer, Difference, Verification, Visit, Witness
from desktop_app.policy.checklist import Checklist, load_checklist
from desktop_app.policy.faults import Fault, FaultCode, refuse_if
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import (
    Recommendation,
    RequestState,
    Requirement,
    VerificationMeans,
    VisitAnswer,
    VisitState,
)
from desktop_app.policy.text import clean

FIELD_VISIT = "field_visit"
"""The checklist that a field visit is made with."""


@dataclass(frozen=True)
class ItemAnswer:
    """The answer to one item of the checklist, with a note and a photo where there is one."""

    answer: VisitAnswer | None = None
    note: str = ""
    photo: Scan | None = None
    photo_id: uuid.UUID | None = None
    """A photo that was already put away with the draft."""


@dataclass(frozen=True)
class VisitReport:
    """Everything a researcher brings back from a visit."""

    visited_on: date
    present: str
    answers: Mapping[str, ItemAnswer]
    compared: tuple[ComparedEntry, ...]
    summary: str
    recommendation: Recommendation | None
    reasons: str


@performs(Act.RECORD_VISIT)
def report_visit(desk: Desk, visit_id: uuid.UUID, report: VisitReport) -> None:
    """Close a visit with its report; the request moves on when the recommendation says so."""
    visit = desk.get(Visit, visit_id)
    file = desk.file(visit.file_id)
    checklist = load_checklist(FIELD_VISIT)
    faults = [
        *_state_faults(visit),
        *_header_faults(desk, visit, report),
        *_answer_faults(checklist, file, report),
        *_comparison_faults(report),
        *_witness_faults(desk, visit),
    ]
    refuse_if(faults)
    _write_answers(desk, visit, report)
    _write_comparison(desk, visit, report)
    visit.state = VisitState.REPORTED
    visit.visited_on = report.visited_on
    visit.present = clean(report.present)
    visit.checklist = f"{checklist.key} {checklist.edition}"
    visit.summary = report.summary.strip()
    visit.recommendation = report.recommendation
    visit.reasons = report.reasons.strip()
    _move_request(desk, visit)


def _state_faults(visit: Visit) -> list[Fault]:
    open_states = {VisitState.PLANNED, VisitState.UNDER_WAY}
    return [] if visit.state in open_states else [Fault(FaultCode.NOT_ALLOWED_IN_STATE)]


def _header_faults(desk: Desk, visit: Visit, report: VisitReport) -> list[Fault]:
    faults = [
        Fault(FaultCode.REQUIRED, name)
        for name, value in (("present", report.present), ("summary", report.summary), ("reasons", report.reasons))
        if not clean(value)
    ]
    if report.recommendation is None:
        faults.append(Fault(FaultCode.REQUIRED, "recommendation"))
    request = desk.get(Request, visit.request_id) if visit.request_id else None
    if report.visited_on > desk.today:
        faults.append(Fault(FaultCode.DATE_IN_THE_FUTURE, "visited_on"))
    elif request is not None and report.visited_on < request.submitted_on:
        faults.append(Fault(FaultCode.VISIT_BEFORE_REQUEST, "visited_on"))
    return faults


def _answer_faults(checklist: Checklist, file: CaseFile, report: VisitReport) -> list[Fault]:
    unanswered = [
        item
        for item in checklist.items_for(file.category)
        if report.answers.get(item.id, ItemAnswer()).answer is None
    ]
    return [Fault(FaultCode.ANSWER_MISSING, f"answers.{item.id}", {"item": item.text}) for item in unanswered]


def _comparison_faults(report: VisitReport) -> list[Fault]:
    return [
        Fault(FaultCode.DIFFERENCE_NOT_SETTLED, f"compared.{entry.fact.value}")
        for entry in report.compared
        if entry.differs and entry.settlement is None
    ]


def _witness_faults(desk: Desk, visit: Visit) -> list[Fault]:
    rows = select(Verification.requirement).where(
        Verification.request_id == visit.request_id, Verification.means == VerificationMeans.TWO_WITNESSES
    )
    if desk.session.scalar(rows) is not Requirement.REQUIRED:
        return []
    heard = desk.session.scalar(select(func.count()).select_from(Witness).where(Witness.file_id == visit.file_id)) or 0
    return [] if heard >= WITNESSES_NEEDED else [Fault(FaultCode.WITNESSES_MISSING, "witnesses")]


def _write_answers(desk: Desk, visit: Visit, report: VisitReport) -> None:
    for item, given in report.answers.items():
        photo_id = attach(desk, given.photo) if given.photo else given.photo_id
        answer = ChecklistAnswer(
            visit_id=visit.id, item=item, answer=given.answer, note=clean(given.note), photo_id=photo_id
        )
        add(desk, answer)


def _write_comparison(desk: Desk, visit: Visit, report: VisitReport) -> None:
    for entry in report.compared:
        add(
            desk,
            Difference(
                visit_id=visit.id,
                fact=entry.fact.value,
                declared=clean(entry.declared),
                documented=clean(entry.documented),
                observed=clean(entry.observed),
                settlement=entry.settlement,
                note=clean(entry.note),
            ),
        )


def _move_request(desk: Desk, visit: Visit) -> None:
    if visit.request_id is None:
        return
    request = desk.get(Request, visit.request_id)
    mark_means(desk, request.id, VerificationMeans.FIELD_VISIT, visit.visited_on or desk.today)
    mark_means(desk, request.id, VerificationMeans.NEED_STUDY, visit.visited_on or desk.today)
    request.recommendation = visit.recommendation
    if visit.recommendation is Recommendation.MORE_STUDY:
        request.state = RequestState.STUDY
    elif request.state in {RequestState.COMPLETE, RequestState.STUDY}:
        request.state = RequestState.RECOMMENDED
