"""What the check of a paper says: something for every verdict, in both languages, and never more than was proved."""

import tomllib
from itertools import product
from typing import get_args

import pytest

from desktop_app.policy.checking import Caution, CheckCaption, caption, caution_words, check_words
from desktop_app.policy.labels import Language
from desktop_app.policy.paper_terms import CheckMeans, CheckVerdict
from desktop_app.resources import resource

EVERY = list(product(CheckVerdict, CheckMeans))


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize(("verdict", "means"), EVERY)
def test_every_verdict_has_its_sentences(verdict: CheckVerdict, means: CheckMeans, language: Language) -> None:
    words = check_words(verdict, means, language)
    assert words.title
    assert words.title[-1] not in ".؟"
    assert all(text.endswith(".") for text in (words.compared, words.meaning, words.todo))


@pytest.mark.parametrize("means", CheckMeans)
def test_what_is_not_proved_is_said_where_something_is(means: CheckMeans) -> None:
    assert check_words(CheckVerdict.GENUINE, means).limits.endswith(".")
    assert check_words(CheckVerdict.CHANGED, means).limits == ""


@pytest.mark.parametrize("means", [CheckMeans.SEAL, CheckMeans.CODE])
def test_nobody_is_told_that_the_seal_is_a_licensed_one(means: CheckMeans) -> None:
    assert "وليس توقيعًا من مقدّم خدمات ثقة مرخّص" in check_words(CheckVerdict.GENUINE, means).limits
    assert "not" in check_words(CheckVerdict.GENUINE, means, "en").limits


def test_no_two_verdicts_have_one_title() -> None:
    titles = {(check_words(verdict, CheckMeans.CODE).title) for verdict in CheckVerdict}
    assert len(titles) == len(CheckVerdict)


def test_every_sentence_of_the_file_is_said_by_some_verdict() -> None:
    read = tomllib.loads(resource("checking.toml").read_text(encoding="utf-8"))
    said = {verdict.value for verdict in CheckVerdict} | {means.value for means in CheckMeans}
    said |= {f"{verdict}_{means}" for verdict, means in EVERY} | {one.value for one in Caution}
    captions = set(read.pop("caption"))
    assert {key for table in read.values() for key in table} <= said
    assert captions == set(get_args(CheckCaption))


@pytest.mark.parametrize("of", get_args(CheckCaption))
def test_every_caption_is_said_in_both_languages(of: CheckCaption) -> None:
    assert caption(of) != caption(of, "en")


@pytest.mark.parametrize("one", Caution)
def test_a_caution_is_said_in_both_languages(one: Caution) -> None:
    assert caution_words(one, day="يوم") != caution_words(one, "en", day="day")
    assert "{" not in caution_words(one, day="يوم")
