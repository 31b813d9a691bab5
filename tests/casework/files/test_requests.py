"""A request as the page of its file tells it."""

from datetime import timedelta
from pathlib import Path

from desktop_app.casework.files.listing import find_files
from desktop_app.casework.files.overview import FileOverview, file_overview
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.files.requests import RequestFacts
from desktop_app.casework.intake.requests import pause_reply, withdraw_request
from desktop_app.casework.intake.submission import Submitted
from desktop_app.casework.visits.reporting import report_visit
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.policy import BUNDLED_KEYS, load_bundled
from desktop_app.policy.reasons import explain
from desktop_app.policy.terms import RequestState, Role, Service
from tests.builders import BuiltOffice, build_office
from tests.casework.intake.forms import submit, widow_form
from tests.casework.visits.ways import complete_request, planned_visit, report_of, sheet_of


def overview_of(office: BuiltOffice, submitted: Submitted) -> FileOverview:
    return office.door(Role.RECEPTION).ask(file_overview, submitted.file_id)


def request_of(office: BuiltOffice, submitted: Submitted) -> RequestFacts:
    found = overview_of(office, submitted).request
    assert found is not None
    return found


def test_an_incomplete_request_says_what_is_missing_and_has_no_latest_day(office: BuiltOffice) -> None:
    request = request_of(office, submit(office.door(Role.RECEPTION), widow_form()))
    assert request.gaps is not None
    assert FaultCode.DOCUMENT_MISSING in {fault.code for fault in request.gaps.faults}
    assert request.reply is not None
    assert (request.reply.latest, request.reply.days_left) == (None, None)
    assert [service for service, _ in request.services] == [Service.FINANCIAL_AID, Service.SCHOOLING_AID]


def test_a_complete_request_is_due_and_says_why_in_words(office: BuiltOffice) -> None:
    request = request_of(office, complete_request(office))
    assert request.reply is not None
    assert request.reply.latest is not None
    assert not request.reply.kept
    assert request.gaps is None
    assert all(explain(request.reply.window))


def test_an_own_target_is_told_as_such(tmp_path: Path) -> None:
    own = {}
    for policy in BUNDLED_KEYS:
        office = build_office(tmp_path / policy, policy)
        request = request_of(office, complete_request(office))
        assert request.reply is not None
        own[policy] = request.reply.window.latest_is_own_target
        office.close()
    assert own == {policy: load_bundled(policy).reply.latest is None and policy != "model" for policy in BUNDLED_KEYS}


def test_an_answer_is_late_after_its_day(office: BuiltOffice) -> None:
    submitted = complete_request(office)
    office.clock.move(days=90)
    reply = request_of(office, submitted).reply
    assert reply is not None
    assert reply.late


def test_a_paused_answer_has_no_day_and_names_the_pause(office: BuiltOffice) -> None:
    submitted = complete_request(office)
    assert submitted.request_id is not None
    office.door(Role.RECEPTION).run(pause_reply, submitted.request_id, "بانتظار تعريف الدخل")
    request = request_of(office, submitted)
    assert request.reply is not None
    assert request.paused
    assert request.reply.latest is None
    assert [pause.reason for pause in request.reply.pauses] == ["بانتظار تعريف الدخل"]


def test_the_way_of_a_request_is_told_by_its_days(office: BuiltOffice) -> None:
    visit_id = planned_visit(office)
    day = office.clock.day
    office.door(Role.RESEARCHER).run(report_visit, visit_id, report_of(sheet_of(office, visit_id), f"G{day}"))
    file_id = office.door(Role.RESEARCHER).ask(find_files, FileQuery())[0].id
    request = office.door(Role.RESEARCHER).ask(file_overview, file_id).request
    assert request is not None
    assert request.way.received_on == request.way.completed_on == day - timedelta(days=3)
    assert (request.way.visited_on, request.way.decided_on) == (day, None)
    assert request.state is RequestState.RECOMMENDED


def test_an_answered_request_has_no_clock(office: BuiltOffice) -> None:
    submitted = complete_request(office)
    assert submitted.request_id is not None
    office.door(Role.RECEPTION).run(withdraw_request, submitted.request_id, "لم تعد بحاجة")
    request = request_of(office, submitted)
    assert (request.open, request.reply) == (False, None)
    assert request.way.decided_on == office.clock.day
