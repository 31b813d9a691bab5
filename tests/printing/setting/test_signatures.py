"""Boxes to sign, stamp and press a finger in."""

from pathlib import Path

import pypdfium2

from desktop_app.printing.blocks import BoxKind, ScreenInk, SignatureBox, SignatureBoxes
from desktop_app.printing.options import PressOptions
from desktop_app.printing.setting.signatures import set_signature_boxes
from tests.policy.test_drawing import dash
from tests.printing.material import SIGNATURES, drawn, folded, new_bench, text_by_poppler
from tests.printing.reading import unpacked


def test_each_box_says_whose_it_is(tmp_path: Path) -> None:
    bench = new_bench()
    text = folded(text_by_poppler(drawn(bench, set_signature_boxes(bench, SIGNATURES)), tmp_path))
    for words in ("المستفيد", "الموظف المختص", "موضع الختم", "الإبهام", "أشهد أنه وقع أمامي"):
        assert words in text


def test_rows_of_boxes_stay_together() -> None:
    strips = list(set_signature_boxes(new_bench(), SIGNATURES)[1:-1])
    assert [strip.keep for strip in strips] == [True, True, False]


def test_a_long_name_makes_its_box_higher() -> None:
    usual = set_signature_boxes(new_bench(), SignatureBoxes((SignatureBox("أ", "نورة"),) * 3))[1]
    longer = set_signature_boxes(new_bench(), SignatureBoxes((SignatureBox("أ", "نورة بنت سعد " * 5),) * 3))[1]
    assert longer.height > usual.height


def test_a_stamp_needs_no_name_and_no_date(tmp_path: Path) -> None:
    bench = new_bench()
    boxes = SignatureBoxes((SignatureBox("الختم", kind=BoxKind.STAMP),))
    assert "الاسم" not in folded(text_by_poppler(drawn(bench, set_signature_boxes(bench, boxes)), tmp_path))


def test_what_was_signed_on_a_screen_is_drawn_with_who_and_when_and_takes_no_more_room(tmp_path: Path) -> None:
    box, drawn_ink = SignatureBox("المستفيد", "نورة"), ScreenInk("نورة", "1448/06/09هـ", dash(5000, 30))
    inked = SignatureBoxes((SignatureBox("المستفيد", "نورة", ink=drawn_ink),))
    bench, plain = new_bench(), new_bench()
    strips, empty = set_signature_boxes(bench, inked), set_signature_boxes(plain, SignatureBoxes((box,)))
    assert [strip.height for strip in strips] == [strip.height for strip in empty]
    pdf = drawn(bench, strips)
    text = folded(text_by_poppler(pdf, tmp_path))
    assert "على الشاشة" in text
    assert "التاريخ" not in text
    assert "1448/06/09" in text
    assert dark(pdf) > dark(drawn(plain, empty))
    alternative = "توقيع نورة (المستفيد) مرسومًا على الشاشة"
    assert alternative.encode("utf-16-be").hex().upper() in unpacked(pdf).decode("latin-1")


def dark(pdf: bytes) -> int:
    """Count the dots that are dark."""
    document = pypdfium2.PdfDocument(pdf)
    picture = document[0].render(scale=1, grayscale=True).to_pil()
    document.close()
    return sum(1 for dot in picture.tobytes() if dot < 100)


def test_four_boxes_set_large_stand_two_in_a_row() -> None:
    four = SignatureBoxes(SIGNATURES.boxes, across=4)
    large = new_bench(PressOptions(large_print=True))
    assert [strip.keep for strip in set_signature_boxes(new_bench(), four)[1:-1]] == [False]
    assert [strip.keep for strip in set_signature_boxes(large, four)[1:-1]] == [True, True, False]
