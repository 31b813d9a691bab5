"""Many rows are written as if each act had been done alone: journalled, found, whole or not at all."""

import subprocess
import sys
from datetime import date
from itertools import islice
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from desktop_app.models.cases import CaseFile
from desktop_app.models.journal import JournalEntry, SubjectKey
from desktop_app.models.people import HouseholdMember, Person
from desktop_app.models.visits import Visit
from desktop_app.policy.names import name_words
from desktop_app.policy.terms import Category, FileState, Gender, Relation
from desktop_app.policy.visit_terms import VisitState
from desktop_app.settings import Places
from desktop_app.storage import alike
from desktop_app.storage.context import ENTRY, EntryContext
from desktop_app.storage.engine import Store
from desktop_app.storage.history import history
from desktop_app.storage.journal import destroy_key, verify_chain
from desktop_app.storage.mass_import import Bundle, mass_import
from desktop_app.storage.opening import open_store
from desktop_app.storage.search import reader_of, search
from desktop_app.storage.search_check import check_search
from tests.storage.conftest import AT, FILE, KEY, writing
from tests.storage.families import NAMES, families, family, key, reading
from tests.storage.records import person, staff

ROOT = Path(__file__).resolve().parents[2]


def counted(store: Store, kind: type[CaseFile] | type[JournalEntry] | type[Person]) -> int:
    with store.reading() as session:
        return session.scalar(select(func.count()).select_from(kind)) or 0


def require_whole(store: Store, files: int) -> None:
    """So many files, each with its entry, its people found, and the chain unbroken."""
    with store.reading() as session:
        assert verify_chain(session).whole
        told = {change.key for entry in history(session, key("file", 0)) for change in entry.changes or ()}
        assert {str(key("file", 0)), str(key("son", 0))} <= told
        assert search(reader_of(session), f"+96655{files - 1:07d}")[0].id == key("holder", files - 1)
        assert alike.apart(session.connection()) == 0
    assert (counted(store, CaseFile), counted(store, Person)) == (files, 2 * files)


def test_every_row_stands_as_the_records_read_it(store: Store) -> None:
    with writing(store) as session:
        session.add(researcher := staff())
    assert mass_import(store, [family(3, researcher.id)]) == 1
    with store.reading() as session:
        holder, son, file = (
            session.get_one(kind, key(name, 3))
            for kind, name in ((Person, "holder"), (Person, "son"), (CaseFile, "file"))
        )
        visit = session.scalars(select(Visit)).one()
        member = session.scalars(select(HouseholdMember)).one()
    assert isinstance(holder, Person)
    assert isinstance(son, Person)
    assert isinstance(file, CaseFile)
    assert (holder.full_name, holder.mobile, holder.gender, holder.version) == (NAMES[3], "+966550000003", None, 1)
    assert (son.gender, son.iban) == (Gender.MALE, "")
    assert (file.state, file.category, file.opened_on) == (FileState.ACTIVE, Category.WIDOW, date(2026, 1, 4))
    assert (file.from_before, visit.planned_for, visit.state) == (False, AT, VisitState.REPORTED)
    assert (member.relation, member.dependant, member.person_id) == (Relation.SON, True, son.id)


def test_the_journal_tells_of_each_act_as_if_it_had_been_done_alone(store: Store) -> None:
    with writing(store, reason="من الأرشيف") as session:
        session.add(person(name=NAMES[0]))
    mass_import(store, families(1))
    with store.reading() as session:
        alone, (entry,) = history(session, FILE)[0], history(session, key("file", 0))
    assert (entry.act, entry.role, entry.reason, entry.at) == ("enter", "reception", "من الأرشيف", AT)
    told = {
        change.field: (change.old, change.new) for change in entry.changes or () if change.key == str(key("holder", 0))
    }
    assert {change.field for change in alone.changes or ()} == told.keys()
    assert told["full_name"] == (None, NAMES[0])
    assert told["id"] == (None, str(key("holder", 0)))
    assert told["identity_kind"] == (None, "national_id")


def test_many_batches_are_one_chain_and_everybody_in_them_is_found(store: Store) -> None:
    mass_import(store, families(40), rows_a_batch=15)
    require_whole(store, 40)
    with store.reading() as session:
        found = {hit.id for hit in search(reader_of(session), "الشمري هند")}
        assert found == {key("holder", number) for number in range(2, 40, 4)}
        assert alike.people_alike(session, name_words("هند ناصر عمر الشمري"), 0.9)
        assert check_search(session.connection()).whole


