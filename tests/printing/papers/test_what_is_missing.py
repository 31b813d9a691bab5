from desktop_app.printing.blocks import NumberedList, Table
from desktop_app.printing.papers import what_is_missing
from tests.printing.papers.walk import blocks_of, said

FORM = what_is_missing.FORM


def test_each_document_stands_with_what_is_asked_of_it() -> None:
    assert len(blocks_of(FORM, Table)[0].rows) == 3


def test_a_part_of_which_nothing_is_missing_is_left_out() -> None:
    assert blocks_of(FORM, Table, documents=()) == []
    assert blocks_of(FORM, NumberedList, data=()) == []


def test_what_waits_for_it_is_told() -> None:
    assert "أقصى موعد للرد" in said(FORM)
