"""Both languages say the same, with the same parts to fill in."""

import string

import pytest

from installer.words import SENTENCES, say


@pytest.mark.parametrize("name", sorted(SENTENCES))
def test_each_sentence_is_arabic_first_and_then_english(name: str) -> None:
    arabic, english = SENTENCES[name]
    assert any("\u0600" <= letter <= "\u06ff" for letter in arabic)
    assert english.isascii()


@pytest.mark.parametrize("name", sorted(SENTENCES))
def test_nothing_to_fill_in_is_left_open(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    wanted = {field for text in SENTENCES[name] for _, field, _, _ in string.Formatter().parse(text) if field}
    say(name, **dict.fromkeys(wanted, "value"))
    said = capsys.readouterr().out
    assert "{" not in said
    assert ("value" in said) == bool(wanted)
