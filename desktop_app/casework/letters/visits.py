"""The papers of a visit: the checklist for the pen, the report, and what two witnesses state."""

import uuid
from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.households import current_dwelling, household_of
from desktop_app.casework.letters import words
from desktop_app.casework.letters.subjects import address_of, holder_of, subject_of
from desktop_app.casework.visits.planning import VisitRow
from desktop_app.casework.wordings import wording_in_force
from desktop_app.models.cases import CaseFile, Request
from desktop_app.models.staff import Staff
from desktop_app.models.visits import ChecklistAnswer, Difference, Visit, Witness
from desktop_app.policy.checklist import FIELD_VISIT, Checklist, load_checklist
from desktop_app.policy.labels import label
from desktop_app.policy.terms import PaperKind
from desktop_app.policy.visit_terms import ComparedFact, Recommendation
from desktop_app.printing.papers import blank_checklist, two_witness_statement, visit_day_sheet, visit_report
from desktop_app.printing.papers.parts import common, names_of

Answers = Mapping[str, ChecklistAnswer]


def checklist_fields(desk: Desk, visit: Visit) -> blank_checklist.Fields:
    """Prepare the checklist of a planned visit."""
    checklist = load_checklist(FIELD_VISIT)
    file = desk.get(CaseFile, visit.file_id)
    household = household_of(desk, file)
    return blank_checklist.Fields(
        **subject_of(file, household.holder),
        mobile=words.phone(household.holder.mobile),
        address=address_of(household.dwelling),
        household_size=str(household.size),
        researcher=desk.get(Staff, visit.researcher_id).full_name,
        planned_for=words.moment(visit.planned_for),
        sections=blank_checklist.questions(checklist.sections_for(file.category)),
        recommendations=names_of(Recommendation),
        checklist=_edition(desk, checklist),
    )


def report_fields(desk: Desk, visit: Visit) -> visit_report.Fields:
    """Report what was seen, what differs and what is recommended."""
    file, checklist = desk.get(CaseFile, visit.file_id), load_checklist(FIELD_VISIT)
    answers = _answers(desk, visit)
    photos = sum(answer.photo_id is not None for answer in answers.values())
    said = wording_in_force(desk, PaperKind.VISIT_REPORT)
    return visit_report.Fields(
        **subject_of(file, holder_of(desk, file)),
        request_number=words.or_none(desk.get(Request, visit.request_id).number if visit.request_id else ""),
        address=address_of(current_dwelling(desk, file.id)),
        researcher=desk.get(Staff, visit.researcher_id).full_name,
        planned_for=words.moment(visit.planned_for),
        visited_on=words.day(visit.visited_on),
        present=words.or_none(visit.present),
        sections=_answered(checklist, answers),
        comparison=_comparison(desk, visit),
        summary=visit.summary,
        recommendation=words.named(visit.recommendation),
        reasons=visit.reasons,
        photos=said.text("photos", count=str(photos)) if photos else "",
        checklist=_edition(desk, checklist),
    )


def day_sheet_fields(
    desk: Desk, day: date, researcher_id: uuid.UUID, visits: Sequence[VisitRow]
) -> visit_day_sheet.Fields:
    """List the visits of a researcher's day in their order."""
    return visit_day_sheet.Fields(
        researcher=desk.get(Staff, researcher_id).full_name,
        day=words.day(day),
        visit_count=str(len(visits)),
        visits=tuple(
            (
                f"{row.planned_for:%H:%M}",
                row.holder,
                row.file_number,
                words.phone(row.mobile),
                words.or_none(words.joined((row.city, row.district, row.directions))),
            )
            for row in visits
        ),
    )


def _edition(desk: Desk, checklist: Checklist) -> str:
    return blank_checklist.edition(wording_in_force(desk, PaperKind.BLANK_CHECKLIST), checklist)


def witness_fields(desk: Desk, file: CaseFile) -> two_witness_statement.Fields:
    """Take down what the newest two witnesses of a file stated; who is missing is left for the pen."""
    holder = holder_of(desk, file)
    rows = select(Witness).where(Witness.file_id == file.id).order_by(Witness.id.desc()).limit(2)
    witnesses = list(reversed(desk.session.scalars(rows).all()))
    return two_witness_statement.Fields(
        **subject_of(file, holder),
        identity_kind=words.named(holder.identity_kind),
        mobile=words.phone(holder.mobile),
        category=label(file.category),
        stated_on=words.day(witnesses[-1].stated_on) if witnesses else "",
        witnesses=tuple(
            (row.full_name, row.identity_number, words.phone(row.mobile), words.or_none(row.knows_as), row.statement)
            for row in witnesses
        ),
        employee=desk.actor.name,
    )


def _answers(desk: Desk, visit: Visit) -> Answers:
    rows = select(ChecklistAnswer).where(ChecklistAnswer.visit_id == visit.id)
    return {answer.item: answer for answer in desk.session.scalars(rows)}


def _answered(checklist: Checklist, answers: Answers) -> tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...]:
    parts = (
        (part.title, tuple(_answer(item.text, answers[item.id]) for item in part.items if item.id in answers))
        for part in checklist.sections
    )
    return tuple((title, rows) for title, rows in parts if rows)


def _answer(question: str, given: ChecklistAnswer) -> tuple[str, str, str]:
    return question, label(given.answer) if given.answer else "", given.note


def _comparison(desk: Desk, visit: Visit) -> tuple[tuple[str, str, str, str, str], ...]:
    rows = desk.session.scalars(select(Difference).where(Difference.visit_id == visit.id).order_by(Difference.id))
    return tuple(_compared(row) for row in rows)


def _compared(row: Difference) -> tuple[str, str, str, str, str]:
    declared, documented, observed = (words.or_none(said) for said in (row.declared, row.documented, row.observed))
    return label(ComparedFact(row.fact)), declared, documented, observed, _settled(row)


def _settled(row: Difference) -> str:
    if row.settlement is None:
        return common().text("no_difference")
    return f"{label(row.settlement)} ({row.note})" if row.note else label(row.settlement)
