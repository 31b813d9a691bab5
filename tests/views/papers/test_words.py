from desktop_app.casework.paper_lists import PaperFilter
from desktop_app.views.papers.words import TONES, filter_words


def test_everything_that_a_paper_waits_for_has_words_and_a_tone(qapp: object) -> None:
    words = [filter_words(wanted) for wanted in PaperFilter]
    assert all(words)
    assert len(set(words)) == len(words)
    assert set(TONES) == set(PaperFilter)
