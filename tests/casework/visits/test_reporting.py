"""The visit report as typed."""

from uuid import uuid4

import pytest

from desktop_app.casework import drafts
from desktop_app.casework.attachments import Scan
from desktop_app.casework.papers import paper_bytes
from desktop_app.casework.verification import verification_sheet
from desktop_app.casework.visits.reporting import report_visit
from desktop_app.casework.visits.witnesses import witnesses_of
from desktop_app.models.cases import Request
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import DraftKind, RequestState, Role, VerificationMeans
from desktop_app.policy.visit_terms import VisitState
from tests.builders import BuiltOffice
from tests.casework.visits.ways import planned_visit, report_of, sheet_of, witness
from tests.given import PICTURE


def faults_of(refusal: pytest.ExceptionInfo[Refused]) -> dict[str, FaultCode]:
    return {fault.field: fault.code for fault in refusal.value.faults}


def request_state(office: BuiltOffice) -> RequestState:
    with office.opened.store.reading() as session:
        return session.query(Request).one().state


def test_a_report_moves_the_request_on_and_marks_the_means_done(office: BuiltOffice) -> None:
    visit_id, researcher = planned_visit(office), office.door(Role.RESEARCHER)
    sheet = sheet_of(office, visit_id)
    papers = researcher.run(report_visit, visit_id, report_of(sheet, "G2026-11-22"))
    assert request_state(office) is RequestState.RECOMMENDED
    assert sheet_of(office, visit_id).row.state is VisitState.REPORTED
    assert researcher.ask(paper_bytes, papers[0]).startswith(b"%PDF")
    with office.opened.store.reading() as session:
        request_id = session.query(Request).one().id
    done = {row.means for row in researcher.ask(verification_sheet, request_id) if row.done_on}
    assert done >= {VerificationMeans.FIELD_VISIT, VerificationMeans.NEED_STUDY}


def test_everything_missing_is_said_at_once(office: BuiltOffice) -> None:
    visit_id = planned_visit(office)
    with pytest.raises(Refused) as refusal:
        office.door(Role.RESEARCHER).run(report_visit, visit_id, {})
    found = faults_of(refusal)
    assert {"header.visited_on", "header.present", "closing.summary", "closing.recommendation"} <= set(found)
    assert found["answers.address_matches.answer"] is FaultCode.ANSWER_MISSING


def test_a_difference_is_settled_before_the_report_is_taken(office: BuiltOffice) -> None:
    visit_id, researcher = planned_visit(office), office.door(Role.RESEARCHER)
    typed = report_of(sheet_of(office, visit_id), "G2026-11-22", compared__rooms__observed="2")
    with pytest.raises(Refused) as refusal:
        researcher.run(report_visit, visit_id, typed)
    assert faults_of(refusal) == {"compared.rooms.settlement": FaultCode.DIFFERENCE_NOT_SETTLED}
    researcher.run(report_visit, visit_id, typed | {"compared.rooms.settlement": "observed_stands"})
    assert sheet_of(office, visit_id).typed["compared.rooms.settlement"] == "observed_stands"


def test_a_visit_is_not_dated_before_its_request_or_tomorrow(office: BuiltOffice) -> None:
    visit_id, researcher = planned_visit(office), office.door(Role.RESEARCHER)
    sheet = sheet_of(office, visit_id)
    for day, code in (("G2026-11-01", FaultCode.VISIT_BEFORE_REQUEST), ("G2026-11-23", FaultCode.DATE_IN_FUTURE)):
        with pytest.raises(Refused) as refusal:
            researcher.run(report_visit, visit_id, report_of(sheet, day))
        assert faults_of(refusal) == {"header.visited_on": code}


def test_more_study_keeps_the_request_in_study(office: BuiltOffice) -> None:
    visit_id = planned_visit(office)
    typed = report_of(sheet_of(office, visit_id), "G2026-11-22", closing__recommendation="more_study")
    office.door(Role.RESEARCHER).run(report_visit, visit_id, typed)
    assert request_state(office) is RequestState.STUDY


def test_a_photo_taken_with_the_draft_stays_with_the_report(office: BuiltOffice) -> None:
    visit_id, researcher = planned_visit(office), office.door(Role.RESEARCHER)
    typed = report_of(sheet_of(office, visit_id), "G2026-11-22")
    draft_id = researcher.run(drafts.save_draft, DraftKind.VISIT, typed, subject_id=visit_id)
    researcher.run(drafts.attach_to_draft, draft_id, "answers.bathroom_fit.photo", Scan(PICTURE, "photo.png"))
    assert sheet_of(office, visit_id).draft_id == draft_id
    researcher.run(report_visit, visit_id, typed, draft_id)
    assert sheet_of(office, visit_id).draft_id is None
    assert researcher.ask(drafts.my_drafts) == ()


def test_the_photos_of_another_draft_are_not_of_this_visit(office: BuiltOffice) -> None:
    visit_id, researcher = planned_visit(office), office.door(Role.RESEARCHER)
    typed = report_of(sheet_of(office, visit_id), "G2026-11-22")
    draft_id = researcher.run(drafts.save_draft, DraftKind.VISIT, typed, subject_id=uuid4())
    researcher.run(drafts.attach_to_draft, draft_id, "answers.bathroom_fit.photo", Scan(PICTURE, "photo.png"))
    with pytest.raises(Refused) as refusal:
        researcher.run(report_visit, visit_id, typed, draft_id)
    assert faults_of(refusal) == {"": FaultCode.NOT_FOUND}
    assert researcher.ask(drafts.my_drafts)


def test_a_reported_visit_is_not_reported_again(office: BuiltOffice) -> None:
    visit_id, researcher = planned_visit(office), office.door(Role.RESEARCHER)
    typed = report_of(sheet_of(office, visit_id), "G2026-11-22")
    researcher.run(report_visit, visit_id, typed)
    with pytest.raises(Refused) as refusal:
        researcher.run(report_visit, visit_id, typed)
    assert faults_of(refusal) == {"": FaultCode.NOT_ALLOWED_IN_STATE}


def test_a_deserted_woman_needs_two_witnesses_of_other_houses(office: BuiltOffice) -> None:
    visit_id = planned_visit(office, request__category="deserted", person__marital_status="deserted")
    researcher, sheet = office.door(Role.RESEARCHER), sheet_of(office, visit_id)
    assert sheet.witnesses_required
    typed = report_of(sheet, "G2026-11-22") | witness(1, "1098765439")
    with pytest.raises(Refused) as refusal:
        researcher.run(report_visit, visit_id, typed)
    assert faults_of(refusal) == {"witnesses": FaultCode.WITNESSES_MISSING}
    with pytest.raises(Refused) as refusal:
        researcher.run(report_visit, visit_id, typed | witness(2, "1098765439"))
    assert faults_of(refusal) == {"witnesses.2.identity_number": FaultCode.WITNESS_TWICE}
    papers = researcher.run(report_visit, visit_id, typed | witness(2, "1087654321"))
    assert len(papers) == 2
    assert len(researcher.ask(witnesses_of, sheet.row.file_id)) == 2
