from desktop_app.casework.letters.closures import certificate_fields
from desktop_app.policy.dates import dual
from tests.builders import DAY, BuiltOffice
from tests.casework.letters.office import at_desk
from tests.casework.letters.widow import IDENTITY, NAME, Widow, write_closure


def test_a_certificate_names_the_decision_the_originals_and_who_took_them(office: BuiltOffice, widow: Widow) -> None:
    fields = at_desk(office, widow, lambda desk, w: certificate_fields(desk, write_closure(desk, w)))
    assert fields.closed_on == dual(DAY)
    assert fields.originals == (("شهادة الوفاة", "881203", "2"),)
    assert (fields.handed_to, fields.handed_identity, fields.handed_on) == (NAME, IDENTITY, dual(DAY))
    assert fields.manager == "عبدالعزيز ناصر الدوسري"
    assert dual(DAY.replace(year=DAY.year + 5)) in fields.retention


def test_before_the_hand_over_its_lines_are_left_for_the_pen(office: BuiltOffice, widow: Widow) -> None:
    fields = at_desk(office, widow, lambda desk, w: certificate_fields(desk, write_closure(desk, w, handed=False)))
    assert fields.handed_to == fields.handed_on == fields.handed_by == ""
    assert fields.originals == ()
