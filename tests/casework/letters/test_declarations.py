from desktop_app.casework.desk import Desk
from desktop_app.casework.letters.declarations import declaration_fields
from desktop_app.models.cases import CaseFile, Request
from desktop_app.printing.papers import data_accuracy_declaration as declaration
from tests.builders import BuiltOffice
from tests.casework.letters.office import at_desk
from tests.casework.letters.widow import IDENTITY, NAME, Widow


def quoted(office: BuiltOffice, widow: Widow) -> declaration.Fields:
    def piece(desk: Desk, widow: Widow) -> declaration.Fields:
        return declaration_fields(desk, desk.get(CaseFile, widow.file_id), desk.get(Request, widow.request_id))

    return at_desk(office, widow, piece)


def test_the_person_is_quoted_with_a_birth_known_by_its_year_alone(office: BuiltOffice, widow: Widow) -> None:
    fields = quoted(office, widow)
    assert (fields.name, fields.identity_number, fields.birth) == (NAME, IDENTITY, "1399هـ")
    assert fields.email == "لا يوجد"
    assert fields.health == "مرض مزمن (سكري)"
    assert fields.iban == "SA03 8000 0000 6080 1016 7519"


def test_every_member_of_the_household_is_quoted(office: BuiltOffice, widow: Widow) -> None:
    fields = quoted(office, widow)
    assert fields.household_size == "3"
    assert {row[0].split()[0] for row in fields.members} == {"خالد", "ريم"}
    assert {row[1] for row in fields.members} == {"ابن", "ابنة"}


def test_amounts_end_with_their_total(office: BuiltOffice, widow: Widow) -> None:
    fields = quoted(office, widow)
    assert "3,390.50" in fields.incomes[-1][1]
    assert "1,500" in fields.obligations[-1][1]


def test_documents_say_whether_they_were_matched(office: BuiltOffice, widow: Widow) -> None:
    matched = {row[0]: row[4] for row in quoted(office, widow).documents}
    assert matched["شهادة الوفاة"] == "لم يُطابق بعد"
    assert matched["الهوية"].startswith("طوبق")
