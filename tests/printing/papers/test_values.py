import pytest

from desktop_app.printing.papers.parts import SubjectFields
from desktop_app.printing.papers.values import as_stored, from_stored, in_words
from desktop_app.printing.papers.what_is_missing import Fields


def test_tuples_are_kept_as_lists_and_come_back_as_tuples() -> None:
    fields = Fields(documents=(("الهوية", "لم تُقدَّم"),), data=("توقيع",))
    stored = as_stored(fields)
    assert stored["documents"] == [["الهوية", "لم تُقدَّم"]]
    assert from_stored(Fields, stored) == fields


def test_words_carry_no_control_characters_and_leave_out_what_is_empty() -> None:
    words = in_words(as_stored(SubjectFields(identity_number="\u20661087654321\u2069")))
    assert words == {"identity_number": "1087654321"}


def test_only_fields_are_stored() -> None:
    with pytest.raises(TypeError):
        as_stored("words")
