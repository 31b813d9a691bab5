"""Wording is data; what is wrong with it is told by file and key."""

from pathlib import Path

import pytest

from desktop_app.policy.text import ltr
from desktop_app.printing.wording import WordingError, fill, isolated, read_wording

GOOD = 'title = "عنوان"\nedition = "1448-1"\n[texts]\nopening = "أنا {name}"\n[lists]\nduties = ["واجب", "في {day}"]\n'


def written(folder: Path, text: str) -> Path:
    """Write a wording file."""
    path = folder / "letter.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_words_are_read_and_filled(tmp_path: Path) -> None:
    words = read_wording(written(tmp_path, GOOD))
    assert (words.title, words.edition) == ("عنوان", "1448-1")
    assert words.text("opening", name="نورة") == "أنا نورة"
    assert words.items("duties", day="2026-11-10") == ("واجب", f"في {ltr('2026-11-10')}")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('edition = "1"', "letter.toml: title must be"),
        ('title = "ا"\nedition = 3', "letter.toml: edition must be"),
        ('title = "ا"\nedition = "1"\nwhat = "x"', "letter.toml: what is not known"),
        ('title = "ا"\nedition = "1"\n[texts]\na = ""', "letter.toml: texts.a must be"),
        ('title = "ا"\nedition = "1"\n[lists]\na = ["ا", 2]', r"letter.toml: lists.a\[1\] must be"),
        ('title = "ا"\nedition = "1"\ntexts = 1', "letter.toml: texts must be a table"),
        ("title = ", "letter.toml: "),
    ],
)
def test_a_fault_is_told_by_file_and_key(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(WordingError, match=sentence):
        read_wording(written(tmp_path, text))


def test_a_missing_text_list_or_value_is_named(tmp_path: Path) -> None:
    words = read_wording(written(tmp_path, GOOD))
    with pytest.raises(WordingError, match=r"texts\.closing is missing"):
        words.text("closing")
    with pytest.raises(WordingError, match=r"lists\.rights is missing"):
        words.items("rights")
    with pytest.raises(WordingError, match=r"texts\.opening asks for \{name\}"):
        words.text("opening")


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("R-1448-0123", ltr("R-1448-0123")),
        ("نورة سعد", "نورة سعد"),
        ("12/07/1401هـ", "\u206812/07/1401هـ\u2069"),
        (ltr("12"), ltr("12")),
        ("", ""),
    ],
)
def test_a_value_is_isolated_where_its_order_could_change(value: str, shown: str) -> None:
    assert isolated(value) == shown


def test_braces_that_are_no_placeholder_stay() -> None:
    assert fill("{ } {A} {name}", {"name": "ا"}) == "{ } {A} ا"
