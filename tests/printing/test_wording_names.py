"""Texts and placeholders have names that a person reads, and are read back by them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.printing.wording import placeholders, wording
from desktop_app.printing.wording_names import list_name, place_name, read_back, readable, text_name
from desktop_app.resources import resource

KINDS = sorted(path.stem for path in resource("papers").glob("*.toml"))


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "common"])
def test_every_placeholder_of_every_paper_has_a_name_of_its_own(kind: str) -> None:
    words = wording(kind)
    every = placeholders(*words.texts.values(), *(item for items in words.lists.values() for item in items))
    names = [place_name(placeholder) for placeholder in every]
    assert [name for name in names if name.isascii()] == []
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("opening", "فقرة الافتتاح"),
        ("heading_answer", "عنوان فقرة"),
        ("clock_title", "عنوان إطار"),
        ("not_thought_of", "ما يُكتب عند عدم التحقق"),
        ("whatever", "نص"),
    ],
)
def test_a_text_is_named_by_its_key_or_by_what_its_key_begins_or_ends_with(key: str, name: str) -> None:
    assert text_name(key) == name


def test_a_list_is_named_by_what_its_items_are() -> None:
    assert list_name("factors") == "عوامل الحاجة"
    assert list_name("bring_whatever") == "المطلوب في هذه الحالة"
    assert list_name("whatever") == "قائمة"


def test_a_text_is_read_by_names() -> None:
    assert readable("الملف {file} حتى {end}") == "الملف {رقم الملف} حتى {آخر يوم}"


@pytest.mark.parametrize("text", ["{رقم الطلب}", "{file}", "{", "}", "{}"])
def test_what_stands_in_braces_and_is_not_allowed_there_is_named(text: str) -> None:
    _, foreign = read_back(text, frozenset({"end"}))
    assert foreign


@given(st.lists(st.sampled_from(["{file}", "{end}", " ", "نص", "\n"]), max_size=8).map("".join))
def test_what_is_shown_is_read_back(text: str) -> None:
    assert read_back(readable(text), frozenset({"file", "end"})) == (text, ())
