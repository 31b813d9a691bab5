"""The net under every form: a record with a text too long is refused by the name of its field."""

import os

import pytest

from desktop_app.models.drafts import Draft
from desktop_app.policy.terms import DraftKind
from desktop_app.storage.engine import Store
from desktop_app.storage.faults import TextTooLong
from tests.storage.conftest import ACTOR, AT, writing
from tests.storage.records import person


def test_a_new_record_with_a_text_too_long_is_refused_by_its_field(store: Store) -> None:
    with pytest.raises(TextTooLong) as refusal, writing(store) as session:
        session.add(person(mobile="5" * 21))
    assert (refusal.value.field, refusal.value.limit) == ("mobile", 20)


def test_a_changed_text_too_long_is_refused_and_the_old_one_stays(store: Store) -> None:
    one = person()
    with writing(store) as session:
        session.add(one)
    with pytest.raises(TextTooLong), writing(store) as session:
        session.merge(one).occupation = "م" * 201
    with store.reading() as session:
        found = session.get(type(one), one.id)
        assert found is not None
        assert (found.occupation, found.version) == ("", 1)


def test_values_are_as_long_as_the_json_that_is_written(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    draft = Draft(kind=DraftKind.INTAKE, owner_id=ACTOR, body={"need": "م" * 3_000_000}, saved_at=AT)
    with pytest.raises(TextTooLong) as refusal, writing(store) as session:
        session.add(draft)
    assert refusal.value.field == "body"


def test_an_entry_whose_reason_is_too_long_once_sealed_is_refused_by_its_field(store: Store) -> None:
    reason = os.urandom(900_000).hex()
    with pytest.raises(TextTooLong) as refusal, writing(store, reason=reason) as session:
        session.add(person())
    assert (refusal.value.table, refusal.value.field) == ("journal_entry", "reason")
