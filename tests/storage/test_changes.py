import uuid
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from sqlalchemy import Boolean, Date, Integer, String, Uuid
from sqlalchemy.types import TypeEngine

from desktop_app.models.base import Moment, Term
from desktop_app.policy.terms import Role
from desktop_app.storage.changes import Change, merged, plain, restored


def test_values_become_what_json_can_carry() -> None:
    riyadh = timezone(timedelta(hours=3))
    assert plain(Role.RESEARCHER) == Role.RESEARCHER.value
    assert plain(uuid.UUID(int=1)) == "00000000-0000-0000-0000-000000000001"
    assert plain(datetime(2026, 1, 1, 3, tzinfo=riyadh)) == datetime(2026, 1, 1, tzinfo=UTC).isoformat()
    assert plain(date(2026, 1, 1)) == "2026-01-01"
    assert plain({"a": [1, None, True, date(2026, 1, 1)]}) == {"a": [1, None, True, "2026-01-01"]}


def test_bytes_are_told_by_digest_never_by_content() -> None:
    told = plain(b"a secret photograph")
    assert isinstance(told, dict)
    assert told["size"] == 19
    assert "photograph" not in str(told)


def test_what_has_no_form_is_a_fault_of_the_program() -> None:
    with pytest.raises(TypeError):
        plain(object())


def test_a_field_is_told_once_and_what_ended_as_it_began_not_at_all() -> None:
    gathered = [
        Change("person", "1", "name", None, "a"),
        Change("person", "1", "city", "x", "y"),
        Change("person", "1", "name", "a", "b"),
        Change("person", "1", "city", "y", "x"),
    ]
    assert merged(gathered) == [Change("person", "1", "name", None, "b")]


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Uuid(), uuid.UUID(int=7)),
        (Date(), date(2026, 1, 2)),
        (Moment(), datetime(2026, 1, 2, 3, tzinfo=UTC)),
        (Term(Role), Role.AUDITOR),
        (String(9), "نورة"),
        (Integer(), 7),
        (Boolean(), True),
        (Date(), None),
    ],
)
def test_a_value_of_the_journal_is_given_back_as_its_column_takes_it(kind: TypeEngine[Any], value: object) -> None:
    assert restored(kind, plain(value)) == value
