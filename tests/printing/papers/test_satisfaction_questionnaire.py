import dataclasses

from desktop_app.printing.papers import satisfaction_questionnaire
from desktop_app.printing.wording import wording
from tests.printing.papers.walk import blank_of, plain, said, strings

FORM = satisfaction_questionnaire.FORM


def test_every_question_is_asked_with_the_whole_scale() -> None:
    words = plain(" ".join(strings(blank_of(FORM))))
    for asked in wording("satisfaction_questionnaire").items("questions"):
        assert asked in words
    for degree in wording("satisfaction_questionnaire").items("scale"):
        assert degree in words


def test_nobody_is_asked_for_a_name_and_no_answer_is_punished() -> None:
    assert not {"name", "identity_number", "file_number"} & {field.name for field in dataclasses.fields(FORM.sample())}
    assert "لا يُحاسب أحد" in said(FORM)
