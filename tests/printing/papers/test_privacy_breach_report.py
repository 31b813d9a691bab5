from desktop_app.printing.papers import privacy_breach_report
from tests.printing.papers.walk import said

FORM = privacy_breach_report.FORM


def test_the_seventy_two_hours_and_their_end_are_told() -> None:
    words = said(FORM)
    assert "72 ساعة" in words
    assert f"قبل {FORM.sample().tell_until}" in words


def test_it_holds_what_the_authority_is_to_be_told() -> None:
    sample, words = FORM.sample(), said(FORM)
    wanted = (
        sample.what_happened,
        sample.happened_at,
        sample.known_at,
        *sample.breach_kind,
        *sample.people_kinds,
        sample.people_count,
        *sample.data_kinds,
        sample.consequences,
        sample.measures_taken,
        sample.measures_planned,
        sample.people_told,
        sample.officer,
        sample.officer_contact,
    )
    assert all(part in words for part in wanted)


def test_a_late_report_gives_its_reason() -> None:
    assert FORM.sample().late_reasons in said(FORM)
