from desktop_app.printing.papers import reopening_decision
from tests.printing.papers.walk import said

FORM = reopening_decision.FORM


def test_the_decision_that_is_undone_is_named_with_its_number() -> None:
    sample = FORM.sample()
    assert sample.previous_number in said(FORM)
    assert sample.previous_decision in said(FORM)


def test_the_earlier_decision_is_kept() -> None:
    assert "يبقى القرار السابق محفوظًا" in said(FORM)
