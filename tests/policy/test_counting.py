"""Numbers in words, and the places that statements leave for them."""

import pytest

from desktop_app.policy.counting import counted, filled, place_of, places_in
from desktop_app.policy.policy import BUNDLED_KEYS, Policy, bundled
from desktop_app.policy.terms import Situation

POLICIES = pytest.mark.parametrize("policy", bundled(), ids=BUNDLED_KEYS)


@pytest.mark.parametrize(
    ("count", "unit", "words"),
    [
        (1, "months", "شهر واحد"),
        (2, "weeks", "أسبوعان"),
        (3, "months", "3 أشهر"),
        (10, "working_days", "10 أيام عمل"),
        (15, "working_days", "15 يوم عمل"),
        (30, "days", "30 يومًا"),
        (100, "days", "100 يوم"),
        (103, "days", "103 أيام"),
    ],
)
def test_a_number_agrees_with_its_unit(count: int, unit: str, words: str) -> None:
    assert counted(count, unit) == words


def test_a_place_takes_the_words_of_its_number() -> None:
    place = place_of("freeze_months")
    assert places_in(f"المدة {place}، ثم {{غيرها}}") == {place, "{غيرها}"}
    assert filled(f"المدة {place}.", {"freeze_months": "3 أشهر"}) == "المدة 3 أشهر."


@POLICIES
def test_no_statement_of_a_policy_writes_a_limit_of_its_own(policy: Policy) -> None:
    """A number in the words could disagree with the field that the program counts by."""
    texts = [policy.reply.text, *(rule.text for rule in policy.grievances.rules)]
    texts += [item.text for chapter in policy.chapters().values() for item in getattr(chapter, "items", ())]
    counted_words = ("شهر", "أسبوع", "يومًا", "يوم عمل", "أيام")
    assert [text for text in texts if any(word in text for word in counted_words)] == []
    assert [text for text in texts if any(letter.isdecimal() for letter in text)] == []


@POLICIES
def test_statements_are_told_with_the_numbers_of_their_fields(policy: Policy) -> None:
    rows = [policy.row(s).statement for s in Situation]
    rules = [filled(rule.text, policy.grievances.counts) for rule in policy.grievances.rules]
    told = " ".join([filled(policy.reply.text, policy.reply.counts), *rows, *rules])
    assert "{" not in told
    for words in ("شهر واحد", "3 أشهر", "30 يومًا", "15 يوم عمل"):
        assert words in told
    assert ("أسبوعان" in told) is (policy.key != "model")
