from desktop_app.printing.blocks import BoxKind, Choices, SignatureBoxes
from desktop_app.printing.papers import authority_letter
from tests.printing.papers.walk import blocks_of, said

FORM = authority_letter.FORM


def test_it_asks_a_body_for_something_and_says_why() -> None:
    sample = FORM.sample()
    assert all(part in said(FORM) for part in (sample.authority, sample.asked_for, sample.asked_why))


def test_what_allows_the_disclosure_is_ticked() -> None:
    (basis,) = blocks_of(FORM, Choices)
    assert basis.chosen == (FORM.sample().disclosure_basis,)
    assert len(basis.options) == 3


def test_the_association_alone_signs_and_stamps() -> None:
    (boxes,) = blocks_of(FORM, SignatureBoxes)
    assert [box.kind for box in boxes.boxes] == [BoxKind.SIGNATURE, BoxKind.STAMP]
