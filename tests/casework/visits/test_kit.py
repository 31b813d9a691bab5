"""The kit of a day: a list of the visits first, then each family's papers, issued once."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import func, select

from desktop_app.casework.desk import Desk
from desktop_app.casework.paper_lists import paper_row
from desktop_app.casework.papers import record_printing, record_signature
from desktop_app.casework.performs import performs
from desktop_app.casework.visits.kit import days_of_visits, visit_kit
from desktop_app.models.journal import JournalEntry
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import PaperKind, Role
from tests.builders import BuiltOffice
from tests.casework.visits.ways import planned_visit, sheet_of

PREPARED = [
    PaperKind.VISIT_DAY_SHEET,
    PaperKind.BLANK_CHECKLIST,
    PaperKind.TWO_WITNESS_STATEMENT,
    PaperKind.NEED_STUDY,
]


def prepare(office: BuiltOffice) -> tuple[UUID, ...]:
    researcher = office.door(Role.RESEARCHER)
    (day,) = researcher.ask(days_of_visits)
    return visit_kit(researcher, day.day, day.researcher_id)


@performs(Act.UPDATE_PERSON)
def _grow_stale(desk: Desk, file_id: UUID) -> None:
    desk.file(file_id).declaration_stale = True


def kinds(office: BuiltOffice, papers: tuple[UUID, ...]) -> list[PaperKind]:
    rows = [office.door(Role.RESEARCHER).ask(paper_row, paper) for paper in papers]
    return [row.kind for row in rows if row is not None]


def test_a_day_is_listed_with_its_researcher_and_its_visits(office: BuiltOffice) -> None:
    planned_visit(office)
    (day,) = office.door(Role.RESEARCHER).ask(days_of_visits)
    assert (day.day, day.visits) == (office.clock().date(), 1)


def test_the_list_of_the_day_comes_first_and_then_what_the_family_needs(office: BuiltOffice) -> None:
    planned_visit(office)
    assert kinds(office, prepare(office)) == PREPARED


def test_what_lies_ready_is_not_issued_twice_and_what_was_signed_is_issued_anew(office: BuiltOffice) -> None:
    planned_visit(office)
    first, second = prepare(office), prepare(office)
    assert second[1:] == first[1:]
    office.door(Role.RESEARCHER).run(record_printing, first[2], "HP")
    assert prepare(office)[1:] == first[1:]
    office.door(Role.RECEPTION).run(record_signature, first[2])
    third = prepare(office)
    assert third[2] != first[2]
    assert third[1] == first[1]


def test_a_declaration_that_went_stale_goes_with_the_researcher(office: BuiltOffice) -> None:
    visit = planned_visit(office)
    file_id = sheet_of(office, visit).row.file_id
    office.door(Role.RECEPTION).run(_grow_stale, file_id)
    papers = prepare(office)
    assert kinds(office, papers) == [*PREPARED, PaperKind.DATA_ACCURACY_DECLARATION]
    assert prepare(office)[1:] == papers[1:]


def test_a_day_without_visits_is_refused_in_words(office: BuiltOffice) -> None:
    planned_visit(office)
    researcher = office.door(Role.RESEARCHER)
    (day,) = researcher.ask(days_of_visits)
    with pytest.raises(Refused) as refusal:
        visit_kit(researcher, day.day + timedelta(days=1), day.researcher_id)
    assert refusal.value.faults[0].code is FaultCode.NO_VISIT_THAT_DAY


def test_each_family_has_a_journal_entry_of_its_own(office: BuiltOffice) -> None:
    visit = planned_visit(office)
    file_id = sheet_of(office, visit).row.file_id
    before = _entries(office, file_id)
    prepare(office)
    assert _entries(office, file_id) == before + 1


def _entries(office: BuiltOffice, file_id: UUID) -> int:
    entries = select(func.count()).where(JournalEntry.act == Act.PRINT_PAPER, JournalEntry.subject == file_id)
    with office.opened.store.reading() as session:
        return session.scalar(entries) or 0
