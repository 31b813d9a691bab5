"""The researcher of a file."""

import pytest

from desktop_app.casework.files.assignments import assign_researcher, assignments_of, list_researchers
from desktop_app.casework.staff import StaffForm, add_staff
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice
from tests.casework.intake.forms import submit, widow_form


def second_researcher(office: BuiltOffice) -> None:
    form = StaffForm("نوف سالم الحربي", "nouf", "باحثة", "0507654321", frozenset({Role.RESEARCHER}))
    office.door(Role.ADMINISTRATOR).run(add_staff, form)


def test_the_first_researcher_needs_no_reason_and_a_change_does(office: BuiltOffice) -> None:
    second_researcher(office)
    file_id = submit(office.door(Role.RECEPTION), widow_form()).file_id
    officer = office.door(Role.RESEARCH_OFFICER)
    people = {person.full_name: person.id for person in officer.ask(list_researchers)}
    officer.run(assign_researcher, file_id, people["ريم عبدالله الشمري"])
    with pytest.raises(Refused) as refusal:
        officer.run(assign_researcher, file_id, people["نوف سالم الحربي"])
    assert [(fault.code, fault.field) for fault in refusal.value.faults] == [(FaultCode.REQUIRED, "reason")]
    officer.run(assign_researcher, file_id, people["نوف سالم الحربي"], "بطلب الأسرة", asked_by_beneficiary=True)
    rows = officer.ask(assignments_of, file_id)
    assert [(row.researcher, row.asked_by_beneficiary) for row in rows] == [
        ("نوف سالم الحربي", True),
        ("ريم عبدالله الشمري", False),
    ]


def test_only_another_researcher_may_be_given_a_file(office: BuiltOffice) -> None:
    file_id = submit(office.door(Role.RECEPTION), widow_form()).file_id
    officer = office.door(Role.RESEARCH_OFFICER)
    with pytest.raises(Refused) as refusal:
        officer.run(assign_researcher, file_id, officer.actor.id)
    assert refusal.value.faults[0].code is FaultCode.NOT_A_RESEARCHER
    person = officer.ask(list_researchers)[0]
    officer.run(assign_researcher, file_id, person.id)
    with pytest.raises(Refused) as again:
        officer.run(assign_researcher, file_id, person.id)
    assert again.value.faults[0].code is FaultCode.ALREADY_THEIRS
