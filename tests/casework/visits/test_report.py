"""What a report does to the store."""

from sqlalchemy import select

from desktop_app.casework.visits.reporting import report_visit
from desktop_app.models.visits import ChecklistAnswer, Difference, Visit
from desktop_app.policy.terms import Role
from desktop_app.policy.visit_terms import ComparedFact, Recommendation, VisitAnswer
from tests.builders import BuiltOffice
from tests.casework.visits.ways import planned_visit, report_of, sheet_of


def test_every_answer_and_every_fact_is_written_once(office: BuiltOffice) -> None:
    visit_id = planned_visit(office)
    sheet = sheet_of(office, visit_id)
    typed = report_of(sheet, "G2026-11-22", answers__beds__answer="no", answers__beds__note="ثلاثة ينامون على الأرض")
    office.door(Role.RESEARCHER).run(report_visit, visit_id, typed)
    with office.opened.store.reading() as session:
        answers = {row.item: row for row in session.scalars(select(ChecklistAnswer))}
        facts = [row.fact for row in session.scalars(select(Difference))]
        visit = session.get_one(Visit, visit_id)
    assert set(answers) == {item.id for part in sheet.sections for item in part.items}
    assert (answers["beds"].answer, answers["beds"].note) == (VisitAnswer.NO, "ثلاثة ينامون على الأرض")
    assert facts == [fact.value for fact in ComparedFact]
    assert (visit.recommendation, visit.checklist) == (Recommendation.ACCEPT, "field_visit 1")
