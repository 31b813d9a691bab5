"""The words of the screens are filled from files, and nothing translated is lost."""

from pathlib import Path

import pytest

from installer.translations import arabic_from, english_plurals, fill, unfinished

EMPTY = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_SA">
<context>
    <name>Page</name>
    <message><source>Save</source><translation>حفظ</translation></message>
    <message><source>Close</source><translation type="unfinished"></translation></message>
    <message numerus="yes"><source>%n day(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation></message>
</context>
</TS>
"""
DAYS = ["لا أيام", "يوم", "يومان", "%n أيام", "%n يومًا", "%n يوم"]


@pytest.fixture
def words(tmp_path: Path) -> Path:
    file = tmp_path / "ar.ts"
    file.write_text(EMPTY, "utf-8")
    return file


def test_what_is_missing_is_filled_and_what_is_there_is_kept(words: Path) -> None:
    fill(words, {"Page": {"Save": "خزن", "Close": "إغلاق", "%n day(s)": DAYS}}, renew=False)
    assert unfinished(words) == []
    assert "حفظ" in words.read_text("utf-8")
    assert "خزن" not in words.read_text("utf-8")


def test_renewing_lets_the_given_words_win(words: Path) -> None:
    fill(words, {"Page": {"Save": "خزن"}}, renew=True)
    assert "خزن" in words.read_text("utf-8")
    assert unfinished(words) == ["Page: Close", "Page: %n day(s)"]


def test_a_sentence_for_something_counted_is_refused(words: Path) -> None:
    with pytest.raises(ValueError, match="list of forms"):
        fill(words, {"Page": {"%n day(s)": "أيام"}}, renew=False)


def test_files_are_joined_by_their_contexts(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"Page": {"Save": "حفظ"}}', "utf-8")
    (tmp_path / "b.json").write_text('{"Page": {"Close": "إغلاق"}}', "utf-8")
    assert arabic_from(tmp_path) == {"Page": {"Save": "حفظ", "Close": "إغلاق"}}


def test_english_counts_one_and_many(words: Path) -> None:
    assert english_plurals(words)["Page"]["%n day(s)"] == ["%n day", "%n days"]
