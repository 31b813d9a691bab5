"""What the intake screen is opened for."""

from desktop_app.casework.intake.errand import Errand
from desktop_app.policy.terms import DraftKind


def test_an_errand_without_words_is_a_new_request() -> None:
    errand = Errand()
    assert (errand.kind, errand.file_id, errand.draft_id, errand.papers) == (DraftKind.INTAKE, None, None, False)
