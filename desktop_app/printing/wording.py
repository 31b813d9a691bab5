"""The words of a paper, read from ``resources/papers/<name>.toml`` or from an edition of the association's own.

A paper's wording is a title, an edition, texts and lists.
"""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from desktop_app.policy.text import FSI, PDI, ltr
from desktop_app.policy.toml_text import write_toml
from desktop_app.resources import resource

_PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_KEYS = frozenset({"title", "edition", "texts", "lists"})


class WordingError(ValueError):
    """A paper's wording is not as it should be; the sentence names the file and the key."""


@dataclass(frozen=True)
class Wording:
    """The words of one paper; ``source`` is the name of its file."""

    title: str
    edition: str
    texts: Mapping[str, str]
    lists: Mapping[str, tuple[str, ...]]
    source: str

    def text(self, key: str, **values: str) -> str:
        """Return a named text with its placeholders filled."""
        if key not in self.texts:
            raise WordingError(f"{self.source}: texts.{key} is missing")
        return self._filled(f"texts.{key}", self.texts[key], values)

    def items(self, key: str, **values: str) -> tuple[str, ...]:
        """Return a named list, the placeholders of every item filled."""
        if key not in self.lists:
            raise WordingError(f"{self.source}: lists.{key} is missing")
        return tuple(self._filled(f"lists.{key}", item, values) for item in self.lists[key])

    def fitted(self, frame: "Wording") -> "Wording":
        """Return these words in the frame of the paper: what it no longer asks for goes, what is missing is its own."""
        texts = dict(frame.texts) | {
            key: text
            for key, text in self.texts.items()
            if key in frame.texts and placeholders(text) == placeholders(frame.texts[key])
        }
        lists = dict(frame.lists) | {
            key: items
            for key, items in self.lists.items()
            if key in frame.lists and placeholders(*items) == placeholders(*frame.lists[key])
        }
        return replace(self, texts=MappingProxyType(texts), lists=MappingProxyType(lists))

    def to_toml(self) -> str:
        """Write the wording as a file has it, so that reading it gives an equal one."""
        words = {"title": self.title, "edition": self.edition, "texts": dict(self.texts), "lists": dict(self.lists)}
        return write_toml(words)

    def _filled(self, key: str, text: str, values: Mapping[str, str]) -> str:
        try:
            return fill(text, values)
        except KeyError as missing:
            raise WordingError(f"{self.source}: {key} asks for {{{missing.args[0]}}}, which was not given") from None


def placeholders(*texts: str) -> frozenset[str]:
    """Name the placeholders in some texts."""
    return frozenset(name for text in texts for name in _PLACEHOLDER.findall(text))


def fill(text: str, values: Mapping[str, str]) -> str:
    """Insert values for ``{placeholders}``, each isolated so that neither it nor its neighbours change their order."""
    return _PLACEHOLDER.sub(lambda match: isolated(values[match[1]]), text)


def isolated(value: str) -> str:
    """Isolate a value: left to right where it has no Arabic letter, else by its first letter; a plain word stays."""
    if any(char in value for char in "\u2066\u2067\u2068") or "\n" in value:
        return value
    classes = {unicodedata.bidirectional(char) for char in value}
    if not classes & {"R", "AL"}:
        return ltr(value) if value else value
    return f"{FSI}{value}{PDI}" if classes & {"L", "EN", "AN"} else value


def wording(name: str) -> Wording:
    """Read the wording of one paper that comes with the program."""
    return read_wording(resource("papers", f"{name}.toml"))


@lru_cache(maxsize=64)
def read_wording(path: Path) -> Wording:
    """Read a wording file; what is wrong with it is told by file and key."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise WordingError(f"{path.name}: {error}") from error
    return parse_wording(text, path.name)


@lru_cache(maxsize=64)
def parse_wording(text: str, source: str) -> Wording:
    """Read a wording as TOML; what is wrong with it is told by source and key."""
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise WordingError(f"{source}: {error}") from error
    for key in data.keys() - _KEYS:
        raise WordingError(f"{source}: {key} is not known; expected one of {', '.join(sorted(_KEYS))}")
    texts = {key: _string(source, f"texts.{key}", value) for key, value in _section(source, data, "texts").items()}
    lists = {key: _strings(source, f"lists.{key}", value) for key, value in _section(source, data, "lists").items()}
    return Wording(
        title=_string(source, "title", data.get("title")),
        edition=_string(source, "edition", data.get("edition")),
        texts=MappingProxyType(texts),
        lists=MappingProxyType(lists),
        source=source,
    )


def _section(source: str, data: Mapping[str, object], key: str) -> Mapping[str, object]:
    section = data.get(key, {})
    if not isinstance(section, dict):
        raise WordingError(f"{source}: {key} must be a table")
    return section


def _string(source: str, key: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise WordingError(f"{source}: {key} must be a text that is not empty")
    return value.strip()


def _strings(source: str, key: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not value:
        raise WordingError(f"{source}: {key} must be a list of texts that is not empty")
    return tuple(_string(source, f"{key}[{index}]", item) for index, item in enumerate(value))
