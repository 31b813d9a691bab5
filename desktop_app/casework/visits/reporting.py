"""The visit sheet to fill, and the report brought back: kept whole, or refused with everything that is missing."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from desktop_app.casework.desk import Desk
from desktop_app.casework.drafts import draft_about, draft_scans, hand_over
from desktop_app.casework.households import household_of
from desktop_app.casework.letters.issuing import issue_visit_report, issue_witnesses
from desktop_app.casework.performs import performs
from desktop_app.casework.typed_form import Reader
from desktop_app.casework.visits.facts import DeclaredFact, declared_facts
from desktop_app.casework.visits.planning import VisitRow, visit_row
from desktop_app.casework.visits.report import VisitReport, move_request, write_answers, write_comparison
from desktop_app.casework.visits.typed import read_report, read_witnesses
from desktop_app.casework.visits.witnesses import (
    WITNESSES_NEEDED,
    WitnessForm,
    WitnessRow,
    record_witnesses,
    witness_rows,
)
from desktop_app.models.cases import CaseFile, Request
from desktop_app.models.drafts import Draft
from desktop_app.models.visits import ChecklistAnswer, Difference, Verification, Visit, Witness
from desktop_app.policy.checklist import FIELD_VISIT, ChecklistSection, load_checklist
from desktop_app.policy.faults import Fault, FaultCode, refuse_if
from desktop_app.policy.permissions import Act
from desktop_app.policy.rule_terms import Requirement
from desktop_app.policy.terms import Category, DraftKind, VerificationMeans
from desktop_app.policy.visit_terms import VisitState


@dataclass(frozen=True)
class VisitSheet:
    """What a researcher takes to a visit: whom, where, what to look at, what was declared, who has witnessed."""

    row: VisitRow
    category: Category
    sections: tuple[ChecklistSection, ...]
    declared: tuple[DeclaredFact, ...]
    witnesses: tuple[WitnessRow, ...]
    witnesses_required: bool
    draft_id: uuid.UUID | None
    """The actor's own unfinished report, if one was begun."""
    typed: Mapping[str, str]
    """A reported visit as it was typed, by dotted field; empty while it is not reported."""


@performs(Act.OPEN_SENSITIVE_PAGE, sensitive=True)
def visit_sheet(desk: Desk, visit_id: uuid.UUID) -> VisitSheet:
    """Return everything that the report form shows, income and health as declared; reading it leaves an entry."""
    visit = desk.get(Visit, visit_id)
    file = desk.study(visit.file_id)
    drafts = select(Draft.id).where(
        Draft.kind == DraftKind.VISIT, Draft.subject_id == visit_id, Draft.owner_id == desk.actor.id
    )
    return VisitSheet(
        row=visit_row(desk, visit),
        category=file.category,
        sections=load_checklist(FIELD_VISIT).sections_for(file.category),
        declared=declared_facts(desk, household_of(desk, file), file.id),
        witnesses=witness_rows(desk, file.id),
        witnesses_required=_witnesses_required(desk, visit),
        draft_id=desk.session.scalars(drafts).first(),
        typed=_as_typed(desk, visit) if visit.state is VisitState.REPORTED else {},
    )


@performs(Act.RECORD_VISIT)
def report_visit(
    desk: Desk, visit_id: uuid.UUID, typed: Mapping[str, str], draft_id: uuid.UUID | None = None
) -> tuple[uuid.UUID, ...]:
    """Close a visit with its report as typed; returns the papers that were composed: the report, and the statement."""
    visit = desk.get(Visit, visit_id)
    file = desk.file(visit.file_id)
    if visit.state not in {VisitState.PLANNED, VisitState.UNDER_WAY}:
        raise desk.refuse(FaultCode.NOT_ALLOWED_IN_STATE)
    reader = Reader(typed, desk.today)
    declared = declared_facts(desk, household_of(desk, file), file.id)
    report = read_report(reader, load_checklist(FIELD_VISIT), file.category, declared)
    witnesses = read_witnesses(reader)
    reader.faults.extend((*_date_faults(desk, visit, report.visited_on), *_witness_faults(desk, visit, len(witnesses))))
    refuse_if(reader.faults)
    return _close(desk, visit, file, report, witnesses, _photos(desk, visit, draft_id))


