from desktop_app.printing.papers import grievance_receipt
from tests.printing.papers.walk import said

FORM = grievance_receipt.FORM


def test_number_day_and_the_day_of_settlement_are_promised() -> None:
    sample, words = FORM.sample(), said(FORM)
    assert all(part in words for part in (sample.grievance_number, sample.filed_on, sample.settled_by))
    assert sample.settled_rule in words


def test_what_is_missing_is_told_in_writing_and_moves_no_day() -> None:
    assert all(item in said(FORM) for item in FORM.sample().missing)
    assert "لا يتأخر بذلك آخر موعد للبتّ" in said(FORM)
    assert "لا يتأخر بذلك" not in said(FORM, missing=())


def test_the_researcher_of_the_file_is_not_who_is_to_be_asked() -> None:
    assert not hasattr(FORM.sample(), "researcher")
    assert FORM.sample().association_contact in said(FORM)
