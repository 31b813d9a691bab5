from datetime import date

from desktop_app.casework.documents import documents_of_file
from desktop_app.casework.door import Door
from desktop_app.casework.paper_lists import PaperFilter, list_papers, papers_of
from desktop_app.policy.terms import PaperKind
from desktop_app.practice.intake import day_typed
from tests.practice.finding import file_of


def test_every_document_came_with_its_scan(manager: Door) -> None:
    documents = manager.ask(documents_of_file, file_of(manager, "deserted_accepted").id)
    assert documents
    assert all(row.attachment_id for row in documents)


def test_the_papers_of_intake_came_back_signed(manager: Door) -> None:
    papers = {row.kind: row for row in manager.ask(papers_of, file_of(manager, "divorced_visit").id)}
    for kind in (PaperKind.SERVICE_REQUEST, PaperKind.CONSENT, PaperKind.DATA_ACCURACY_DECLARATION):
        assert papers[kind].has_scan


def test_a_paper_was_declared_void_and_issued_anew(manager: Door) -> None:
    void = manager.ask(list_papers, PaperFilter.VOID, limit=1000)
    assert any(row.replaced_by for row in void)
    assert all(row.void_reason for row in void)


def test_a_day_is_typed_as_a_date_field_keeps_it() -> None:
    assert day_typed(date(2026, 3, 1)) == "G2026-03-01"
