"""Pages, journal, attachments and indexes are looked at from inside, and what is wrong with each is found."""

from pathlib import Path

import pytest
from sqlalchemy import text

from desktop_app.casework.attachments import Scan
from desktop_app.casework.doctor.examine import Examination, examine
from desktop_app.casework.doctor.finding import Check, Said, State
from desktop_app.casework.doctor.inside import rebuild_search
from desktop_app.casework.documents import receive_document
from desktop_app.casework.upkeep import back_up_now
from desktop_app.policy.terms import DocumentKind, Role
from tests.builders import BuiltOffice, build_office
from tests.casework.doctor.outlooks import outlook
from tests.casework.intake.forms import submit, widow_form
from tests.casework.test_journal_check import cut_the_end_off
from tests.given import PICTURE


@pytest.fixture
def office(tmp_path: Path) -> BuiltOffice:
    made = build_office(tmp_path)
    door = made.door(Role.RECEPTION)
    submitted = submit(door, widow_form())
    typed = {"number": "881203", "issued": "H1448-01-09"}
    door.run(receive_document, submitted.file_id, DocumentKind.DEATH_CERTIFICATE, typed, Scan(PICTURE, "scan.png"))
    return made


def _examined(office: BuiltOffice) -> Examination:
    return office.door(Role.ADMINISTRATOR).ask(examine, office.opened, outlook(office.places))


def _said(office: BuiltOffice, check: Check) -> list[tuple[Said, State]]:
    found = [(one.said, one.state) for one in _examined(office).findings if one.check is check]
    office.close()
    return found


def test_a_whole_office_is_found_whole_and_counted(office: BuiltOffice) -> None:
    found = _examined(office)
    inside = {one.check: (one.said, one.state) for one in found.findings if one.check in _INSIDE}
    assert inside == _INSIDE
    assert found.counts["case_file"] == 1
    assert found.counts["person"] > 1
    office.close()


_INSIDE = {
    Check.PAGES: (Said.PAGES_WHOLE, State.SOUND),
    Check.JOURNAL: (Said.JOURNAL_WHOLE, State.SOUND),
    Check.ATTACHMENTS: (Said.ATTACHMENTS_WHOLE, State.SOUND),
    Check.SEARCH: (Said.SEARCH_WHOLE, State.SOUND),
    Check.ALIKE: (Said.ALIKE_WHOLE, State.SOUND),
    Check.LISTING: (Said.LISTING_WHOLE, State.SOUND),
}


def test_a_damaged_page_is_found(office: BuiltOffice) -> None:
    with office.opened.store.engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.exec_driver_sql("BEGIN")
    with open(office.places.store, "rb+") as file:
        file.seek(-100, 2)
        file.write(b"\0" * 8)
    assert _said(office, Check.PAGES) == [(Said.PAGES_DAMAGED, State.WRONG)]


def test_a_lost_attachment_is_found(office: BuiltOffice) -> None:
    for path in office.places.attachments.iterdir():
        path.unlink()
    assert _said(office, Check.ATTACHMENTS) == [(Said.ATTACHMENTS_MISSING, State.WRONG)]


@pytest.mark.parametrize(
    ("spoilt", "said"),
    [
        ("UPDATE person SET full_name = 'غيرها' WHERE mobile <> ''", Said.SEARCH_BEHIND),
        ("DELETE FROM search_number", Said.SEARCH_SPOILT),
        ("DROP TABLE search_index", Said.SEARCH_SPOILT),
        ("DROP TABLE search_entry", Said.SEARCH_SPOILT),
        ("DROP TABLE search_number", Said.SEARCH_SPOILT),
    ],
)
def test_a_search_index_that_is_not_as_the_records_is_found_and_made_anew(
    office: BuiltOffice, spoilt: str, said: Said
) -> None:
    with office.opened.store.engine.begin() as connection:
        connection.execute(text(spoilt))
    found = [one for one in _examined(office).findings if one.check is Check.SEARCH]
    assert [(one.said, one.state) for one in found] == [(said, State.WRONG)]
    assert office.door(Role.ADMINISTRATOR).run(rebuild_search) > 1
    assert _said(office, Check.SEARCH) == [(Said.SEARCH_WHOLE, State.SOUND)]


