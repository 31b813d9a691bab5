import pytest

from desktop_app.casework.door import Door
from desktop_app.policy.terms import FileState, Outcome, Situation
from tests.practice.finding import decided, file_of


@pytest.mark.parametrize(
    ("family", "situation", "outcome", "file"),
    [
        ("widow_excluded", Situation.FAILS_CONDITIONS_AFTER_UPDATE, Outcome.EXCLUDE, FileState.CLOSED),
        ("widow_frozen_documents", Situation.LATE_DOCUMENTS_ON_UPDATE, Outcome.FREEZE, FileState.FROZEN),
        (
            "family_frozen_address",
            Situation.ADDRESS_OR_CONTACT_CHANGE_NOT_REPORTED,
            Outcome.FREEZE,
            FileState.FROZEN,
        ),
        ("father_died", Situation.DEATH_OF_BENEFICIARY, Outcome.TRANSFER, FileState.ACTIVE),
        (
            "mother_died",
            Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS,
            Outcome.TRANSFER,
            FileState.ACTIVE,
        ),
        ("died_alone", Situation.DEATH_WITHOUT_DEPENDANTS, Outcome.CLOSE, FileState.CLOSED),
        ("assault", Situation.ASSAULT_OR_DEFAMATION, Outcome.EXCLUDE, FileState.EXCLUDED),
        ("cancelled", Situation.BENEFICIARY_REQUESTS_CANCELLATION, Outcome.EXCLUDE, FileState.EXCLUDED),
        ("widow_remarried", Situation.REMARRIAGE_OF_WIDOW_OR_DIVORCEE, Outcome.TRANSFER, FileState.ACTIVE),
        ("income_proposed", Situation.UNDECLARED_INCOME_DISCOVERED, Outcome.EXCLUDE, FileState.ACTIVE),
    ],
)
def test_a_turn_of_the_control_table_is_the_last_word_on_its_file(
    manager: Door, family: str, situation: Situation, outcome: Outcome, file: FileState
) -> None:
    last = decided(manager, family)[-1]
    assert (last.situation, last.outcome) == (situation, outcome)
    assert file_of(manager, family).state is file


def test_an_excluded_file_was_opened_again(manager: Door) -> None:
    outcomes = [row.outcome for row in decided(manager, "uncooperative_reopened")]
    assert outcomes == [Outcome.ACCEPT, Outcome.EXCLUDE, Outcome.REOPEN]
    assert file_of(manager, "uncooperative_reopened").state is FileState.ACTIVE
