"""Wording is data; what is wrong with it is told by file and key."""

from pathlib import Path

import pytest

from desktop_app.policy.text import ltr
from desktop_app.printing.wording import WordingError, fill, isolated, parse_wording, read_wording, wording
from desktop_app.resources import resource

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


def test_a_wording_that_is_written_reads_the_same() -> None:
    words = parse_wording(GOOD, "letter")
    assert parse_wording(words.to_toml(), "letter") == words


def test_an_edition_from_before_keeps_to_the_frame_of_the_paper() -> None:
    frame = parse_wording(
        'title = "عنوان"\nedition = "2"\n[texts]\nopening = "نحن {name}"\nnew = "جديد"\nchanged = "حتى {day}"\n'
        '[lists]\nduties = ["واجب"]\n',
        "letter",
    )
    own = parse_wording(
        'title = "عنواننا"\nedition = "1.1"\n[texts]\nopening = "أنا {name}"\ngone = "زال"\nchanged = "حتى {end}"\n'
        '[lists]\nduties = ["واجبنا", "وآخر"]\n',
        "letter",
    )
    fitted = own.fitted(frame)
    assert (fitted.title, fitted.edition) == ("عنواننا", "1.1")
    assert fitted.texts == {"opening": "أنا {name}", "new": "جديد", "changed": "حتى {day}"}
    assert fitted.lists == {"duties": ("واجبنا", "وآخر")}


@pytest.mark.parametrize("name", sorted(path.stem for path in resource("papers").glob("*.toml")))
def test_every_wording_of_the_program_can_be_written_and_read(name: str) -> None:
    assert parse_wording(wording(name).to_toml(), f"{name}.toml") == wording(name)
