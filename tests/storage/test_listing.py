"""The rows that lists are drawn from say what the records say, whatever was written."""

import uuid
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop_app.casework.intake.requests import pause_reply, resume_reply
from desktop_app.casework.visits.planning import miss_visit
from desktop_app.models.people import Person
from desktop_app.policy.journey import OPEN_REQUEST_STATES
from desktop_app.policy.terms import Role
from desktop_app.storage import listing
from desktop_app.storage.context import EntryContext
from desktop_app.storage.mass_import import Bundle, mass_import
from desktop_app.storage.migrations.listing_tables import FILL, OPEN
from tests.builders import BuiltOffice, build_office
from tests.casework.files.people import family_form
from tests.casework.intake.forms import submit
from tests.casework.visits.ways import complete_request, planned_visit
from tests.storage.conftest import AT, writing

STRANGER = """
    INSERT INTO search_listing (file_id, holder_key, category, state, paused, due_on)
    VALUES ('', '', '', '', 0, '')
"""


@pytest.fixture
def office(tmp_path: Path) -> Iterator[BuiltOffice]:
    built = build_office(tmp_path)
    yield built
    built.close()


def rows(office: BuiltOffice) -> list[tuple[object, ...]]:
    with office.opened.store.engine.connect() as connection:
        return [tuple(row) for row in connection.execute(listing.LISTING.select())]


def assert_in_step(office: BuiltOffice) -> None:
    kept = rows(office)
    with office.opened.store.engine.connect() as connection, connection.begin() as transaction:
        assert listing.rebuild(connection) == len(kept)
        made = [tuple(row) for row in connection.execute(listing.LISTING.select())]
        transaction.rollback()
    assert kept == made
    assert kept
    assert apart(office) == 0


def apart(office: BuiltOffice) -> int:
    with office.opened.store.engine.connect() as connection:
        return listing.apart(connection)


def test_rows_follow_a_pause_a_visit_and_another_name(office: BuiltOffice) -> None:
    submitted = complete_request(office)
    assert_in_step(office)
    assert submitted.request_id is not None
    door = office.door(Role.RECEPTION)
    due = rows(office)[0][8]
    door.run(pause_reply, submitted.request_id, "بانتظار الصك")
    assert_in_step(office)
    assert rows(office)[0][7:9] == (True, date.max)
    door.run(resume_reply, submitted.request_id)
    assert_in_step(office)
    assert rows(office)[0][7] is False
    assert due != date.max
    with writing(office.opened.store) as session:
        session.get_one(Person, holder(office)).name_key = "هيا"
    assert_in_step(office)
    assert rows(office)[0][1] == "هيا"


def test_rows_follow_a_visit_until_it_is_missed(office: BuiltOffice) -> None:
    visit = planned_visit(office)
    assert_in_step(office)
    assert rows(office)[0][9] is not None
    assert rows(office)[0][10] is None
    office.door(Role.RESEARCHER).run(miss_visit, visit, "لم يفتح أحد")
    assert_in_step(office)
    assert rows(office)[0][9] is None
    assert rows(office)[0][10] is not None


@pytest.mark.parametrize(
    "spoilt",
    [
        "DELETE FROM search_listing",
        STRANGER,
        "UPDATE search_listing SET holder_key = 'هيا'",
        "UPDATE search_listing SET request_id = NULL",
        "UPDATE search_listing SET paused = NOT paused",
        "UPDATE search_listing SET visit_at = NULL",
        "UPDATE search_listing SET waits_since = '2020-01-01'",
    ],
)
def test_a_row_that_is_missing_or_too_much_or_other_than_the_records_is_counted(
    office: BuiltOffice, spoilt: str
) -> None:
    planned_visit(office)
    with office.opened.store.engine.begin() as connection:
        connection.exec_driver_sql(spoilt)
    assert apart(office) == 1
    with office.opened.store.engine.begin() as connection:
        listing.rebuild(connection)
    assert_in_step(office)


def test_a_pause_that_is_imported_alone_is_shown_on_its_file(office: BuiltOffice) -> None:
    submitted = complete_request(office)
    pause = {"id": uuid.uuid4(), "request_id": submitted.request_id, "started_on": AT.date(), "reason": "بانتظار الصك"}
    mass_import(office.opened.store, [Bundle(EntryContext("enter", submitted.file_id, AT), [("pause", pause)])])
    assert_in_step(office)
    assert rows(office)[0][7:9] == (True, date.max)


def test_the_states_of_an_open_request_are_the_rule_books() -> None:
    assert {word.strip("' ") for word in OPEN.split(",")} == set(OPEN_REQUEST_STATES)
    assert OPEN in FILL


def test_a_file_waits_for_a_visit_since_its_request_is_complete(office: BuiltOffice) -> None:
    submit(office.door(Role.RECEPTION), family_form(0))
    assert [row[10] for row in rows(office)] == [None]
    office.clock.move(days=1)
    complete_request(office)
    assert_in_step(office)
    assert {row[10] for row in rows(office)} == {None, office.clock.day}


def holder(office: BuiltOffice) -> uuid.UUID:
    with office.opened.store.reading() as session:
        return session.scalars(select(Person.id).where(Person.name_key == str(rows(office)[0][1]))).one()
