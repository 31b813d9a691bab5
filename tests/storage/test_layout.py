"""The layout of every table knows its columns, and writes each value as the records would."""

import uuid
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from desktop_app.models import Base
from desktop_app.policy.terms import Gender
from desktop_app.storage.layout import layout_of, stored_moment
from desktop_app.storage.recorder import EXEMPT

KEY = uuid.UUID(int=5)
UNJOURNALLED = {str(kind.__tablename__) for kind in EXEMPT}


@pytest.mark.parametrize("table", sorted(Base.metadata.tables.keys() - UNJOURNALLED))
def test_every_journalled_table_has_one(table: str) -> None:
    row = layout_of(table).whole({"id": KEY})
    assert list(row) == [column.name for column in Base.metadata.tables[table].columns]
    assert layout_of(table).stored(row)[0] == KEY.hex


@pytest.mark.parametrize("table", [*sorted(UNJOURNALLED), "nothing"])
def test_no_other_has(table: str) -> None:
    with pytest.raises(KeyError):
        layout_of(table)


def test_what_is_left_out_is_as_the_records_have_it_by_default() -> None:
    row = layout_of("person").whole({"id": KEY, "full_name": "هند", "gender": Gender.FEMALE})
    assert (row["identity_kind"], row["iban"], row["died_on"], row["version"]) == ("national_id", "", None, 1)
    assert {field for _table, _key, field, _old, _new in layout_of("person").told(row)} >= {"full_name", "iban"}
    assert not {change for change in layout_of("person").told(row) if change[2] == "died_on"}


def test_the_key_of_an_attachment_is_written_and_never_told() -> None:
    layout = layout_of("attachment")
    row = layout.whole({"id": KEY, "secret": b"\x01\xff", "added_at": datetime(2026, 1, 1, tzinfo=UTC)})
    assert "01ff" in layout.stored(row)
    assert "secret" not in {field for _table, _key, field, _old, _new in layout.told(row)}


def test_a_time_is_kept_as_utc() -> None:
    night = datetime(2026, 1, 1, 2, 0, tzinfo=timezone(timedelta(hours=3)))
    assert stored_moment(night) == "2025-12-31 23:00:00.000000"
    with pytest.raises(ValueError, match="zone"):
        stored_moment(datetime(2026, 1, 1))


def test_a_day_stands_for_itself() -> None:
    row = layout_of("person").whole({"id": KEY, "died_on": date(2026, 1, 2)})
    assert date(2026, 1, 2) in layout_of("person").stored(row)
