from desktop_app.printing.papers import waiting_list_letter
from tests.printing.papers.walk import said

FORM = waiting_list_letter.FORM


def test_reasons_and_the_last_day_to_complain_are_printed() -> None:
    sample = FORM.sample()
    words = said(FORM)
    assert sample.reasons in words
    assert sample.last_complaint_day in words
    assert all(way in words for way in sample.how_to_complain)


def test_advice_is_marked_and_no_clause_is_cited() -> None:
    words = said(FORM, clause_note="ليس من سياسة الجمعية", clause_statement="نص")
    assert "ليس من سياسة الجمعية" in words
    assert " نص " not in words


def test_who_approved_stands_with_role_and_day() -> None:
    assert all(part in said(FORM) for row in FORM.sample().approvals for part in row)


def test_the_request_stays_open() -> None:
    assert "يبقى طلبكم قائمًا برقمه" in said(FORM)
