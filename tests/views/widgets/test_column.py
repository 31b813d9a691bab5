"""What a column shows of a row."""

from desktop_app.views.widgets.column import Column


def test_a_column_reads_its_words_from_the_row() -> None:
    column: Column[tuple[str, int]] = Column("name", "الاسم", lambda row: row[0], tone=lambda row: "ok")
    assert column.text(("نورة", 2)) == "نورة"
    assert column.tone is not None
    assert column.tone(("نورة", 2)) == "ok"
    assert column.look == "plain"
