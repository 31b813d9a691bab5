from desktop_app.casework.desk import Desk
from desktop_app.casework.letters.visits import checklist_fields, report_fields, witness_fields
from desktop_app.models.cases import CaseFile
from desktop_app.policy.checklist import FIELD_VISIT, load_checklist
from desktop_app.policy.terms import Category
from desktop_app.printing.papers import two_witness_statement
from tests.builders import BuiltOffice
from tests.casework.letters.office import at_desk
from tests.casework.letters.widow import Widow, write_visit, write_witnesses


def test_a_planned_visit_asks_what_concerns_the_category(office: BuiltOffice, widow: Widow) -> None:
    fields = at_desk(office, widow, lambda desk, w: checklist_fields(desk, write_visit(desk, w, reported=False)))
    asked = [item for _, items in fields.sections for item in items]
    assert asked == [item.text for item in load_checklist(FIELD_VISIT).items_for(Category.WIDOW)]
    assert fields.visited_on == fields.present == ""


def test_a_report_quotes_answers_and_how_a_difference_was_settled(office: BuiltOffice, widow: Widow) -> None:
    fields = at_desk(office, widow, lambda desk, w: report_fields(desk, write_visit(desk, w)))
    assert sum(len(rows) for _, rows in fields.sections) == 6
    assert fields.comparison == (("عدد الغرف", "3", "3", "2", "يُعتمد ما شوهد (غرفة مغلقة)"),)
    assert fields.recommendation == "أوصي بالقبول"


def test_two_witnesses_are_taken_down_and_none_is_invented(office: BuiltOffice, widow: Widow) -> None:
    def piece(desk: Desk, widow: Widow) -> list[two_witness_statement.Fields]:
        file = desk.get(CaseFile, widow.file_id)
        before = witness_fields(desk, file)
        write_witnesses(desk, widow)
        return [before, witness_fields(desk, file)]

    before, after = at_desk(office, widow, piece)
    assert before.witnesses == ()
    assert len(after.witnesses) == 2
