from desktop_app.printing.blocks import BoxKind, SignatureBoxes, Together
from desktop_app.printing.papers.parts import common
from desktop_app.printing.papers.signing import boxes, received_at_the_desk, signed_by_office, signed_in_a_row
from tests.printing.papers.walk import flat, strings


def test_boxes_know_what_they_wait_for_and_whose_they_are() -> None:
    made = boxes("manager", "stamp", "fingerprint", manager="سالم").boxes
    assert [box.kind for box in made] == [BoxKind.SIGNATURE, BoxKind.STAMP, BoxKind.FINGERPRINT]
    assert made[0].name == "سالم"


def test_what_attests_a_finger_stays_with_it() -> None:
    for made in (signed_in_a_row("نورة", "ماجد"), signed_by_office("نورة"), received_at_the_desk("نورة", "ماجد")):
        (held,) = made
        assert isinstance(held, Together)
        assert common().text("attestation") in " ".join(strings(held))


def test_who_signs_for_the_association_is_named_by_role() -> None:
    (row,) = [
        block for block in flat(signed_in_a_row("نورة", "ماجد", role="payer")) if isinstance(block, SignatureBoxes)
    ]
    assert row.boxes[-1].role == common().text("role_payer")
    assert row.boxes[-1].name == "ماجد"
