from desktop_app.printing.papers import transfer_decision
from tests.printing.papers.walk import said

FORM = transfer_decision.FORM


def test_the_letter_goes_to_the_guardian_of_a_minor() -> None:
    assert f"/ {FORM.sample().guardian_name}" in said(FORM)


def test_without_a_guardian_it_goes_to_the_new_holder() -> None:
    words = said(FORM, guardian_name="")
    assert f"/ {FORM.sample().to_name}" in words
    assert "من يتولى شأنه" not in words
