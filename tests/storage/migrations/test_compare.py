import pytest
from sqlalchemy import CheckConstraint, Integer

from desktop_app.models.base import Base, Moment, Term
from desktop_app.models.bounds import Fields
from desktop_app.policy.terms import Role
from desktop_app.storage.engine import Store
from desktop_app.storage.migrations.compare import differences, ours, rendered


def test_a_migrated_store_holds_exactly_the_records(store: Store) -> None:
    with store.engine.connect() as connection:
        assert differences(connection) == []


def test_a_difference_would_be_found(store: Store) -> None:
    with store.engine.connect() as connection, connection.begin() as transaction:
        connection.exec_driver_sql("ALTER TABLE dwelling DROP COLUMN rooms")
        assert [kind for kind, *_ in differences(connection)] == ["add_column"]
        transaction.rollback()


def test_a_bound_that_the_store_does_not_keep_would_be_found(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    unkept = CheckConstraint("length(email) <= 3", name="email_shorter")
    with monkeypatch.context() as patched:
        patched.setattr(Base.metadata.tables["person"], "constraints", {unkept})
        with store.engine.connect() as connection:
            found = [difference[2] for difference in differences(connection) if difference[0] == "check"]
    assert "email_shorter" in found


def test_our_own_types_are_written_as_what_they_are_stored_as(store: Store) -> None:
    with store.engine.connect() as connection:
        from alembic.autogenerate.api import AutogenContext
        from alembic.migration import MigrationContext

        context = AutogenContext(MigrationContext.configure(connection))
        assert rendered("type", Moment(), context) == "sa.DateTime(timezone=True)"
        assert rendered("type", Term(Role), context) == "sa.String(64)"
        assert rendered("type", Fields(), context) == "sa.JSON()"
        assert rendered("type", Integer(), context) is False


def test_the_search_index_has_no_records() -> None:
    assert not ours(Base.metadata.tables["person"], "search_entry", "table", True, None)
    assert ours(Base.metadata.tables["person"], "person", "table", True, None)
