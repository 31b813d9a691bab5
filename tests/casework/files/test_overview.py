"""A file at a glance, and what may be done with it now."""

from datetime import timedelta

import pytest

from desktop_app.casework.files.overview import FileOverview, file_overview
from desktop_app.casework.intake.requests import pause_reply, resume_reply
from desktop_app.casework.visits.planning import plan_visit
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Category, FileState, Role, Situation
from tests.builders import BuiltOffice
from tests.casework.decisions.families import decided, draft_for, family, told
from tests.casework.intake.forms import submit, widow_form
from tests.casework.visits.ways import complete_request


def seen(office: BuiltOffice, file_id: object, role: Role = Role.RECEPTION) -> FileOverview:
    return office.door(role).ask(file_overview, file_id)  # type: ignore[arg-type]  # a key from whatever made the file


def test_a_file_is_told_at_a_glance(office: BuiltOffice) -> None:
    submitted = submit(office.door(Role.RECEPTION), widow_form())
    overview = seen(office, submitted.file_id)
    assert (overview.number, overview.state, overview.category) == (
        submitted.file_number,
        FileState.APPLICANT,
        Category.WIDOW,
    )
    assert (overview.household_size, overview.dependants) == (3, 2)
    assert overview.declaration is not None
    assert overview.declaration.signed_on is None


def test_reception_and_the_researcher_are_offered_different_acts(office: BuiltOffice) -> None:
    submitted = complete_request(office)
    reception, researcher = seen(office, submitted.file_id), seen(office, submitted.file_id, Role.RESEARCHER)
    assert Act.WITHDRAW_REQUEST in reception.acts
    assert Act.VERIFY_MEANS not in reception.acts
    assert Act.VERIFY_MEANS in researcher.acts
    assert Act.WITHDRAW_REQUEST not in researcher.acts
    assert not reception.may_begin_request
    assert seen(office, submitted.file_id, Role.AUDITOR).acts == {
        Act.FIND_FILES,
        Act.OPEN_FILE,
        Act.OPEN_SENSITIVE_PAGE,
    }


def test_a_visit_is_offered_until_one_is_planned(office: BuiltOffice) -> None:
    submitted = complete_request(office)
    assert seen(office, submitted.file_id, Role.RESEARCHER).may_plan_visit
    office.door(Role.RESEARCHER).run(plan_visit, submitted.file_id, office.clock() + timedelta(days=1))
    planned = seen(office, submitted.file_id, Role.RESEARCHER)
    assert not planned.may_plan_visit
    assert planned.next_visit is not None


def test_the_clock_is_offered_to_be_stopped_or_to_run_again(office: BuiltOffice) -> None:
    submitted, reception = complete_request(office), office.door(Role.RECEPTION)
    assert submitted.request_id is not None
    overview = seen(office, submitted.file_id)
    assert (overview.may_pause, overview.may_resume) == (True, False)
    reception.run(pause_reply, submitted.request_id, "بانتظار صك الحصر")
    overview = seen(office, submitted.file_id)
    assert (overview.may_pause, overview.may_resume) == (False, True)
    reception.run(resume_reply, submitted.request_id)
    assert seen(office, submitted.file_id).may_pause


def test_a_frozen_file_tells_its_freeze(office: BuiltOffice) -> None:
    found = family(office)
    decision = decided(office, draft_for(found, Situation.LATE_DOCUMENTS_ON_UPDATE))
    told(office, decision)
    overview = seen(office, found.file_id)
    assert overview.state is FileState.FROZEN
    assert overview.freeze is not None
    assert overview.freeze.ends_on is not None


def test_an_ended_file_may_be_asked_for_again_and_nothing_else_of_intake(office: BuiltOffice) -> None:
    found = family(office)
    decided(office, draft_for(found, Situation.BENEFICIARY_REQUESTS_CANCELLATION))
    overview = seen(office, found.file_id)
    assert overview.may_begin_request
    assert Act.UPDATE_PERSON not in overview.acts
    assert Act.REOPEN_FILE in seen(office, found.file_id, Role.SERVICES_MANAGER).acts


def test_a_file_of_another_researcher_is_refused(office: BuiltOffice) -> None:
    submitted = submit(office.door(Role.RECEPTION), widow_form())
    with pytest.raises(Refused) as refusal:
        seen(office, submitted.file_id, Role.RESEARCHER)
    assert refusal.value.faults[0].code is FaultCode.NOT_PERMITTED
