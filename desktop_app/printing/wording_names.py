"""What the texts of a paper and their placeholders are called on screen, from ``resources/wording.toml``.

A person who edits a text sees ``{رقم الطلب}`` where the wording has ``{number}``.
"""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from desktop_app.resources import resource

_PLACE = re.compile(r"\{([^{}]*)\}")
_BRACE = re.compile(r"[{}]")


def text_name(key: str) -> str:
    """Name a text of a paper by what it is there for."""
    return _named("texts", key)


def list_name(key: str) -> str:
    """Name a list of a paper by what its items are."""
    return _named("lists", key)


def _named(group: str, key: str) -> str:
    names = _names()
    if key in names[group]:
        return names[group][key]
    fitting = [name for end, name in names["endings"].items() if key.endswith(end)]
    fitting += [name for start, name in names["beginnings"].items() if key.startswith(start)]
    return fitting[0] if fitting else names["otherwise"][group]


def place_name(placeholder: str) -> str:
    """Name what the program writes in a placeholder."""
    return _names()["placeholders"].get(placeholder, placeholder)


def readable(text: str) -> str:
    """Return a text with its placeholders by their names."""
    return _PLACE.sub(lambda match: f"{{{place_name(match[1])}}}", text)


def read_back(text: str, allowed: frozenset[str]) -> tuple[str, tuple[str, ...]]:
    """Return a text with the placeholders allowed in it as the press knows them, and whatever else is in braces."""
    known = {place_name(placeholder): placeholder for placeholder in allowed}
    foreign: list[str] = []

    def back(match: re.Match[str]) -> str:
        name = " ".join(match[1].split())
        if name not in known:
            foreign.append(name)
        return f"{{{known.get(name, name)}}}"

    words = _PLACE.sub(back, text)
    return words, (*foreign, *_BRACE.findall(_PLACE.sub("", text)))


@cache
def _names() -> Mapping[str, Mapping[str, str]]:
    return MappingProxyType(tomllib.loads(resource("wording.toml").read_text(encoding="utf-8")))
