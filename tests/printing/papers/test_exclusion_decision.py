from desktop_app.printing.papers import exclusion_decision
from tests.printing.papers.walk import said

FORM = exclusion_decision.FORM


def test_the_situation_and_the_day_of_effect_are_named() -> None:
    assert FORM.sample().situation in said(FORM)
    assert "تاريخ النفاذ" in said(FORM)
