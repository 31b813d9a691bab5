"""A policy says on the screen who decides, when it answers, and what its chapters are called."""

from pytestqt.qtbot import QtBot

from desktop_app.policy.policy import bundled, load_bundled
from desktop_app.views.language import ScreenLanguage
from desktop_app.views.policy_words import PolicyWords


def test_a_template_goes_by_its_title(qtbot: QtBot) -> None:
    assert PolicyWords().name(load_bundled("services")) == load_bundled("services").title
    assert PolicyWords().name(load_bundled("ajyal")) == "جمعية أجيال لطفولة واعدة"


def test_both_ends_of_the_answer_are_told(english: ScreenLanguage) -> None:
    words = PolicyWords()
    assert words.answers(load_bundled("model")) == ["Answer not after: 15 working days from the Day of completion"]
    assert words.answers(load_bundled("ektefaa")) == [
        "Answer not before: 2 weeks from the Day of submission",
        "It names no latest day: you set a target of your own",
    ]


def test_every_chapter_of_every_policy_has_a_title(english: ScreenLanguage) -> None:
    names = {name for policy in bundled() for name in policy.chapters()}
    assert [name for name in names if PolicyWords().chapter(name) == name] == []
