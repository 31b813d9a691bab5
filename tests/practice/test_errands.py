import pytest

from desktop_app.casework.door import Door
from desktop_app.casework.drafts import my_drafts
from desktop_app.casework.opening import sign_in
from desktop_app.casework.paper_lists import PaperFilter, list_papers
from desktop_app.casework.reception import reception_log, referrals
from desktop_app.casework.upkeep import newest_copy
from desktop_app.policy.terms import PaperKind, Role
from desktop_app.practice.office import PracticeOffice
from desktop_app.practice.staff import PASSPHRASE, colleague


@pytest.mark.parametrize(("role", "count"), [(Role.RECEPTION, 2), (Role.RESEARCHER, 1)])
def test_forms_were_begun_and_left(practice: PracticeOffice, role: Role, count: int) -> None:
    signed_in = sign_in(practice.places, colleague(role).user_name, PASSPHRASE, lambda: practice.present)
    try:
        assert len(signed_in.door.ask(my_drafts)) == count
    finally:
        signed_in.close()


def test_forms_that_no_story_needed_lie_blank_and_printed(manager: Door) -> None:
    about_nobody = [row for row in manager.ask(list_papers, limit=1000) if row.file_id is None]
    assert {PaperKind.GRIEVANCE_FORM, PaperKind.DISBURSEMENT_RECEIPT} <= {row.kind for row in about_nobody}
    assert {row.waits_for for row in about_nobody} == {PaperFilter.DONE}


def test_visitors_came_and_questions_were_referred(practice: PracticeOffice) -> None:
    user = colleague(Role.RECEPTION).user_name
    signed_in = sign_in(practice.places, user, PASSPHRASE, lambda: practice.present)
    try:
        assert signed_in.door.ask(reception_log)
        assert {bool(row.answer) for row in signed_in.door.ask(referrals)} == {True, False}
    finally:
        signed_in.close()


def test_a_copy_of_everything_was_made(practice: PracticeOffice) -> None:
    assert newest_copy(practice.places) is not None
