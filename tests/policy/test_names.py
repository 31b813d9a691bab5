"""Names: spellings of one name meet, other names stay apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.policy.faults import FaultCode
from desktop_app.policy.names import bare_words, check_name, fold, halves, masked, name_key, servant_of
from desktop_app.policy.sentences import sentence

_WORDS = [
    "نورة",
    "محمد",
    "عبدالله",
    "عبد الله",
    "بنت",
    "بن",
    "العتيبي",
    "سارة",
    "إبراهيم",
    "آل سعود",
    "أبو بكر",
    "فاطمة",
]
NAMES = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=6).map(" ".join)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("أحمد", "احمد"),
        ("نورة", "نوره"),
        ("منى", "مني"),
        ("مـحـمد", "محمد"),
        ("مُحَمَّد", "محمد"),
        ("عبد الله", "عبدالله"),
        ("عبد  الرحمن", "عبدالرحمن"),
        ("آمنة", "امنه"),
        ("مؤيد", "مويد"),
        ("هناء", "هنا"),
        ("ﻣﺤﻤﺪ", "محمد"),
        ("علی", "علي"),
    ],
)
def test_spellings_of_one_name_fold_to_the_same(first: str, second: str) -> None:
    assert fold(first) == fold(second)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("أم كلثوم سالم", {"كلثوم"}),
        ("سعد عبد محمد", {"محمد"}),
        ("عبد الرحمن فهد", set()),
        ("عبدالله العبدالله", set()),
        ("علاء الدين علي", {"علاالدين"}),
        ("علاءالدين علي", {"علا", "الدين"}),
        ("هبةالله", {"هبه", "الله"}),
        ("نور الهدى", {"نورالهدي"}),
        ("أبوبكر", {"بكر"}),
        ("أمل خالدين والله", set()),
    ],
)
def test_compounds_are_parted_and_two_halves_are_put_together(name: str, expected: set[str]) -> None:
    assert set(halves(bare_words(name))) == expected


def test_what_has_the_article_may_be_the_second_half_of_a_servants_name() -> None:
    assert [servant_of(word) for word in ("الرحمن", "الله", "ال", "الق", "محسن")] == [
        "عبدالرحمن",
        "عبدالله",
        "",
        "",
        "",
    ]


def test_particles_and_the_article_do_not_tell_names_apart() -> None:
    assert name_key("نورة بنت محمد بن سعد العتيبي") == name_key("نوره محمد سعد عتيبي")
    assert name_key("خالد بن فهد آل سعود") == name_key("خالد فهد سعود")


@given(NAMES)
def test_folding_twice_changes_nothing_more(name: str) -> None:
    assert fold(fold(name)) == fold(name)


@given(st.text())
def test_any_text_can_be_folded(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("  ", FaultCode.REQUIRED),
        ("نورة", FaultCode.NAME_TOO_SHORT),
        ("نورة 5", FaultCode.NAME_NOT_LETTERS),
        ("نورة\u200c سعد", FaultCode.NAME_HIDES_CHARACTER),
    ],
)
def test_a_name_that_cannot_be_one_is_refused(text: str, code: FaultCode) -> None:
    _, faults = check_name(text, "person.name")
    assert [fault.code for fault in faults] == [code]


def test_a_whole_name_is_cleaned_and_taken() -> None:
    assert check_name("  نورة   محمد ", "name") == ("نورة محمد", ())


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("محمد عبدالله القحطاني", "م*** القحطاني"),
        ("نورة سعد آل سعود", "ن*** آل سعود"),
        ("فهد بن سعد عبد الله", "ف*** عبد الله"),
        ("نورة القحطاني", "ن*** القحطاني"),
        ("نورة", "ن***"),
        ("", ""),
    ],
)
def test_strangers_read_the_first_letter_and_the_family(name: str, shown: str) -> None:
    assert masked(name) == shown


@pytest.mark.parametrize(
    "hidden", ["\u202e", "\u200b", "\u200c", "\u2066", "\ufeff", "\u00ad", "\u3164", "\ufe0f", "\u034f", "\0"]
)
def test_a_character_that_is_not_seen_is_named_with_its_place(hidden: str) -> None:
    _, (fault,) = check_name(f"نو{hidden}رة سعد", "name")
    assert fault.code is FaultCode.NAME_HIDES_CHARACTER
    assert fault.params == {"character": f"U+{ord(hidden):04X}", "place": "3"}
    assert f"U+{ord(hidden):04X}" in sentence(fault)


def test_what_is_no_letter_is_shown() -> None:
    _, (fault,) = check_name("نورة @ سعد", "name")
    assert "@" in sentence(fault)


def test_a_stretched_name_is_kept_unstretched() -> None:
    assert check_name("محمـــد ســعد", "name") == ("محمد سعد", ())
