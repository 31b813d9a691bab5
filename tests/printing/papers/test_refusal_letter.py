from desktop_app.printing.papers import refusal_letter
from tests.printing.papers.walk import said

FORM = refusal_letter.FORM


def test_a_new_request_stays_possible() -> None:
    assert "تقديم طلب جديد" in said(FORM)
