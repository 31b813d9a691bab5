import dataclasses

from desktop_app.printing.blocks import DateBoxes, LetterBoxes
from desktop_app.printing.papers import PAPERS
from desktop_app.printing.papers.pen import LONG, room_for


def test_numbers_have_as_many_boxes_as_they_have_digits() -> None:
    for name, digits in (("identity_number", 10), ("mobile", 10), ("iban", 24)):
        room = room_for(name)
        assert isinstance(room, LetterBoxes)
        assert sum(room.groups) == digits


def test_a_day_has_boxes_and_a_name_has_none() -> None:
    assert isinstance(room_for("birth"), DateBoxes)
    assert room_for("name") == ""


def test_every_field_with_boxes_is_a_field_of_some_form() -> None:
    fields = {field.name for form in PAPERS.values() for field in dataclasses.fields(form.fields_type)}
    assert fields >= LONG
    assert {name for name in fields if room_for(name)} >= {"identity_number", "mobile", "iban", "birth", "paid_on"}
