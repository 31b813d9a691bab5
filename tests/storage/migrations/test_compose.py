from desktop_app.storage.migrations.compose import FIRST, first_schema


def test_the_first_schema_is_written_down_as_the_records_are() -> None:
    """Until the first release; after a change of a record: python -m desktop_app.storage.migrations.compose."""
    assert FIRST.read_text(encoding="utf-8") == first_schema()
