"""Witnesses who know an applicant's situation."""

import pytest

from desktop_app.casework.visits.witnesses import WitnessForm, record_witnesses, witnesses_of
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice
from tests.casework.files.people import family_form
from tests.casework.intake.forms import WIDOW_ID, submit, widow_form
from tests.casework.visits.ways import planned_visit

FIRST = WitnessForm("سعد محمد ناصر الدوسري", "١٠٩٨٧٦٥٤٣٩", "٠٥٠٣٣٣٤٤٥٥", "جار الأسرة", "أعرف حالها.")


def faults_of(refusal: pytest.ExceptionInfo[Refused]) -> dict[str, FaultCode]:
    return {fault.field: fault.code for fault in refusal.value.faults}


def test_a_witness_is_kept_with_what_was_stated(office: BuiltOffice) -> None:
    reception = office.door(Role.RECEPTION)
    file_id = submit(reception, widow_form()).file_id
    reception.run(record_witnesses, file_id, (FIRST,))
    kept = office.door(Role.RESEARCH_OFFICER).ask(witnesses_of, file_id)[0]
    assert (kept.identity_number, kept.mobile, kept.stated_on) == ("1098765439", "+966503334455", office.clock.day)


def test_everything_wrong_with_every_witness_is_said(office: BuiltOffice) -> None:
    reception = office.door(Role.RECEPTION)
    file_id = submit(reception, widow_form()).file_id
    with pytest.raises(Refused) as refusal:
        reception.run(record_witnesses, file_id, (FIRST, WitnessForm("س", "12", "99", "", "")))
    assert {field.split(".")[1] for field in faults_of(refusal)} == {"2"}
    assert faults_of(refusal)["witnesses.2.statement"] is FaultCode.REQUIRED


def test_the_applicant_is_no_witness_of_her_own(office: BuiltOffice) -> None:
    reception = office.door(Role.RECEPTION)
    file_id = submit(reception, widow_form()).file_id
    own = WitnessForm(FIRST.full_name, WIDOW_ID, FIRST.mobile, "نفسها", "أعرف حالي.")
    with pytest.raises(Refused) as refusal:
        reception.run(record_witnesses, file_id, (own,))
    assert faults_of(refusal) == {"witnesses.1.identity_number": FaultCode.WITNESS_TWICE}


def test_a_witness_is_not_heard_at_the_visit_of_another_file(office: BuiltOffice) -> None:
    another = planned_visit(office)
    file_id = submit(office.door(Role.RECEPTION), family_form(0)).file_id
    with pytest.raises(Refused) as refusal:
        office.door(Role.RECEPTION).run(record_witnesses, file_id, (FIRST,), another)
    assert faults_of(refusal) == {"": FaultCode.NOT_FOUND}
