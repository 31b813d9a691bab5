"""The kit of a day of visits: the list of the day, and each family's papers, ready to be printed in their order."""

import uuid
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from desktop_app.casework.desk import SAUDI_TIME, Desk
from desktop_app.casework.door import Door
from desktop_app.casework.intake.as_typed import differ, quoted
from desktop_app.casework.intake.declarations import current_declaration
from desktop_app.casework.intake.papers import issue_intake_paper
from desktop_app.casework.letters.blank_forms import blank_forms, issue_blank_form
from desktop_app.casework.letters.issue import issue_paper
from desktop_app.casework.letters.issuing import issue_checklist, issue_witnesses
from desktop_app.casework.performs import performs
from desktop_app.casework.visits.planning import VisitRow, visits_planned
from desktop_app.models.cases import CaseFile
from desktop_app.models.papers import Paper
from desktop_app.models.staff import Staff
from desktop_app.models.visits import Visit
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import PaperKind, PaperState
from desktop_app.policy.visit_terms import VisitState

_UNUSED = frozenset({PaperState.COMPOSED, PaperState.PRINTED})


@dataclass(frozen=True, slots=True)
class DayOfVisits:
    """A day on which a researcher has visits ahead."""

    day: date
    researcher_id: uuid.UUID
    researcher: str
    visits: int


@performs(Act.FIND_FILES)
def days_of_visits(desk: Desk) -> tuple[DayOfVisits, ...]:
    """List the days with visits ahead that the actor may see, each researcher's alone, the earliest first."""
    rows = (
        select(Visit.planned_for, Staff.full_name, Visit.researcher_id)
        .join(Staff, Staff.id == Visit.researcher_id)
        .join(CaseFile, CaseFile.id == Visit.file_id)
        .where(Visit.state == VisitState.PLANNED, desk.reached())
    )
    counts = Counter((when.astimezone(SAUDI_TIME).date(), name, key) for when, name, key in desk.session.execute(rows))
    return tuple(DayOfVisits(day, key, name, count) for (day, name, key), count in sorted(counts.items()))


def visit_kit(door: Door, day: date, researcher_id: uuid.UUID) -> tuple[uuid.UUID, ...]:
    """Issue what a day of visits still lacks, and return its papers in the order in which they are needed.

    Each family's papers are issued in a transaction of their own, for its journal entry belongs to its own file.
    """
    visits = door.ask(visits_on, day, researcher_id)
    if not visits:
        raise Refused(Fault(FaultCode.NO_VISIT_THAT_DAY))
    sheet = door.run(issue_day_sheet, day, researcher_id)
    return (sheet, *(paper for visit in visits for paper in door.run(issue_visit_papers, visit.id)))


@performs(Act.FIND_FILES)
def visits_on(desk: Desk, day: date, researcher_id: uuid.UUID) -> tuple[VisitRow, ...]:
    """List the visits that a researcher has ahead on a day, in the order of their hours."""
    return visits_planned(desk, day, researcher_id)


@performs(Act.PRINT_PAPER)
def issue_day_sheet(desk: Desk, day: date, researcher_id: uuid.UUID) -> uuid.UUID:
    """Issue the list of a day's visits, as it stands now."""
    from desktop_app.casework.letters.visits import day_sheet_fields

    visits = visits_on(desk, day, researcher_id)
    fields = day_sheet_fields(desk, day, researcher_id, visits)
    return issue_paper(desk, PaperKind.VISIT_DAY_SHEET, fields, subject_id=researcher_id)


@performs(Act.PRINT_PAPER)
def issue_visit_papers(desk: Desk, visit_id: uuid.UUID) -> tuple[uuid.UUID, ...]:
    """Issue the papers of one visit that are not lying ready: the checklist, and what the family signs that day."""
    visit = desk.get(Visit, visit_id)
    file = desk.file(visit.file_id)
    papers = [
        _ready(desk, file, PaperKind.BLANK_CHECKLIST, visit.id) or issue_checklist(desk, visit),
        _or_issue(desk, file, PaperKind.TWO_WITNESS_STATEMENT, lambda: issue_witnesses(desk, file)),
    ]
    if any(form.kind is PaperKind.NEED_STUDY for form in blank_forms(desk)):
        papers.append(
            _or_issue(desk, file, PaperKind.NEED_STUDY, lambda: issue_blank_form(desk, PaperKind.NEED_STUDY, file.id))
        )
    if file.declaration_stale:
        papers.append(_declaration(desk, file))
    return tuple(papers)


def _declaration(desk: Desk, file: CaseFile) -> uuid.UUID:
    """Return the declaration lying ready where it still quotes the data as they are, else a new one."""
    current, ready = current_declaration(desk, file.id), _ready(desk, file, PaperKind.DATA_ACCURACY_DECLARATION)
    if ready and current is not None and current.paper_id == ready and not differ(current.quoted, quoted(desk, file)):
        return ready
    return issue_intake_paper(desk, file.id, PaperKind.DATA_ACCURACY_DECLARATION)


def _or_issue(desk: Desk, file: CaseFile, kind: PaperKind, issue: Callable[[], uuid.UUID]) -> uuid.UUID:
    return _ready(desk, file, kind) or issue()


def _ready(desk: Desk, file: CaseFile, kind: PaperKind, subject_id: uuid.UUID | None = None) -> uuid.UUID | None:
    """Return the newest paper of a kind that was issued today for this and is neither signed nor void."""
    rows = select(Paper).where(Paper.file_id == file.id, Paper.kind == kind, Paper.state.in_(_UNUSED))
    if subject_id is not None:
        rows = rows.where(Paper.subject_id == subject_id)
    newest = desk.session.scalars(rows.order_by(Paper.id.desc())).first()
    return newest.id if newest and newest.composed_at.astimezone(SAUDI_TIME).date() == desk.today else None
