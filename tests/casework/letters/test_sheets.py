from pathlib import Path

from desktop_app.casework.desk import Desk
from desktop_app.casework.letters.sheets import cancellation_fields, consent_fields, rights_fields
from desktop_app.casework.records import add
from desktop_app.models.cases import CaseFile
from desktop_app.models.documents import Consent
from desktop_app.models.people import Person
from desktop_app.policy.terms import ConsentPurpose
from desktop_app.printing.papers import consent
from tests.builders import BuiltOffice, build_office
from tests.casework.letters.office import at_desk, with_widow
from tests.casework.letters.widow import Widow


def file_of(desk: Desk, widow: Widow) -> CaseFile:
    return desk.get(CaseFile, widow.file_id)


def test_rights_and_duties_are_those_of_the_policy_in_force(office: BuiltOffice, widow: Widow) -> None:
    fields = at_desk(office, widow, lambda desk, w: rights_fields(desk, file_of(desk, w)))
    assert (len(fields.rights), len(fields.duties)) == (11, 13)
    assert fields.basis.startswith("من «")


def test_rights_that_are_advice_are_said_to_be_advice(tmp_path: Path) -> None:
    office = build_office(tmp_path, policy="ektefaa")
    fields = at_desk(office, with_widow(office), lambda desk, w: rights_fields(desk, file_of(desk, w)))
    office.close()
    assert "على سبيل الاسترشاد" in fields.basis


def test_every_purpose_is_asked_and_answers_on_record_are_shown(office: BuiltOffice, widow: Widow) -> None:
    def piece(desk: Desk, widow: Widow) -> consent.Fields:
        file = file_of(desk, widow)
        for purpose, given in ((ConsentPurpose.PROCESSING, True), (ConsentPurpose.RESEARCH, False)):
            answer = Consent(file_id=file.id, person_id=file.holder_id, purpose=purpose, given=given, on=desk.today)
            add(desk, answer)
        desk.session.flush()
        return consent_fields(desk, file)

    answers = [answer for _, _, answer in at_desk(office, widow, piece).purposes]
    assert answers == ["أوافق", "", "", "", "", "لا أوافق"]


def test_what_a_former_holder_answered_is_no_answer_of_the_new_one(office: BuiltOffice, widow: Widow) -> None:
    def piece(desk: Desk, widow: Widow) -> consent.Fields:
        file = file_of(desk, widow)
        former = add(desk, Person(full_name="سعد محمد العتيبي", name_key="سعد محمد العتيبي"))
        purpose = ConsentPurpose.RESEARCH
        add(desk, Consent(file_id=file.id, person_id=former.id, purpose=purpose, given=True, on=desk.today))
        desk.session.flush()
        return consent_fields(desk, file)

    assert {answer for _, _, answer in at_desk(office, widow, piece).purposes} == {""}


def test_a_cancellation_may_leave_its_reason_for_the_pen(office: BuiltOffice, widow: Widow) -> None:
    fields = at_desk(office, widow, lambda desk, w: cancellation_fields(desk, file_of(desk, w)))
    assert fields.reason == ""
    assert fields.category == "أرملة"
