"""Brings the words of the screens up to date: `python -m installer.translations [--from FOLDER] [--renew]`.

Reads every string of `desktop_app`, keeps what is translated, drops what is no longer said, fills what is missing from
the JSON files of a folder (`{"Context": {"English": "عربي", "%n day(s)": [six forms]}}`), and tells what is unfinished.
With `--renew` the files win over what was translated before.
"""

import argparse
import json
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from pathlib import Path

from desktop_app.views.language import qt_tool

ROOT = Path(__file__).resolve().parent.parent
ARABIC, ENGLISH = ROOT / "translations" / "ar.ts", ROOT / "translations" / "en.ts"
ARABIC_FORMS, ENGLISH_FORMS = 6, 2
Words = Mapping[str, Mapping[str, str | list[str]]]


def main(arguments: list[str] | None = None) -> int:
    """Bring both files up to date; 1 when something in Arabic is unfinished."""
    parser = argparse.ArgumentParser(prog="python -m installer.translations", description=__doc__)
    parser.add_argument("--from", dest="folder", type=Path, help="a folder of JSON files with Arabic words")
    parser.add_argument("--renew", action="store_true", help="let the files win over older words")
    chosen = parser.parse_args(arguments)
    read_strings(ARABIC)
    if chosen.folder is not None:
        fill(ARABIC, arabic_from(chosen.folder), renew=chosen.renew)
    read_strings(ARABIC)
    read_strings(ENGLISH, "-pluralonly")
    fill(ENGLISH, english_plurals(ENGLISH), renew=True)
    read_strings(ENGLISH, "-pluralonly")
    left = unfinished(ARABIC)
    for line in left:
        print(f"unfinished: {line}")
    return 1 if left else 0


def read_strings(file: Path, *options: str) -> None:
    """Let Qt's tool read the strings of the program into a file."""
    folders = ["-extensions", "py", "-locations", "none", "-no-obsolete", "-silent", str(ROOT / "desktop_app")]
    command = [str(qt_tool("lupdate")), *options, *folders, "-ts", str(file)]
    subprocess.run(command, check=True, capture_output=True)


def arabic_from(folder: Path) -> Words:
    """Join the JSON files of a folder, in the order of their names."""
    joined: dict[str, dict[str, str | list[str]]] = {}
    for file in sorted(folder.glob("*.json")):
        for context, words in json.loads(file.read_text("utf-8")).items():
            joined.setdefault(context, {}).update(words)
    return joined


def english_plurals(file: Path) -> Words:
    """The two English forms of every string with a number, from its "(s)"."""
    found: dict[str, dict[str, str | list[str]]] = {}
    for context, message in messages(file):
        source = message.findtext("source", "")
        forms: list[str] = [source.replace("(s)", ""), source.replace("(s)", "s")]
        found.setdefault(context, {})[source] = forms
    return found


def fill(file: Path, words: Words, *, renew: bool) -> None:
    """Write the words into the messages that wait for them."""
    tree = ElementTree.parse(file)  # noqa: S314 - our own file
    for context in tree.getroot().findall("context"):
        known = words.get(context.findtext("name", ""), {})
        for message in context.findall("message"):
            given = known.get(message.findtext("source", ""))
            if given is not None and (renew or _is_unfinished(message)):
                _translate(message, given)
    body = ElementTree.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def unfinished(file: Path) -> list[str]:
    """The strings that have no words yet."""
    return [f"{name}: {message.findtext('source')}" for name, message in messages(file) if _is_unfinished(message)]


def messages(file: Path) -> list[tuple[str, ElementTree.Element]]:
    """Every string of a file with the context it is said in."""
    contexts = ElementTree.parse(file).getroot().findall("context")  # noqa: S314 - our own file
    return [(context.findtext("name", ""), message) for context in contexts for message in context.findall("message")]


def _is_unfinished(message: ElementTree.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return True
    forms = translation.findall("numerusform")
    return not all(form.text for form in forms) if forms else not translation.text


def _translate(message: ElementTree.Element, given: str | list[str]) -> None:
    translation = message.find("translation")
    if translation is None:
        translation = ElementTree.SubElement(message, "translation")
    plural = message.get("numerus") == "yes"
    if plural != isinstance(given, list):
        raise ValueError(f"{message.findtext('source')!r} needs {'a list of forms' if plural else 'one sentence'}")
    translation.clear()
    if isinstance(given, list):
        for form in given:
            ElementTree.SubElement(translation, "numerusform").text = form
    else:
        translation.text = given


if __name__ == "__main__":
    sys.exit(main())
