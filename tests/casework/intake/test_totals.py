"""Sums follow what is typed so far."""

from desktop_app.casework.intake.totals import totals_of
from tests.casework.intake.forms import widow_form


def test_sums_and_shares_count_the_holder_and_those_who_still_live_there() -> None:
    totals = totals_of(widow_form(members__2__end_reason="marriage"))
    assert (totals.income, totals.obligations, totals.persons) == (215_000, 150_050, 2)
    assert (totals.left, totals.share, totals.share_left) == (64_950, 107_500, 32_475)


def test_an_amount_that_cannot_be_read_yet_counts_as_nothing() -> None:
    assert totals_of({"incomes.1.monthly": "1500", "incomes.2.monthly": "أل"}).income == 150_000


def test_an_empty_form_is_one_person_without_money() -> None:
    totals = totals_of({})
    assert (totals.income, totals.persons, totals.share) == (0, 1, 0)
