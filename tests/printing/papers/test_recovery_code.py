from desktop_app.printing.papers import recovery_code
from tests.printing.papers.walk import said

FORM = recovery_code.FORM


def test_the_code_is_kept_from_left_to_right_and_how_to_keep_it_is_told() -> None:
    assert all(line in said(FORM) for line in FORM.sample().code_lines)
    assert "سري للغاية" in said(FORM)
    assert "مظروف مغلق" in said(FORM)
