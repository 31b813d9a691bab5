from desktop_app.printing.papers import waiting_list_letter
from tests.printing.papers.walk import said

FORM = waiting_list_letter.FORM


def test_the_request_stays_open() -> None:
    assert "يبقى طلبكم قائمًا برقمه" in said(FORM)
