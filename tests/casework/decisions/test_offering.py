"""What is offered on a file depends on where the file and its request stand."""

import pytest

from desktop_app.casework.decisions.offering import file_to_decide
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import ContactMeans, Outcome, Role, Situation
from tests.builders import BuiltOffice
from tests.casework.decisions.families import applicant, decided, draft_for, family

LATE = Situation.LATE_DOCUMENTS_ON_UPDATE


def test_a_request_is_answered_and_by_whom_is_said(office: BuiltOffice) -> None:
    found = applicant(office)
    seen = office.door(Role.SERVICES_MANAGER).ask(file_to_decide, found.file_id)
    answers = [course.outcome for course in seen.courses if course.situation is None]
    assert answers == [Outcome.ACCEPT, Outcome.WAITING_LIST, Outcome.REFUSE]
    assert (seen.decides_here, seen.agreed_means) == (True, ContactMeans.MOBILE)
    assert not office.door(Role.RESEARCHER).ask(file_to_decide, found.file_id).decides_here


def test_an_active_file_has_the_whole_table_with_what_fits_first(office: BuiltOffice) -> None:
    seen = office.door(Role.RESEARCHER).ask(file_to_decide, family(office).file_id)
    assert {course.situation for course in seen.courses} == set(Situation)
    assert [course.fits for course in seen.courses] == sorted((course.fits for course in seen.courses), reverse=True)


def test_a_frozen_file_is_offered_what_follows_its_freeze(office: BuiltOffice) -> None:
    found = family(office)
    decided(office, draft_for(found, LATE))
    seen = office.door(Role.RESEARCHER).ask(file_to_decide, found.file_id)
    assert [course.outcome for course in seen.courses if course.situation is LATE] == [Outcome.EXCLUDE]
    assert Situation.MEETS_ALL_CONDITIONS not in {course.situation for course in seen.courses}


def test_in_place_of_a_wrong_decision_every_other_situation_is_offered(office: BuiltOffice) -> None:
    found = family(office)
    wrong = decided(office, draft_for(found, LATE))
    seen = office.door(Role.SERVICES_MANAGER).ask(file_to_decide, found.file_id, wrong)
    assert {course.situation for course in seen.courses} == set(Situation) - {LATE}


def test_a_decision_on_another_file_tells_nothing_in_the_place_of_a_wrong_one(office: BuiltOffice) -> None:
    mine, another = family(office), decided(office, draft_for(family(office), LATE))
    with pytest.raises(Refused) as refusal:
        office.door(Role.RESEARCHER).ask(file_to_decide, mine.file_id, another)
    assert [fault.code for fault in refusal.value.faults] == [FaultCode.NOT_FOUND]
