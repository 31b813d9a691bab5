"""Boxes for the pen inside a field."""

from pathlib import Path

from desktop_app.printing.blocks import DateBoxes, FieldsTable, LetterBoxes
from desktop_app.printing.options import PressOptions
from desktop_app.printing.setting.tables import set_fields_table
from desktop_app.printing.style import MILLIMETRE
from tests.printing.material import drawn, folded, new_bench, text_by_poppler

IBAN = FieldsTable((("الآيبان", LetterBoxes((4,) * 6, printed="SA")),), columns=2)
BORN = FieldsTable((("الميلاد", DateBoxes()),), columns=2)


def test_what_is_printed_stands_in_the_first_boxes(tmp_path: Path) -> None:
    bench = new_bench()
    text = folded(text_by_poppler(drawn(bench, set_fields_table(bench, IBAN)), tmp_path))
    assert "SA" in "".join(text.split())


def test_a_day_is_asked_for_by_its_parts_and_its_calendar(tmp_path: Path) -> None:
    bench = new_bench()
    text = folded(text_by_poppler(drawn(bench, set_fields_table(bench, BORN)), tmp_path))
    assert {"اليوم", "الشهر", "السنة", "هـ".replace("ـ", ""), "م"} <= set(text.split())


def test_a_field_with_boxes_is_as_high_as_one_for_the_pen() -> None:
    for table in (IBAN, BORN, FieldsTable((("الاسم", ""),))):
        assert set_fields_table(new_bench(), table)[1].height >= 8 * MILLIMETRE


def test_boxes_grow_with_large_print() -> None:
    usual, large = new_bench(), new_bench(PressOptions(large_print=True))
    assert set_fields_table(large, BORN)[1].height > set_fields_table(usual, BORN)[1].height
