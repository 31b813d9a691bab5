from desktop_app.printing.blocks import SignatureBoxes, WriteLines
from desktop_app.printing.papers import two_witness_statement
from tests.printing.papers.walk import blocks_of

FORM = two_witness_statement.FORM


def test_both_witnesses_sign_before_an_employee() -> None:
    names = [box.name for box in blocks_of(FORM, SignatureBoxes)[0].boxes]
    assert names[:2] == [witness[0] for witness in FORM.sample().witnesses]


def test_a_missing_witness_is_left_for_the_pen() -> None:
    assert len(blocks_of(FORM, WriteLines, witnesses=FORM.sample().witnesses[:1])) == 1
    assert len(blocks_of(FORM, WriteLines, witnesses=())) == 2
