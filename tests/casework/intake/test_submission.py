"""A finished form becomes records, a request and a declaration, and its draft is gone."""

from datetime import date, timedelta

import pytest

from desktop_app.casework import drafts
from desktop_app.casework.attachments import Scan
from desktop_app.casework.documents import documents_of_file
from desktop_app.casework.files.listing import find_files
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.intake.known import begin_second_request
from desktop_app.casework.intake.submission import submit_request
from desktop_app.casework.reception import reception_log
from desktop_app.casework.verification import verification_sheet
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.rule_terms import Requirement
from desktop_app.policy.terms import DraftKind, FileState, RequestState, Role, VerificationMeans
from tests.builders import DAY, BuiltOffice
from tests.casework.intake.forms import enter, submit, widow_form, with_documents
from tests.given import PICTURE


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[tuple[FaultCode, str]]:
    return [(fault.code, fault.field) for fault in refused.value.faults]


def test_a_widow_becomes_an_applicant_with_an_incomplete_request(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    submitted = submit(door, widow_form())
    row = door.ask(find_files, FileQuery())[0]
    assert (row.number, row.holder, row.state) == ("F-NSM-1448-0001", "نورة سعد محمد العتيبي", FileState.APPLICANT)
    assert (row.request_number, row.request_state) == (submitted.request_number, RequestState.INCOMPLETE)
    assert (row.city, row.district, row.mobile) == ("الرياض", "النسيم", "+966501234567")


def test_the_draft_ends_with_the_submission(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    submit(door, widow_form())
    assert door.ask(drafts.my_drafts) == ()


def test_a_form_with_mistakes_is_refused_whole_and_its_draft_is_kept(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    with pytest.raises(Refused) as refused:
        submit(door, widow_form(person__gender="", services__need=""))
    assert codes(refused) == [(FaultCode.REQUIRED, "person.gender"), (FaultCode.REQUIRED, "services.need")]
    assert len(door.ask(drafts.my_drafts)) == 1
    assert door.ask(find_files, FileQuery()) == ()


def test_the_reception_log_says_who_came_and_what_was_asked(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    submitted = submit(door, widow_form())
    (row,) = door.ask(reception_log)
    assert (row.line.visitor, row.line.asked) == ("نورة سعد محمد العتيبي", "ما شروط التسجيل؟")
    assert (row.line.accompanied_by, row.file_number) == ("أخوها فهد", submitted.file_number)


def test_the_verification_sheet_is_opened_by_category_and_circumstances(office: BuiltOffice) -> None:
    submitted = submit(office.door(Role.RECEPTION), widow_form())
    assert submitted.request_id is not None
    sheet = office.door(Role.SERVICES_MANAGER).ask(verification_sheet, submitted.request_id)
    assert len(sheet) == len(VerificationMeans)
    required = {row.means for row in sheet if row.requirement is Requirement.REQUIRED}
    assert VerificationMeans.FIELD_VISIT in required
    assert VerificationMeans.TWO_WITNESSES not in required


def test_a_scan_attached_to_the_draft_belongs_to_its_document(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    typed = with_documents(widow_form(), ("national_id", "death_certificate"))
    draft_id = door.run(drafts.save_draft, DraftKind.INTAKE, typed)
    scan = door.run(drafts.attach_to_draft, draft_id, "documents.death_certificate", Scan(PICTURE, "وفاة.png"))
    submitted = door.run(submit_request, draft_id)
    held = {row.kind.value: row for row in door.ask(documents_of_file, submitted.file_id)}
    assert held["death_certificate"].attachment_id == scan.attachment_id
    assert held["national_id"].attachment_id is None
    assert held["national_id"].matched_on == DAY


def test_a_person_of_the_same_number_must_be_recognised_first(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    submit(door, widow_form())
    with pytest.raises(Refused) as refused:
        submit(door, widow_form())
    assert codes(refused) == [(FaultCode.PERSON_ALREADY_KNOWN, "person.identity_number")]


def test_a_second_request_waits_for_the_answer_to_the_first(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    first = submit(door, widow_form())
    typed = widow_form() | door.ask(begin_second_request, first.file_id)
    with pytest.raises(Refused) as refused:
        submit(door, typed)
    assert codes(refused) == [(FaultCode.REQUEST_ALREADY_OPEN, "")]


def test_a_second_request_of_an_old_file_starts_from_its_data_and_adds_no_second_person(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    entered = enter(door, widow_form(file__opened_on="H1443-02-01"))
    known = door.ask(begin_second_request, entered.file_id)
    again = {**widow_form(), **known, "incomes.1.monthly": "3000", "dwelling.district": "الروضة"}
    submitted = submit(door, again)
    assert submitted.file_id == entered.file_id
    rows = door.ask(find_files, FileQuery())
    assert [(row.number, row.district) for row in rows] == [(entered.file_number, "الروضة")]
    fields = door.ask(begin_second_request, entered.file_id)
    assert fields["incomes.1.monthly"] == "3000"
    assert sum(field.endswith(".relation") for field in fields) == 2


def test_a_file_from_before_is_active_since_its_own_day_and_no_clock_runs(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    entered = enter(door, widow_form(file__opened_on="H1443-02-01"))
    (row,) = door.ask(find_files, FileQuery())
    assert (row.state, row.opened_on, row.request_state) == (FileState.ACTIVE, date(2021, 9, 8), None)
    assert entered.request_id is None


def test_a_researcher_may_not_submit(office: BuiltOffice) -> None:
    researcher = office.door(Role.RESEARCHER)
    draft_id = researcher.run(drafts.save_draft, DraftKind.INTAKE, widow_form())
    with pytest.raises(Refused) as refused:
        researcher.run(submit_request, draft_id)
    assert codes(refused) == [(FaultCode.NOT_PERMITTED, "")]


def test_the_policy_in_force_and_its_body_are_fixed_with_the_request(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    submit(door, widow_form())
    office.clock.move(days=3)
    (row,) = door.ask(find_files, FileQuery())
    assert row.opened_on == DAY
    assert office.clock.day == DAY + timedelta(days=3)
