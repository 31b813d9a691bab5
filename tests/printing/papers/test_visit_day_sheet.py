from desktop_app.printing.blocks import Table
from desktop_app.printing.papers import visit_day_sheet
from tests.printing.papers.walk import blocks_of, plain, said

FORM = visit_day_sheet.FORM


def test_the_visits_stand_in_their_order_and_are_counted() -> None:
    (table,) = blocks_of(FORM, Table)
    assert table.numbered
    assert [plain(row[0]) for row in table.rows] == ["09:30", "16:30"]


def test_it_warns_of_the_families_addresses() -> None:
    assert "وتُتلف بعد إعداد تقارير الزيارات" in said(FORM)
