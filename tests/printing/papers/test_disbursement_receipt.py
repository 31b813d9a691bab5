from desktop_app.printing.blocks import SignatureBoxes, Table
from desktop_app.printing.papers import disbursement_receipt
from tests.printing.papers.walk import blank_of, blocks_of, flat, plain_rows, said

FORM = disbursement_receipt.FORM


def test_what_was_handed_over_is_listed_with_its_value_and_purpose() -> None:
    sample, words = FORM.sample(), said(FORM)
    (table,) = blocks_of(FORM, Table)
    assert plain_rows(table) == sample.items
    assert all(part in words for part in (sample.amount, sample.amount_in_words, sample.purpose, sample.paid_for))


def test_who_receives_for_another_signs_and_shows_the_deed() -> None:
    (boxes,) = blocks_of(FORM, SignatureBoxes)
    assert boxes.boxes[0].name == FORM.sample().proxy_name
    assert FORM.sample().proxy_deed in said(FORM)


def test_who_receives_in_person_signs() -> None:
    (boxes,) = blocks_of(FORM, SignatureBoxes, proxy_name="")
    assert boxes.boxes[0].name == FORM.sample().name


def test_a_blank_one_has_rows_for_the_pen() -> None:
    (table,) = [block for block in flat(blank_of(FORM)) if isinstance(block, Table)]
    assert table.rows == ()
    assert table.blank_rows > 0
