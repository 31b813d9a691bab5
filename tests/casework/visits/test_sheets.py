"""Paper for the field."""

from desktop_app.casework.paper_lists import papers_of
from desktop_app.casework.visits.sheets import compose_checklist
from desktop_app.policy.terms import PaperKind, Role
from tests.builders import BuiltOffice
from tests.casework.visits.ways import planned_visit, sheet_of


def test_the_checklist_of_a_visit_is_composed_and_kept_with_its_file(office: BuiltOffice) -> None:
    visit_id, researcher = planned_visit(office), office.door(Role.RESEARCHER)
    paper_id = researcher.run(compose_checklist, visit_id)
    kinds = {row.id: row.kind for row in researcher.ask(papers_of, sheet_of(office, visit_id).row.file_id)}
    assert kinds[paper_id] is PaperKind.BLANK_CHECKLIST
