"""How the journal names what an act changed, from ``resources/records.toml``."""

import tomllib
from functools import cache

from desktop_app.policy.labels import Language
from desktop_app.resources import resource


def place_words(record: str, field: str, language: Language = "ar") -> str:
    """Name a field of a kind of record as a person would; in English, and where it has no name, as the store does."""
    named = _words()
    if language != "ar" or record not in named["records"]:
        return f"{record}.{field}"
    return f"{named['records'][record]} · {named['fields'].get(field, field)}"


def own_act(act: str, language: Language = "ar") -> str:
    """Name what the program itself noted in the journal, without anybody's act."""
    return _words()["acts"].get(act, act) if language == "ar" else act


@cache
def _words() -> dict[str, dict[str, str]]:
    return tomllib.loads(resource("records.toml").read_text(encoding="utf-8"))
