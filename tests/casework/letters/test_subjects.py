from desktop_app.casework.desk import Desk
from desktop_app.casework.households import current_dwelling
from desktop_app.casework.letters.subjects import address_of, holder_of, letter_to, office_contact
from desktop_app.models.cases import CaseFile
from tests.builders import BuiltOffice
from tests.casework.letters.office import at_desk
from tests.casework.letters.widow import NAME, Widow


def test_a_letter_addresses_the_holder_and_names_the_researcher(office: BuiltOffice, widow: Widow) -> None:
    to = at_desk(office, widow, lambda desk, w: letter_to(desk, desk.get(CaseFile, w.file_id)))
    assert (to["name"], to["honorific"], to["researcher"]) == (NAME, "المكرّمة", "ريم عبدالله الشمري")


def test_the_holder_is_the_person_of_the_file(office: BuiltOffice, widow: Widow) -> None:
    assert at_desk(office, widow, lambda desk, w: holder_of(desk, desk.get(CaseFile, w.file_id)).full_name) == NAME


def test_the_branch_is_reached_by_telephone_else_by_mail(office: BuiltOffice, widow: Widow) -> None:
    def piece(desk: Desk, _: Widow) -> list[str]:
        by_phone = office_contact(desk)
        desk.office.phone = ""
        return [by_phone, office_contact(desk)]

    by_phone, by_mail = at_desk(office, widow, piece)
    assert "011 234 5678" in by_phone
    assert by_mail == "office@example.org"


def test_an_address_stands_on_one_line(office: BuiltOffice, widow: Widow) -> None:
    address = at_desk(office, widow, lambda desk, w: address_of(current_dwelling(desk, w.file_id)))
    assert address == "الرياض، النسيم، شارع الأمل، خلف مسجد الحي"
    assert address_of(None) == "لا يوجد"
