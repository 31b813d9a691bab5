import pytest
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.exc import IntegrityError

from desktop_app.models.drafts import Draft
from desktop_app.models.journal import JournalEntry
from desktop_app.models.people import Person
from desktop_app.policy.terms import DraftKind
from desktop_app.storage.changes import Change
from desktop_app.storage.context import ENTRY
from desktop_app.storage.engine import Store
from desktop_app.storage.faults import BulkRefused, ReadOnly, UnexplainedChange
from desktop_app.storage.history import HistoryEntry, history
from desktop_app.storage.recorder import note
from tests.storage.conftest import AT, FILE, entry, writing
from tests.storage.records import person, staff


def told(store: Store) -> list[HistoryEntry]:
    with store.reading() as session:
        return history(session, FILE)


def fields(found: HistoryEntry) -> dict[str, tuple[object, object]]:
    return {change.field: (change.old, change.new) for change in found.changes or ()}


def test_a_new_row_is_told_field_by_field(store: Store) -> None:
    with writing(store, "person.add", "جاءت بنفسها") as session:
        session.add(person())
    (found,) = told(store)
    assert (found.act, found.role, found.reason) == ("person.add", "researcher", "جاءت بنفسها")
    assert fields(found)["full_name"] == (None, "نورة بنت عبد الله القحطاني")
    assert fields(found)["identity_kind"] == (None, "national_id")
    assert fields(found)["version"] == (None, 1)


def test_a_change_tells_old_and_new_even_of_what_was_never_read(store: Store) -> None:
    with writing(store) as session:
        session.add(added := person())
    with writing(store) as session:
        found = session.get_one(Person, added.id)
        session.expire(found)
        found.mobile = "0500000000"
    assert told(store)[0].changes == (
        Change("person", str(added.id), "mobile", "0551234567", "0500000000"),
        Change("person", str(added.id), "version", 1, 2),
    )


def test_a_removed_row_is_told_with_what_it_held(store: Store) -> None:
    with writing(store) as session:
        session.add(added := person())
    with writing(store) as session:
        session.delete(session.get_one(Person, added.id))
    assert fields(told(store)[0])["full_name"] == ("نورة بنت عبد الله القحطاني", None)


def test_several_flushes_make_one_entry_from_first_value_to_last(store: Store) -> None:
    with writing(store) as session:
        session.add(added := person())
        session.add(gone := person("عابر"))
        session.flush()
        added.full_name = "نورة"
        session.flush()
        session.delete(gone)
    (found,) = told(store)
    assert fields(found)["full_name"] == (None, "نورة")
    assert {change.key for change in found.changes or ()} == {str(added.id)}


def test_nothing_changed_leaves_no_entry_unless_it_is_noted(store: Store) -> None:
    with writing(store) as session:
        session.scalars(select(Person)).all()
    assert told(store) == []
    with store.writing() as session:
        note(session, entry("denied:file.close", reason="ليس له"))
        session.commit()
    (found,) = told(store)
    assert (found.act, found.reason, found.changes) == ("denied:file.close", "ليس له", ())


def test_a_change_that_nobody_explains_is_refused_and_undone(store: Store) -> None:
    with store.writing() as session:
        session.add(person())
        with pytest.raises(UnexplainedChange):
            session.commit()
    with store.reading() as session:
        assert session.scalars(select(Person)).all() == []


def test_what_is_rolled_back_leaves_neither_row_nor_entry(store: Store) -> None:
    with store.writing() as session:
        session.info[ENTRY] = entry()
        session.add(person())
        session.flush()
        session.rollback()
        session.info[ENTRY] = entry()
        session.commit()
    assert told(store) == []


def test_a_savepoint_rolled_back_is_not_told(store: Store) -> None:
    with writing(store) as session:
        session.add(person("باقية"))
        session.flush()
        inner = session.begin_nested()
        session.add(person("ملغاة"))
        session.flush()
        inner.rollback()
        with session.begin_nested():
            session.add(person("باقية أيضا"))
    names = {change.new for change in told(store)[0].changes or () if change.field == "full_name"}
    assert names == {"باقية", "باقية أيضا"}


def test_a_failed_transaction_leaves_the_next_one_clean(store: Store) -> None:
    with writing(store) as session:
        session.add(staff("منى"))
    with store.writing() as session:
        session.info[ENTRY] = entry()
        session.add(staff("منى"))
        with pytest.raises(IntegrityError):
            session.commit()
        session.rollback()
        session.info[ENTRY] = entry("again")
        session.add(person())
        session.commit()
    latest, _ = told(store)
    assert {change.table for change in latest.changes or ()} == {"person"}


def test_an_explanation_serves_one_transaction_only(store: Store) -> None:
    with store.writing() as session:
        session.info[ENTRY] = entry()
        session.add(person())
        session.commit()
        session.add(person("ثانية"))
        with pytest.raises(UnexplainedChange):
            session.commit()


def test_drafts_are_nobodys_business(store: Store) -> None:
    with writing(store) as session:
        session.add(owner := staff())
    with store.writing() as session:
        session.add(Draft(kind=next(iter(DraftKind)), owner_id=owner.id, body={"name": "نو"}, saved_at=AT))
        session.commit()
    assert len(told(store)) == 1


def test_statements_that_change_rows_behind_the_journal_are_refused(store: Store) -> None:
    statements = (
        update(Person).values(full_name="x"),
        delete(Person),
        insert(Person).values(full_name="x"),
        update(Person.__table__).values(full_name="x"),  # type: ignore[arg-type]  # a table, by its declaration
        text("DELETE FROM person"),
        text("  insert or replace into person default values"),
    )
    for statement in statements:
        with pytest.raises(BulkRefused), store.writing() as session:
            session.execute(statement)
    for bulk in ("bulk_save_objects", "bulk_insert_mappings", "bulk_update_mappings"):
        with pytest.raises(BulkRefused), store.writing() as session:
            getattr(session, bulk)(Person, [{}])


def test_a_reading_session_cannot_write(store: Store) -> None:
    with store.reading() as session:
        session.add(person())
        with pytest.raises(ReadOnly):
            session.flush()
    with pytest.raises(BulkRefused), store.reading() as session:
        session.execute(delete(JournalEntry))
