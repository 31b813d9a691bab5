from desktop_app.printing.papers import freeze_notice
from tests.printing.papers.walk import said

FORM = freeze_notice.FORM


def test_both_days_and_what_to_bring_are_told() -> None:
    sample = FORM.sample()
    assert sample.notice_day in said(FORM)
    assert sample.end_day in said(FORM)
    assert all(thing in said(FORM) for thing in sample.bring)


def test_the_time_runs_from_the_day_of_telling() -> None:
    assert "تبدأ من يوم إبلاغكم" in said(FORM)
