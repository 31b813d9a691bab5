from desktop_app.printing.blocks import Choices
from desktop_app.printing.papers import consent
from tests.printing.papers.walk import blocks_of, said

FORM = consent.FORM


def test_every_purpose_is_asked_apart() -> None:
    assert len(blocks_of(FORM, Choices)) == len(FORM.sample().purposes)


def test_an_answer_on_record_is_ticked_and_another_left_for_the_pen() -> None:
    asked = blocks_of(FORM, Choices, purposes=(("أ", "ب", "أوافق"), ("ج", "د", "")))
    assert [choice.chosen for choice in asked] == [("أوافق",), ()]


def test_how_to_withdraw_is_told() -> None:
    assert FORM.sample().how_to_withdraw in said(FORM)
