import pytest

from desktop_app.security import passphrases
from desktop_app.security.passphrases import Weakness, WeakPassphrase, normalised, offer, weakness_of, word_list


@pytest.mark.parametrize(
    ("phrase", "weakness"),
    [
        ("قصير", Weakness.TOO_SHORT),
        ("a b c d e f g", Weakness.TOO_SHORT),
        ("ك" * 257, Weakness.TOO_LONG),
        ("aaaaaaaaaaaaaa", Weakness.TOO_UNIFORM),
        ("محمد محمد محمد محمد", Weakness.TOO_UNIFORM),
        ("abcdefgabcdefg", Weakness.REPEATED),
        ("123456789012", Weakness.SEQUENCE),
        ("١٢٣٤٥٦٧٨٩٠١٢", Weakness.SEQUENCE),
        ("qwertyuiop12", Weakness.SEQUENCE),
        ("password1234", Weakness.GUESSABLE),
        ("جمعية النسيم1", Weakness.GUESSABLE),
        ("النسيم منال جمعية 44", Weakness.GUESSABLE),
        ("سارة الحربي منال", Weakness.GUESSABLE),
    ],
)
def test_a_weak_pass_phrase_is_refused_with_its_reason(phrase: str, weakness: Weakness) -> None:
    known = ("جمعية النسيم", "سارة محمد الحربي", "منال")
    assert weakness_of(phrase, known) is weakness
    with pytest.raises(WeakPassphrase) as refusal:
        passphrases.require_strong(phrase, known)
    assert refusal.value.weakness is weakness


@pytest.mark.parametrize("phrase", ["مطر نخل دفتر جسر قمر", "correct horse battery", "Qx7-plum-41-tree"])
def test_a_strong_pass_phrase_is_accepted(phrase: str) -> None:
    passphrases.require_strong(phrase, ("منال",))


def test_six_words_hold_at_least_fifty_five_bits() -> None:
    words = word_list()
    assert len(words) == len(set(words)) >= 1024
    assert passphrases.bits_of_offer(words) >= 55


def test_no_word_has_a_letter_that_people_spell_in_two_ways() -> None:
    assert not [word for word in word_list() if set(word) & set("أإآٱؤئىةء") or not word.isalpha()]


def test_an_offered_phrase_is_six_words_and_strong() -> None:
    words = word_list()
    offered = [offer(words) for _ in range(50)]
    assert len(set(offered)) == 50
    assert all(len(phrase.split()) == 6 and weakness_of(phrase) is None for phrase in offered)


@pytest.mark.parametrize("typed", ["قمر ١٢٣  جسر", " قمر 123 جسر ", "قمر ۱۲۳ جسر", "قمر \u200f123 جسر"])
def test_one_phrase_is_one_whatever_the_keyboard(typed: str) -> None:
    assert normalised(typed) == "قمر 123 جسر"
