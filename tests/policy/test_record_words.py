"""What an act changed is named in Arabic."""

import pytest
from sqlalchemy import String

from desktop_app.models import Base
from desktop_app.models.bounds import bound_of
from desktop_app.policy.record_words import named_place, own_act, place_words
from desktop_app.storage.opening import GUARDS_RESTORED


def test_a_field_is_named_with_its_record() -> None:
    assert place_words("person", "mobile") == "الشخص · الجوال"
    assert place_words("person", "mobile", "en") == "person.mobile"


def test_what_has_no_name_is_told_as_the_store_names_it() -> None:
    assert place_words("person", "name_key") == "الشخص · name_key"
    assert place_words("nothing_known", "x") == "nothing_known.x"


def test_what_the_program_notes_of_itself_has_its_name() -> None:
    assert own_act(GUARDS_RESTORED) != GUARDS_RESTORED
    assert own_act(GUARDS_RESTORED, "en") == GUARDS_RESTORED
    assert own_act("nothing_known") == "nothing_known"


def test_every_kind_of_record_has_its_name() -> None:
    """But the store's own book of revisions, which no act changes."""
    assert {name for name in Base.metadata.tables if "." in place_words(name, "id")} == set()


@pytest.mark.parametrize(
    ("at", "arabic", "english"),
    [
        ("guardian.full_name", "«الوصي · الاسم الكامل»", "“full name”"),
        ("members.3.health_note", "«ملاحظة صحية»", "“health note”"),
        ("reason", "«السبب»", "“reason”"),
        ("services.nothing_known", "هذه الخانة", "“nothing known”"),
        ("", "هذه الخانة", "this field"),
    ],
)
def test_a_place_is_named_with_its_record_where_it_is_of_the_store(at: str, arabic: str, english: str) -> None:
    assert (named_place(at), named_place(at, "en")) == (arabic, english)


_WRITTEN_BY_THE_PROGRAM = {
    "branch",
    "stored_name",
    "media_type",
    "sha256",
    "step",
    "act",
    "changes",
    "prev",
    "hash",
    "series",
    "data_hash",
    "journal_head",
    "code",
    "name_key",
    "strokes_hash",
    "key_id",
    "checklist",
}
"""Texts that nobody types; of drafts, the step and the field."""


def test_every_text_that_a_person_types_has_its_name() -> None:
    unnamed = {
        f"{table.name}.{column.name}"
        for table in Base.metadata.tables.values()
        for column in table.columns
        if bound_of(column) is not None and named_place(f"{table.name}.{column.name}") == named_place("")
        if isinstance(column.type, String)
        if column.name not in _WRITTEN_BY_THE_PROGRAM and table.name != "draft_scan"
    }
    assert unnamed == set()
