"""Every word of the screens has its Arabic, in all six plural forms, with the same places in it."""

import ast
import shutil
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from desktop_app.views.language import translations
from installer import translations as tool

ARABIC = translations() / "ar.ts"
FORMS = 6
PLACES = ("%1", "%2", "%3", "%4")


def _messages() -> list[Element]:
    return [message for _, message in tool.messages(ARABIC)]


def _forms(message: Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]


def test_nothing_in_arabic_is_unfinished() -> None:
    assert tool.unfinished(ARABIC) == []


def test_every_string_of_the_program_is_in_the_file(tmp_path: Path) -> None:
    fresh = tmp_path / "ar.ts"
    shutil.copy(ARABIC, fresh)
    tool.read_strings(fresh)
    said = {(context, message.findtext("source")) for context, message in tool.messages(fresh)}
    assert said == {(context, message.findtext("source")) for context, message in tool.messages(ARABIC)}


def test_places_are_the_same_in_both_languages() -> None:
    wrong = [
        (message.findtext("source"), form)
        for message in _messages()
        for form in _forms(message)
        if form and any((place in form) != (place in (message.findtext("source") or "")) for place in PLACES)
    ]
    assert wrong == []


def test_what_is_counted_has_six_forms() -> None:
    counted = [message for message in _messages() if message.get("numerus") == "yes"]
    assert all(len(_forms(message)) == FORMS for message in counted)
    # From three on, the number itself must be read.
    assert [m.findtext("source") for m in counted if not all("%n" in f for f in _forms(m)[3:] if f)] == []


@pytest.mark.parametrize("path", sorted((tool.ROOT / "desktop_app").rglob("*.py")), ids=lambda path: path.name)
def test_no_word_hides_from_the_tool_inside_a_formatted_string(path: Path) -> None:
    hidden = [
        node.lineno
        for joined in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(joined, ast.JoinedStr)
        for node in ast.walk(joined)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("tr", "translate")
    ]
    assert hidden == []
