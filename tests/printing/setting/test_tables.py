"""Fields, tables and check lists."""

from pathlib import Path

import pytest

from desktop_app.printing.blocks import CheckItem, CheckList, CheckState, FieldsTable, Table
from desktop_app.printing.setting.tables import set_check_list, set_fields_table, set_table
from tests.printing.material import drawn, folded, new_bench, text_by_poppler
from tests.printing.reading import unpacked


def test_a_label_stands_right_of_its_value(tmp_path: Path) -> None:
    bench = new_bench()
    text = text_by_poppler(drawn(bench, set_fields_table(bench, FieldsTable((("الاسم", "نورة"),)))), tmp_path)
    assert text.index("نورة") < text.index("الاسم")


@pytest.mark.parametrize("columns", [1, 2])
def test_every_label_heads_its_row(columns: int) -> None:
    bench = new_bench()
    block = FieldsTable((("أ", "1"), ("ب", "2"), ("ج", "3")), columns=1 if columns == 1 else 2)
    assert unpacked(drawn(bench, set_fields_table(bench, block))).count(b"/Scope /Row") == 3


def test_rows_are_counted_where_asked(tmp_path: Path) -> None:
    bench = new_bench()
    table = Table(("الاسم",), (("نورة",), ("سارة",)), numbered=True, blank_rows=2)
    text = folded(text_by_poppler(drawn(bench, set_table(bench, table)), tmp_path))
    assert [str(number) in text for number in range(1, 6)] == [True, True, True, True, False]


def test_every_row_repeats_the_head_where_it_begins_a_page() -> None:
    strips = [one for one in set_table(new_bench(), Table(("أ", "ب"), (("1", "2"),) * 5)) if not one.blank]
    assert strips[0].head is None
    assert strips[0].keep
    assert all(strip.head for strip in strips[1:])


def test_a_wide_column_does_not_starve_the_others() -> None:
    strips = set_table(new_bench(), Table(("قصير", "طويل"), (("12345", "كلمة " * 60),)))
    assert max(strip.height for strip in strips) < 200


def test_boxes_are_shapes_with_words(tmp_path: Path) -> None:
    bench = new_bench()
    items = tuple(CheckItem("سؤال", state) for state in CheckState)
    pdf = drawn(bench, set_check_list(bench, CheckList(items)))
    objects = unpacked(pdf)
    assert objects.count(b"/S /Figure") == 12
    ticked, unticked, blank = ("مختار", "غير مختار", "لم يُجب")
    counts = [
        objects.count(f"/Alt <FEFF{word.encode('utf-16-be').hex().upper()}>".encode())
        for word in (ticked, unticked, blank)
    ]
    assert counts == [3, 6, 3]
    assert "لا ينطبق" in folded(text_by_poppler(pdf, tmp_path))
