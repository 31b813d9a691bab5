import pytest

from desktop_app.casework.door import Door
from desktop_app.casework.journal_check import verify_journal
from desktop_app.casework.opening import sign_in
from desktop_app.casework.paper_lists import list_papers
from desktop_app.policy.faults import Refused
from desktop_app.policy.terms import PaperKind, Role
from desktop_app.practice.office import PracticeOffice, sign_in_words
from desktop_app.practice.staff import COLLEAGUES, PASSPHRASE, colleague

KEPT_NOWHERE = PaperKind.RECOVERY_CODE


def test_every_kind_of_paper_was_issued(manager: Door) -> None:
    kinds = {row.kind for row in manager.ask(list_papers, limit=1000)}
    assert kinds == set(PaperKind) - {KEPT_NOWHERE}


def test_its_journal_is_whole(practice: PracticeOffice) -> None:
    user = colleague(Role.EXECUTIVE_DIRECTOR).user_name
    director = sign_in(practice.places, user, PASSPHRASE, lambda: practice.present)
    try:
        assert director.door.ask(verify_journal, practice.places).whole
    finally:
        director.close()


def test_the_note_at_sign_in_names_everybody_and_the_phrase() -> None:
    words = sign_in_words()
    assert PASSPHRASE in words
    assert all(one.user_name in words for one in COLLEAGUES)


def test_it_opens_to_nobody_else(practice: PracticeOffice) -> None:
    with pytest.raises(Refused):
        sign_in(practice.places, "somebody", PASSPHRASE)
