from desktop_app.printing.blocks import Table
from desktop_app.printing.papers import request_receipt
from tests.printing.papers.walk import blocks_of, said

FORM = request_receipt.FORM


def test_both_ends_stand_in_one_table_with_how_they_are_counted() -> None:
    table = blocks_of(FORM, Table)[0]
    assert len(table.rows) == 2
    assert all(all(cell for cell in row) for row in table.rows)


def test_an_own_target_is_labelled_beside_its_day() -> None:
    assert "هدف وضعته الجمعية لنفسها" in blocks_of(FORM, Table)[0].rows[1][2]


def test_a_policy_without_an_earliest_day_prints_the_latest_alone() -> None:
    assert len(blocks_of(FORM, Table, earliest_day="", earliest_rule="")[0].rows) == 1


def test_the_researcher_and_the_agreed_means_are_named() -> None:
    sample = FORM.sample()
    assert sample.researcher in said(FORM)
    assert sample.contact_means in said(FORM)
