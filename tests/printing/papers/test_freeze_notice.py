from desktop_app.printing.papers import freeze_notice
from tests.printing.papers.walk import said

FORM = freeze_notice.FORM


def test_reasons_clause_and_the_last_day_to_complain_are_printed() -> None:
    sample = FORM.sample()
    words = said(FORM)
    assert sample.reasons in words
    assert sample.clause_statement in words
    assert sample.last_complaint_day in words
    assert all(way in words for way in sample.how_to_complain)


def test_advice_is_marked_and_no_clause_is_cited() -> None:
    words = said(FORM, clause_note="ليس من سياسة الجمعية")
    assert "ليس من سياسة الجمعية" in words
    assert FORM.sample().clause_statement not in words


def test_who_approved_stands_with_role_and_day() -> None:
    assert all(part in said(FORM) for row in FORM.sample().approvals for part in row)


def test_both_days_and_what_to_bring_are_told() -> None:
    sample = FORM.sample()
    assert sample.notice_day in said(FORM)
    assert sample.end_day in said(FORM)
    assert all(thing in said(FORM) for thing in sample.bring)


def test_the_time_runs_from_the_day_of_telling() -> None:
    assert "تبدأ من يوم إبلاغكم" in said(FORM)
