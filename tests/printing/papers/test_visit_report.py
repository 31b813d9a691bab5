from desktop_app.printing.blocks import Table
from desktop_app.printing.papers import visit_report
from tests.printing.papers.walk import blocks_of, plain_rows, said

FORM = visit_report.FORM


def test_declared_documented_observed_and_settled_stand_side_by_side() -> None:
    table = blocks_of(FORM, Table)[-1]
    assert len(table.head) == 5
    assert plain_rows(table) == FORM.sample().comparison


def test_no_difference_is_said_in_words() -> None:
    assert "لم يظهر فرق" in said(FORM, comparison=())


def test_the_recommendation_stands_with_its_reasons() -> None:
    assert f"{FORM.sample().recommendation}\n{FORM.sample().reasons}" in said(FORM)
