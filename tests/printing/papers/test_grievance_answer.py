from desktop_app.printing.blocks import Choices
from desktop_app.printing.papers import grievance_answer
from tests.printing.papers.walk import blocks_of, said

FORM = grievance_answer.FORM


def test_the_result_is_told_with_its_reasons_and_what_is_done() -> None:
    sample, words = FORM.sample(), said(FORM)
    assert all(part in words for part in (sample.findings, sample.result_reasons, *sample.measures))


def test_the_result_is_one_of_those_that_there_are() -> None:
    (results,) = blocks_of(FORM, Choices)
    assert results.chosen == (FORM.sample().grievance_result,)
    assert results.chosen[0] in results.options
