"""Boxes to sign, stamp and press a finger in."""

from pathlib import Path

from desktop_app.printing.blocks import BoxKind, SignatureBox, SignatureBoxes
from desktop_app.printing.setting.signatures import set_signature_boxes
from tests.printing.material import SIGNATURES, drawn, folded, new_bench, text_by_poppler


def test_each_box_says_whose_it_is(tmp_path: Path) -> None:
    bench = new_bench()
    text = folded(text_by_poppler(drawn(bench, set_signature_boxes(bench, SIGNATURES)), tmp_path))
    for words in ("المستفيد", "الموظف المختص", "موضع الختم", "البصمة", "أشهد أنه وقع أمامي"):
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
