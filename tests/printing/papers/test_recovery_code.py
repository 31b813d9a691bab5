from desktop_app.printing.papers import recovery_code
from tests.printing.papers.walk import said

FORM = recovery_code.FORM


def test_a_half_is_kept_from_left_to_right_and_how_to_keep_it_is_told() -> None:
    assert all(part in said(FORM) for part in (FORM.sample().code, FORM.sample().half, FORM.sample().keeper))
    assert "سري للغاية" in said(FORM)
    assert "مظروف مغلق" in said(FORM)
