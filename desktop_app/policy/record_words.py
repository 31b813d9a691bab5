"""How a person names the records and their fields, in the journal and in refusals, from ``resources/records.toml``."""

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


def named_place(at: str, language: Language = "ar") -> str:
    """Name where something was written: `record.field` of the store with its record, a field of a form alone.

    A field that has no name is told as the one that is looked at.
    """
    record, _, field = at.rpartition(".")
    if language != "ar":
        return f"“{field.replace('_', ' ')}”" if field else "this field"
    named = _words()["fields"].get(field)
    if named is None:
        return _words()["unnamed"]["field"]
    return f"«{place_words(record, field)}»" if record in _words()["records"] else f"«{named}»"


def own_act(act: str, language: Language = "ar") -> str:
    """Name what the program itself noted in the journal, without anybody's act."""
    return _words()["acts"].get(act, act) if language == "ar" else act


@cache
def _words() -> dict[str, dict[str, str]]:
    return tomllib.loads(resource("records.toml").read_text(encoding="utf-8"))
