"""What an act changed is named in Arabic."""

from desktop_app.models import Base
from desktop_app.policy.record_words import own_act, place_words
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
