"""The wording of a paper is typed as a form; what is wrong is named text by text, and never printed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.casework.wording_form import LONGEST_TEXT, LONGEST_TITLE, TITLE, as_typed, read_form, text_places
from desktop_app.casework.wordings import bundled_wording
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.sentences import sentence
from desktop_app.policy.terms import PaperKind

KIND = PaperKind.FREEZE_NOTICE
TYPED = as_typed(bundled_wording(KIND))


@pytest.mark.parametrize("kind", PaperKind)
def test_the_words_of_every_paper_can_be_typed_and_read(kind: PaperKind) -> None:
    bundled = bundled_wording(kind)
    words, faults = read_form(kind, as_typed(bundled), bundled.edition)
    assert faults == []
    assert (words.title, words.texts, words.lists) == (bundled.title, bundled.texts, bundled.lists)


@pytest.mark.parametrize("kind", PaperKind)
def test_every_text_has_a_place_with_a_name_and_placeholders_by_their_names(kind: PaperKind) -> None:
    places = text_places(kind)
    assert [place.field for place in places if not place.name] == []
    assert sorted(place.field for place in places) == sorted(as_typed(bundled_wording(kind)))
    assert [name for place in places for name in place.places if name.isascii()] == []


def test_texts_that_the_sample_prints_come_first() -> None:
    shown = [place.on_sample for place in text_places(KIND)]
    assert shown == sorted(shown, reverse=True)
    assert not shown[-1]


def test_a_placeholder_is_read_by_its_name() -> None:
    words, faults = read_form(KIND, TYPED | {"texts.opening": "جُمِّد الملف {رقم الملف} لأجل: { الحالة }."}, "1.1")
    assert faults == []
    assert words.texts["opening"] == "جُمِّد الملف {file} لأجل: {situation}."


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [
        (TITLE, "  ", FaultCode.TEXT_EMPTY),
        (TITLE, "ا" * (LONGEST_TITLE + 1), FaultCode.TOO_LONG),
        (TITLE, "إشعار {رقم الملف}", FaultCode.PLACEHOLDER_UNKNOWN),
        ("texts.opening", "جُمِّد الملف {رقم الملف}.", FaultCode.PLACEHOLDER_GONE),
        ("texts.opening", "{رقم الملف} {الحالة} {الاسم}", FaultCode.PLACEHOLDER_UNKNOWN),
        ("texts.opening", "{رقم الملف} {الحالة} {", FaultCode.PLACEHOLDER_UNKNOWN),
        ("texts.opening", "{file} {الحالة}", FaultCode.PLACEHOLDER_UNKNOWN),
        ("texts.heading_bring", "المطلوب \u202eلرفعه", FaultCode.HIDDEN_CHARACTERS),
        ("texts.heading_bring", "ا" * (LONGEST_TEXT + 1), FaultCode.TOO_LONG),
        ("lists.bring", "\n \n", FaultCode.TEXT_EMPTY),
    ],
)
def test_what_is_wrong_is_named_with_its_text(field: str, text: str, code: FaultCode) -> None:
    _, faults = read_form(KIND, TYPED | {field: text}, "1.1")
    assert [(fault.field, fault.code) for fault in faults] == [(field, code)]
    assert "…" not in sentence(faults[0])


def test_everything_that_is_wrong_is_named_at_once() -> None:
    _, faults = read_form(KIND, {}, "1.1")
    assert len(faults) == len(TYPED)


def test_the_items_of_a_list_are_its_lines() -> None:
    words, faults = read_form(KIND, TYPED | {"lists.bring": " أول \n\n ثانٍ  وبعده\n"}, "1.1")
    assert faults == []
    assert words.lists["bring"] == ("أول", "ثانٍ وبعده")


@given(st.text(max_size=60), st.sampled_from(sorted(TYPED)))
def test_whatever_is_typed_either_is_refused_or_can_be_written_and_read_again(text: str, field: str) -> None:
    words, faults = read_form(KIND, TYPED | {field: text}, "1.1")
    if not faults:
        again, _ = read_form(KIND, as_typed(words), "1.1")
        assert again == words
