import pytest

from desktop_app.casework.decisions.lists import DecisionRow, decision_lists, decisions_of
from desktop_app.casework.door import Door
from desktop_app.casework.drafts import my_drafts
from desktop_app.casework.files.assignments import assignments_of
from desktop_app.casework.files.listing import FileRow, find_files
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.opening import SignedIn, sign_in
from desktop_app.casework.paper_lists import PaperFilter, list_papers
from desktop_app.casework.upkeep import last_backup, verify_journal
from desktop_app.casework.visits.planning import list_visits
from desktop_app.policy.faults import Refused
from desktop_app.policy.terms import FileState, Outcome, PaperKind, RequestState, Role, Situation, VisitState
from desktop_app.practice.families import practice_people
from desktop_app.practice.office import PracticeOffice, sign_in_words
from desktop_app.practice.staff import COLLEAGUES, PASSPHRASE, colleague

KEPT_NOWHERE = PaperKind.RECOVERY_CODE


def file_of(door: Door, family: str) -> FileRow:
    typed = next(one.typed for one in practice_people().families if one.key == family)
    return door.ask(find_files, FileQuery(text=typed["person.full_name"]))[0]


def decided(door: Door, family: str) -> list[DecisionRow]:
    """The decisions on a family's file, the first one first."""
    return list(reversed(door.ask(decisions_of, file_of(door, family).id)))


def test_every_kind_of_paper_was_issued(manager: Door) -> None:
    kinds = {row.kind for row in manager.ask(list_papers, limit=1000)}
    assert kinds == set(PaperKind) - {KEPT_NOWHERE}


def test_a_paper_was_declared_void_and_issued_anew(manager: Door) -> None:
    void = manager.ask(list_papers, PaperFilter.VOID, limit=1000)
    assert any(row.replaced_by for row in void)
    assert all(row.void_reason for row in void)


@pytest.mark.parametrize(
    ("family", "file", "request_state"),
    [
        ("widow_excluded", FileState.CLOSED, RequestState.ACCEPTED),
        ("deserted_accepted", FileState.ACTIVE, RequestState.ACCEPTED),
        ("elderly_refused", FileState.REFUSED, RequestState.REFUSED),
        ("limited_waiting", FileState.WAITING, RequestState.WAITING),
        ("prisoner_incomplete", FileState.APPLICANT, RequestState.INCOMPLETE),
        ("divorced_visit", FileState.APPLICANT, RequestState.COMPLETE),
        ("disability_late", FileState.APPLICANT, RequestState.COMPLETE),
        ("widow_frozen_documents", FileState.FROZEN, RequestState.ACCEPTED),
        ("family_frozen_address", FileState.FROZEN, RequestState.ACCEPTED),
        ("father_died", FileState.ACTIVE, RequestState.ACCEPTED),
        ("mother_died", FileState.ACTIVE, RequestState.ACCEPTED),
        ("died_alone", FileState.CLOSED, RequestState.ACCEPTED),
        ("assault", FileState.EXCLUDED, RequestState.ACCEPTED),
        ("cancelled", FileState.EXCLUDED, RequestState.ACCEPTED),
        ("widow_remarried", FileState.ACTIVE, RequestState.ACCEPTED),
        ("income_proposed", FileState.ACTIVE, RequestState.ACCEPTED),
        ("uncooperative_reopened", FileState.ACTIVE, RequestState.ACCEPTED),
        ("orphan_recommended", FileState.APPLICANT, RequestState.RECOMMENDED),
        ("from_before", FileState.ACTIVE, None),
    ],
)
def test_every_family_stands_where_its_story_led(
    manager: Door, family: str, file: FileState, request_state: RequestState | None
) -> None:
    found = file_of(manager, family)
    assert (found.state, found.request_state) == (file, request_state)


