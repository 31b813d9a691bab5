from desktop_app.printing.papers import authority_referral
from tests.printing.papers.walk import said

FORM = authority_referral.FORM


def test_the_facts_and_what_is_enclosed_are_stated() -> None:
    assert FORM.sample().facts in said(FORM)
    assert all(enclosed in said(FORM) for enclosed in FORM.sample().enclosures)


def test_it_is_marked_secret_and_discloses_no_more_than_needed() -> None:
    assert "سري" in said(FORM)
    assert "المرفقات" not in said(FORM, enclosures=())
