"""A screen says that a study is kept, by which clause, and who reads it."""

from desktop_app.policy.policy import load_bundled
from desktop_app.views.language import ScreenLanguage
from desktop_app.views.study_words import StudyWords


def test_what_is_kept_is_said_with_its_clause(english: ScreenLanguage) -> None:
    clause = load_bundled("services").study_clause
    assert clause is not None
    said = StudyWords().kept(clause)
    assert said.startswith("The study of this file is secret")
    assert clause.words("en") in said
    assert "(" not in StudyWords().kept()


def test_where_a_policy_keeps_nothing_nothing_is_said() -> None:
    assert StudyWords().readers(load_bundled("model")) == ""
