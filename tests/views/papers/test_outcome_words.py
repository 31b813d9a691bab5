"""What a failed job says: why, what is out, and what waits."""

from dataclasses import replace

from desktop_app.views.papers.outcome_words import outcome_words
from desktop_app.views.papers.print_run import Outcome
from tests.views.papers.conftest import Desktop


def test_every_paper_is_named_where_it_belongs(desktop: Desktop) -> None:
    first, *rest = (desktop.row(place) for place in range(3))
    why, out, waits, _to_do = outcome_words(Outcome((first,), tuple(rest), "لا ورق")).splitlines()
    assert why == "لا ورق"
    assert first.serial in out
    assert all(row.serial in waits and row.serial not in out for row in rest)


def test_of_many_papers_the_number_is_told(desktop: Desktop) -> None:
    many = tuple(replace(desktop.row(0), serial=f"P-NSM-1448-{number:04}") for number in range(40))
    waits = outcome_words(Outcome((), many, "لا ورق")).splitlines()[2]
    assert "40" in waits
    assert "P-NSM-1448-0039" not in waits
