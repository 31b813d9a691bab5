from desktop_app.printing.blocks import Table
from desktop_app.printing.papers import need_study
from desktop_app.printing.wording import wording
from tests.printing.papers.walk import blank_of, blocks_of, flat, plain_rows, said

FORM = need_study.FORM


def test_every_factor_has_what_was_found_what_shows_it_and_its_degree() -> None:
    (table,) = blocks_of(FORM, Table)
    assert plain_rows(table) == FORM.sample().factors
    assert all(all(row) for row in plain_rows(table))


def test_the_sample_adds_up() -> None:
    sample = FORM.sample()
    assert sample.degree_total.split()[0] == str(sum(int(degree) for *_, degree in sample.factors))
    assert sample.degree_total.split()[-1] == str(5 * len(sample.factors))


def test_the_degree_advises_and_does_not_decide() -> None:
    assert "لا تقوم مقامه" in said(FORM)


def test_a_blank_one_asks_about_every_factor() -> None:
    (table,) = [block for block in flat(blank_of(FORM)) if isinstance(block, Table)]
    assert [row[0] for row in table.rows] == list(wording("need_study").items("factors"))
    assert all(not any(row[1:]) for row in table.rows)