@pytest.mark.parametrize(
    ("family", "situation", "outcome"),
    [
        ("widow_excluded", Situation.FAILS_CONDITIONS_AFTER_UPDATE, Outcome.EXCLUDE),
        ("widow_frozen_documents", Situation.LATE_DOCUMENTS_ON_UPDATE, Outcome.FREEZE),
        ("family_frozen_address", Situation.ADDRESS_OR_CONTACT_CHANGE_NOT_REPORTED, Outcome.FREEZE),
        ("father_died", Situation.DEATH_OF_BENEFICIARY, Outcome.TRANSFER),
        ("mother_died", Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS, Outcome.TRANSFER),
        ("died_alone", Situation.DEATH_WITHOUT_DEPENDANTS, Outcome.CLOSE),
        ("assault", Situation.ASSAULT_OR_DEFAMATION, Outcome.EXCLUDE),
        ("cancelled", Situation.BENEFICIARY_REQUESTS_CANCELLATION, Outcome.EXCLUDE),
        ("widow_remarried", Situation.REMARRIAGE_OF_WIDOW_OR_DIVORCEE, Outcome.TRANSFER),
        ("income_proposed", Situation.UNDECLARED_INCOME_DISCOVERED, Outcome.EXCLUDE),
    ],
)
def test_a_turn_of_the_control_table_is_the_last_word_on_its_file(
    manager: Door, family: str, situation: Situation, outcome: Outcome
) -> None:
    last = decided(manager, family)[-1]
    assert (last.situation, last.outcome) == (situation, outcome)


def test_an_excluded_file_was_opened_again(manager: Door) -> None:
    outcomes = [row.outcome for row in decided(manager, "uncooperative_reopened")]
    assert outcomes == [Outcome.ACCEPT, Outcome.EXCLUDE, Outcome.REOPEN]


def test_a_year_later_a_family_goes_on(manager: Door) -> None:
    assert Situation.MEETS_ALL_CONDITIONS in [row.situation for row in decided(manager, "widow_remarried")]


def test_every_list_of_decisions_has_something_to_show(manager: Door) -> None:
    lists = manager.ask(decision_lists)
    assert lists.proposed
    assert lists.approved
    assert lists.to_tell
    assert lists.to_hand_over
    assert len(lists.frozen) == 2


def test_the_clock_of_one_request_has_run_out_and_a_visit_lies_ahead(manager: Door) -> None:
    assert (file_of(manager, "disability_late").days_left or 0) < 0
    states = {row.state for row in manager.ask(list_visits)}
    assert states == {VisitState.PLANNED, VisitState.REPORTED, VisitState.MISSED}


def test_a_beneficiary_was_given_another_researcher(manager: Door) -> None:
    assignments = manager.ask(assignments_of, file_of(manager, "deserted_accepted").id)
    assert [row.asked_by_beneficiary for row in assignments] == [True, False]


def test_forms_were_begun_and_left(practice: PracticeOffice, manager_in: SignedIn) -> None:
    for role, count in ((Role.RECEPTION, 2), (Role.RESEARCHER, 1)):
        signed_in = sign_in(practice.places, colleague(role).user_name, PASSPHRASE, lambda: practice.present)
        try:
            assert len(signed_in.door.ask(my_drafts)) == count
        finally:
            signed_in.close()


def test_a_copy_was_made_and_the_journal_is_whole(practice: PracticeOffice, manager_in: SignedIn) -> None:
    assert last_backup(practice.places) is not None
    user = colleague(Role.EXECUTIVE_DIRECTOR).user_name
    director = sign_in(practice.places, user, PASSPHRASE, lambda: practice.present)
    try:
        assert director.door.ask(verify_journal).whole
    finally:
        director.close()


def test_the_note_at_sign_in_names_everybody_and_the_phrase() -> None:
    words = sign_in_words()
    assert PASSPHRASE in words
    assert all(one.user_name in words for one in COLLEAGUES)


def test_the_practice_office_opens_to_nobody_else(practice: PracticeOffice) -> None:
    with pytest.raises(Refused):
        sign_in(practice.places, "somebody", PASSPHRASE)