def test_an_import_goes_on_where_it_was_cut_short(store: Store) -> None:
    class Cut(Exception):
        pass

    def cut_at(count: int) -> None:
        if count >= 12:
            raise Cut

    story = [bundle for number in range(30) for bundle in (family(number), reading(number))]
    with pytest.raises(Cut):
        mass_import(store, story, rows_a_batch=20, on_written=cut_at)
    there = counted(store, CaseFile)
    assert 0 < there < 30
    assert mass_import(store, story, rows_a_batch=20) == 60 - 2 * there
    require_whole(store, 30)
    assert mass_import(store, story) == 0
    assert counted(store, JournalEntry) == 61


def test_a_killed_import_leaves_whole_batches_and_is_gone_on_with(places: Places) -> None:
    command = [sys.executable, "-m", "tests.storage.families", str(places.store), "400"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as importing:
        assert importing.stdout is not None
        told = [int(importing.stdout.readline()) for _ in range(3)]
        importing.kill()
    store = open_store(places.store, KEY)
    there = counted(store, CaseFile)
    assert told[-1] <= there < 400
    require_whole(store, there)
    assert mass_import(store, families(400)) == 400 - there
    require_whole(store, 400)
    store.close()


def test_of_a_batch_with_a_fault_nothing_is_kept(store: Store) -> None:
    twice = family(3)
    long = Bundle(twice.context, [("person", {"id": key("x"), "full_name": "س" * 201, "name_key": "س"})])
    lost = Bundle(twice.context, [("visit", {"id": key("y"), "file_id": key("nobody"), "planned_for": AT})])
    for fault in (twice, long, lost):
        with pytest.raises(IntegrityError):
            mass_import(store, [*families(4), fault])
        assert (counted(store, CaseFile), counted(store, JournalEntry)) == (0, 1)
    mass_import(store, families(4))
    require_whole(store, 4)


def test_what_somebody_else_wrote_in_between_keeps_its_place_in_the_chain(store: Store) -> None:
    def between(_count: int) -> None:
        with writing(store) as session:
            session.add(person())

    mass_import(store, families(20), rows_a_batch=15, on_written=between)
    with store.reading() as session:
        assert verify_chain(session).whole
        assert all(entry.changes for number in range(20) for entry in history(session, key("file", number)))
    assert counted(store, CaseFile) == 20


def test_a_file_that_was_erased_is_told_of_under_a_new_key(store: Store) -> None:
    mass_import(store, families(1))
    with store.writing() as session:
        destroy_key(session, key("file", 0), AT)
        session.info[ENTRY] = EntryContext("erase", key("file", 0), AT, always=True)
        session.commit()
    later = Bundle(
        EntryContext("enter", key("file", 0), AT), [("person", {"id": key("z"), "full_name": "هند", "name_key": "هند"})]
    )
    mass_import(store, [later])
    with store.reading() as session:
        told = {entry.act: entry.changes for entry in history(session, key("file", 0))}
        kept = session.get_one(SubjectKey, key("file", 0))
    assert told["enter"] is None or {change.field for change in told["enter"]}
    assert kept.secret is not None


def test_readings_alone_are_entries_without_changes(store: Store) -> None:
    assert mass_import(store, [reading(0), reading(1)]) == 2
    with store.reading() as session:
        assert [entry.changes for entry in history(session, key("file", 1))] == [()]
        assert verify_chain(session).entries == 3


@pytest.mark.parametrize("table", ["journal_entry", "subject_key", "draft", "search_entry", "nothing"])
def test_what_the_journal_does_not_tell_of_is_not_filled_so(store: Store, table: str) -> None:
    with pytest.raises(KeyError):
        mass_import(store, [Bundle(family(0).context, [(table, {"id": key("x")})])])


def test_a_column_that_is_not_there_is_refused_by_name(store: Store) -> None:
    with pytest.raises(KeyError, match="surname"):
        mass_import(store, [Bundle(family(0).context, [("person", {"id": key("x"), "surname": "x"})])])


def test_a_batch_is_asked_for_only_when_the_one_before_is_being_written(store: Store) -> None:
    written = list[int]()
    taken = iter(list(families(50)))
    mass_import(store, islice(taken, 40), rows_a_batch=15, on_written=written.append)
    assert written[-1] == 40
    assert written == sorted(written)
    assert len(list(taken)) == 10
