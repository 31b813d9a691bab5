from desktop_app.printing.blocks import Choices, WriteLines
from desktop_app.printing.papers import aid_request
from tests.printing.papers.walk import blank_of, blocks_of, flat, said

FORM = aid_request.FORM


def test_it_rests_on_means_of_verification_and_never_on_itself() -> None:
    based = next(block for block in blocks_of(FORM, Choices) if "التقارير الطبية" in " ".join(block.options))
    assert set(based.chosen) == set(FORM.sample().based_on)
    assert "استمارة طلب الإعانة" not in based.options


def test_it_says_to_whom_it_is_raised_and_what_the_researcher_recommends() -> None:
    sample = FORM.sample()
    assert all(part in said(FORM) for part in (sample.raised_to, sample.researcher_opinion, sample.recommendation))


def test_a_blank_one_ticks_nothing_and_leaves_lines_for_the_reasons() -> None:
    blank = list(flat(blank_of(FORM)))
    assert all(not block.chosen for block in blank if isinstance(block, Choices))
    assert sum(isinstance(block, WriteLines) for block in blank) == 2