def _close(
    desk: Desk,
    visit: Visit,
    file: CaseFile,
    report: VisitReport,
    witnesses: tuple[WitnessForm, ...],
    photos: Mapping[str, uuid.UUID],
) -> tuple[uuid.UUID, ...]:
    if witnesses:
        record_witnesses(desk, file.id, witnesses, visit.id)
    write_answers(desk, visit, report.answers, photos)
    write_comparison(desk, visit, report.compared)
    checklist = load_checklist(FIELD_VISIT)
    visit.state = VisitState.REPORTED
    visit.visited_on = report.visited_on
    visit.present = report.present
    visit.checklist = f"{checklist.key} {checklist.edition}"
    visit.summary = report.summary
    visit.recommendation = report.recommendation
    visit.reasons = report.reasons
    move_request(desk, visit, report.visited_on or desk.today)
    desk.session.flush()
    papers = [issue_visit_report(desk, visit)]
    if witnesses:
        papers.append(issue_witnesses(desk, file))
    return tuple(papers)


def _photos(desk: Desk, visit: Visit, draft_id: uuid.UUID | None) -> dict[str, uuid.UUID]:
    """Take the photos over from the draft, by item of the checklist; the draft ends here."""
    if draft_id is None:
        return {}
    draft = draft_about(desk, draft_id, DraftKind.VISIT, visit.id)
    kept = {scan.field for scan in draft_scans(desk, draft.id)}
    scans = hand_over(desk, draft)
    return {field.split(".")[1]: scans[field] for field in kept if field.startswith("answers.")}


def _date_faults(desk: Desk, visit: Visit, visited_on: date | None) -> list[Fault]:
    request = desk.get(Request, visit.request_id) if visit.request_id else None
    if visited_on is None or request is None or visited_on >= request.submitted_on:
        return []
    return [Fault(FaultCode.VISIT_BEFORE_REQUEST, "header.visited_on")]


def _witness_faults(desk: Desk, visit: Visit, new: int) -> list[Fault]:
    heard = desk.session.scalar(select(func.count()).select_from(Witness).where(Witness.file_id == visit.file_id)) or 0
    if not _witnesses_required(desk, visit) or heard + new >= WITNESSES_NEEDED:
        return []
    return [Fault(FaultCode.WITNESSES_MISSING, "witnesses")]


def _witnesses_required(desk: Desk, visit: Visit) -> bool:
    rows = select(Verification.requirement).where(
        Verification.request_id == visit.request_id, Verification.means == VerificationMeans.TWO_WITNESSES
    )
    return desk.session.scalar(rows) is Requirement.REQUIRED


def _as_typed(desk: Desk, visit: Visit) -> dict[str, str]:
    typed = {
        "header.visited_on": f"G{visit.visited_on}" if visit.visited_on else "",
        "header.present": visit.present,
        "closing.summary": visit.summary,
        "closing.recommendation": visit.recommendation or "",
        "closing.reasons": visit.reasons,
    }
    for answer in desk.session.scalars(select(ChecklistAnswer).where(ChecklistAnswer.visit_id == visit.id)):
        typed[f"answers.{answer.item}.answer"] = answer.answer or ""
        typed[f"answers.{answer.item}.note"] = answer.note
    for row in desk.session.scalars(select(Difference).where(Difference.visit_id == visit.id)):
        at = f"compared.{row.fact}"
        typed |= {f"{at}.documented": row.documented, f"{at}.observed": row.observed, f"{at}.note": row.note}
        typed[f"{at}.settlement"] = row.settlement or ""
    return typed