@pytest.mark.parametrize(
    ("spoilt", "check", "said"),
    [
        ("DELETE FROM search_alike_key WHERE key > 0", Check.ALIKE, Said.ALIKE_BEHIND),
        ("UPDATE search_alike SET name = 'هند'", Check.ALIKE, Said.ALIKE_BEHIND),
        ("UPDATE search_alike_key SET key = key + 1", Check.ALIKE, Said.ALIKE_BEHIND),
        ("UPDATE search_alike_key SET entry = entry + 1000000 WHERE entry = 1", Check.ALIKE, Said.ALIKE_BEHIND),
        ("UPDATE search_alike_key SET letters = 0 WHERE entry = 1", Check.ALIKE, Said.ALIKE_BEHIND),
        ("INSERT INTO search_alike_key VALUES (1, 1, 1)", Check.ALIKE, Said.ALIKE_BEHIND),
        ("UPDATE search_alike SET id = id + 1000", Check.ALIKE, Said.ALIKE_BEHIND),
        ("DROP TABLE search_alike", Check.ALIKE, Said.ALIKE_GONE),
        ("DROP TABLE search_alike_key", Check.ALIKE, Said.ALIKE_GONE),
        ("DROP TABLE search_pair", Check.ALIKE, Said.ALIKE_GONE),
        ("DROP TABLE search_pair_look", Check.ALIKE, Said.ALIKE_GONE),
        ("DROP INDEX search_pair_by_weight", Check.ALIKE, Said.ALIKE_GONE),
        ("DELETE FROM search_listing", Check.LISTING, Said.LISTING_BEHIND),
        ("UPDATE search_listing SET due_on = '2020-01-01'", Check.LISTING, Said.LISTING_BEHIND),
        ("DROP TABLE search_listing", Check.LISTING, Said.LISTING_GONE),
    ],
)
def test_names_and_lists_that_are_not_as_the_records_are_found_and_mended_in_the_same_way(
    office: BuiltOffice, spoilt: str, check: Check, said: Said
) -> None:
    with office.opened.store.engine.begin() as connection:
        connection.execute(text(spoilt))
    found = {one.check: (one.said, one.state) for one in _examined(office).findings if one.check in _INSIDE}
    assert found == {**_INSIDE, check: (said, State.WRONG)}
    office.door(Role.ADMINISTRATOR).run(rebuild_search)
    assert _said(office, check) == [_INSIDE[check]]


def test_tables_that_were_gone_come_back_as_they_were_made(office: BuiltOffice) -> None:
    made = _schema(office)
    with office.opened.store.engine.begin() as connection:
        for table in ("search_index", "search_alike", "search_pair", "search_pair_look", "search_listing"):
            connection.exec_driver_sql(f"DROP TABLE {table}")
    office.door(Role.ADMINISTRATOR).run(rebuild_search)
    assert _schema(office) == made
    office.close()


def _schema(office: BuiltOffice) -> set[tuple[str, str]]:
    with office.opened.store.engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        return {(row.name, " ".join(row.sql.split())) for row in rows}


def test_a_clock_behind_the_journal_is_found(office: BuiltOffice) -> None:
    office.clock.move(minutes=-90)
    assert (Said.JOURNAL_AHEAD, State.WRONG) in _said(office, Check.JOURNAL)


def test_a_journal_without_its_guards_is_found(office: BuiltOffice) -> None:
    with office.opened.store.engine.begin() as connection:
        (guard, *_) = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'journal_entry'"
        ).scalars()
        connection.exec_driver_sql(f"DROP TRIGGER {guard}")
    assert _said(office, Check.JOURNAL) == [(Said.JOURNAL_UNGUARDED, State.WRONG)]


def test_a_journal_whose_end_was_cut_off_disagrees_with_a_copy(office: BuiltOffice) -> None:
    office.door(Role.ADMINISTRATOR).ask(back_up_now, office.opened, None)
    cut_the_end_off(office, 4)
    assert _said(office, Check.JOURNAL) == [(Said.JOURNAL_DISAGREES, State.WRONG)]
