"""A merge is undone while nothing was built on it; else it is said what stands in the way."""

import shutil
import time
import uuid
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desktop_app.casework import drafts
from desktop_app.casework.files.listing import find_files
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.intake.known import begin_update, update_file_data
from desktop_app.casework.merging import MergePlan, merge_records
from desktop_app.casework.opening import Opened, open_office
from desktop_app.casework.reception import ReceptionLine, log_reception
from desktop_app.casework.unmerging import undo_merge
from desktop_app.models import Base
from desktop_app.models.cases import CaseFile
from desktop_app.models.duplicates import Merge
from desktop_app.models.journal import SubjectKey
from desktop_app.models.people import Person
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import Channel, DraftKind, PersonFact, Role
from desktop_app.settings import Places
from desktop_app.storage import listing
from desktop_app.storage.alike import apart
from desktop_app.storage.search_check import check_search
from tests.builders import BuiltOffice, Clock, build_office
from tests.casework.files.people import family_form
from tests.casework.intake.forms import WIDOW_ID, submit
from tests.casework.merging import APART, REASON, Twice, daughter_in, holder_of, written_twice


@pytest.fixture
def twice(office: BuiltOffice) -> Twice:
    return written_twice(office)


@pytest.fixture
def merged(office: BuiltOffice, twice: Twice) -> uuid.UUID:
    taken = PersonFact.OCCUPATION, PersonFact.MOBILE, PersonFact.BIRTH, PersonFact.DIED_ON
    return office.door(Role.SERVICES_MANAGER).run(merge_records, twice.plan(*taken))


def rows(office: BuiltOffice) -> dict[str, list[tuple[object, ...]]]:
    """Every row as it stands, but for counters of versions and what tells of merging."""
    apart_from = {"merge", "journal_entry", "subject_key"}
    with office.opened.store.reading() as session:
        return {
            name: sorted(map(tuple, session.execute(select(*(c for c in table.c if c.key != "version")))), key=str)
            for name, table in Base.metadata.tables.items()
            if name not in apart_from
        }


def refused(office: BuiltOffice, merge_id: uuid.UUID) -> str:
    with pytest.raises(Refused) as refusal:
        office.door(Role.SERVICES_MANAGER).run(undo_merge, merge_id, APART)
    (fault,) = refusal.value.faults
    assert fault.code is FaultCode.MERGE_BUILT_UPON
    return fault.params["what"]


DERIVED = {
    "search_listing": "SELECT * FROM search_listing",
    "search_entry": "SELECT record, words, numbers FROM search_entry",
    "search_number": "SELECT form, record FROM search_number JOIN search_entry ON id = entry",
    "search_alike": "SELECT person, name FROM search_alike",
    "search_alike_key": "SELECT key, person, letters FROM search_alike_key JOIN search_alike ON id = entry",
}
"""What lists, search and likeness go by, without the numbers that their rows happen to have."""


def everything(office: BuiltOffice) -> dict[str, list[tuple[object, ...]]]:
    """Every row, and all that is made from them."""
    with office.opened.store.reading() as session:
        connection = session.connection()
        assert (listing.apart(connection), apart(connection), check_search(connection).whole) == (0, 0, True)
        made = {name: sorted(map(tuple, connection.exec_driver_sql(query))) for name, query in DERIVED.items()}
    return rows(office) | made


def copied(template: Places, places: Places, key: bytes) -> Opened:
    """An office that stands as another does, open."""
    shutil.copytree(template.root, places.root)
    return open_office(places, key)


def with_open_file(office: BuiltOffice, plan: MergePlan) -> MergePlan:
    """The plan with a file that goes on, where each of the two holds an open one."""
    held = select(CaseFile.id).where(CaseFile.holder_id.in_((plan.kept_id, plan.merged_id))).order_by(CaseFile.id)
    with office.opened.store.reading() as session:
        found = session.scalars(held).all()
    return replace(plan, goes_on=found[0] if len(found) > 1 else None)


def comes_again(office: BuiltOffice, twice: Twice) -> None:
    """She comes, and reception writes it down in the file that changed hands."""
    line = ReceptionLine(visitor="نورة", channel=Channel.INTERVIEW, file_id=twice.second.file_id)
    office.door(Role.RECEPTION).run(log_reception, line)


def update(office: BuiltOffice, file_id: uuid.UUID, **changed: str) -> None:
    """Data of a file are changed as reported; a change names its field with __ for the dot."""
    reception = office.door(Role.RECEPTION)
    typed = reception.ask(begin_update, file_id) | {name.replace("__", "."): text for name, text in changed.items()}
    reception.run(update_file_data, reception.run(drafts.save_draft, DraftKind.UPDATE, typed))


def clock_put_back(office: BuiltOffice, monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock of the computer is an hour behind from now on, for the journal and for the keys of new rows."""
    true_time = time.time_ns
    monkeypatch.setattr(time, "time_ns", lambda: true_time() - 3_600 * 10**9)
    office.clock.move(minutes=-60)


def test_everything_is_as_it_was(office: BuiltOffice, twice: Twice) -> None:
    before = rows(office)
    merge_id = office.door(Role.SERVICES_MANAGER).run(merge_records, twice.plan(*PersonFact))
    assert rows(office) != before
    office.door(Role.RESEARCH_OFFICER).run(undo_merge, merge_id, APART)
    assert rows(office) == before
    with office.opened.store.reading() as session:
        merge = session.get_one(Merge, merge_id)
        assert (merge.undone_reason, merge.undone_at) == (APART, office.clock())
        assert apart(session.connection()) == 0
    holders = {row.holder for row in office.door(Role.SERVICES_MANAGER).ask(find_files, FileQuery())}
    assert holders == {"نورة سعد محمد العتيبي", "نوره سعد محمد العتيبى"}


def test_a_merge_is_undone_once_and_with_a_reason(office: BuiltOffice, merged: uuid.UUID) -> None:
    manager = office.door(Role.SERVICES_MANAGER)
    with pytest.raises(Refused):
        manager.run(undo_merge, merged, "  ")
    manager.run(undo_merge, merged, APART)
    with pytest.raises(Refused):
        manager.run(undo_merge, merged, APART)


def test_what_is_undone_can_be_merged_again_the_other_way(office: BuiltOffice, twice: Twice, merged: uuid.UUID) -> None:
    office.door(Role.SERVICES_MANAGER).run(undo_merge, merged, APART)
    again = office.door(Role.SERVICES_MANAGER).run(merge_records, twice.plan())
    office.door(Role.SERVICES_MANAGER).run(undo_merge, again, APART)


@pytest.mark.parametrize("which", ["first", "second"])
def test_data_changed_since_stand_in_the_way(office: BuiltOffice, twice: Twice, merged: uuid.UUID, which: str) -> None:
    office.clock.move(minutes=5)
    update(office, twice.first.file_id if which == "first" else twice.second.file_id, person__mobile="0501111111")
    assert "الشخص" in refused(office, merged)


def test_work_that_went_on_in_a_file_that_changed_hands_stands_in_the_way(
    office: BuiltOffice, twice: Twice, merged: uuid.UUID
) -> None:
    office.clock.move(days=1)
    comes_again(office, twice)
    assert "2026" in refused(office, merged)


def test_values_destroyed_with_their_key_cannot_be_brought_back(
    office: BuiltOffice, twice: Twice, merged: uuid.UUID
) -> None:
    with office.opened.store.engine.begin() as connection:
        connection.execute(SubjectKey.__table__.update().values(secret=None))  # type: ignore[attr-defined]  # a table
    with pytest.raises(Refused) as refusal:
        office.door(Role.SERVICES_MANAGER).run(undo_merge, merged, APART)
    assert refusal.value.faults[0].code is FaultCode.MERGE_VALUES_GONE


def test_a_fact_that_the_merge_did_not_write_stands_in_the_way_too_and_is_named(
    office: BuiltOffice, twice: Twice, merged: uuid.UUID
) -> None:
    update(office, twice.first.file_id, person__email="noura@example.org")
    assert refused(office, merged) == "الشخص · البريد الإلكتروني"


def test_work_in_a_file_that_did_not_change_hands_stands_in_no_ones_way(
    office: BuiltOffice, twice: Twice, merged: uuid.UUID
) -> None:
    line = ReceptionLine(visitor="نورة", channel=Channel.INTERVIEW, file_id=twice.first.file_id)
    office.door(Role.RECEPTION).run(log_reception, line)
    office.door(Role.SERVICES_MANAGER).run(undo_merge, merged, APART)


def test_a_clock_that_was_put_back_hides_no_work_in_the_file(
    office: BuiltOffice, twice: Twice, merged: uuid.UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock_put_back(office, monkeypatch)
    comes_again(office, twice)
    office.clock.move(days=1)
    assert "2026" in refused(office, merged)


def test_a_clock_that_was_put_back_hides_nothing_that_was_written_of_the_person(
    office: BuiltOffice, twice: Twice, merged: uuid.UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    third = submit(office.door(Role.RECEPTION), family_form(5))
    clock_put_back(office, monkeypatch)
    update(
        office,
        third.file_id,
        members__3__full_name="نورة سعد محمد العتيبي",
        members__3__identity_number=WIDOW_ID,
        members__3__relation="sister",
        members__3__birth="H1401",
    )
    assert refused(office, merged) == "فرد الأسرة · الشخص"


def test_a_clock_that_was_put_ahead_when_they_were_merged_hides_nothing_either(
    office: BuiltOffice, twice: Twice, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.clock.move(minutes=60)
    merge_id = office.door(Role.SERVICES_MANAGER).run(merge_records, twice.plan())
    office.clock.move(minutes=-60)
    comes_again(office, twice)
    assert refused(office, merge_id)


def test_a_chain_of_merges_is_undone_the_last_first(office: BuiltOffice, twice: Twice) -> None:
    third = holder_of(office, submit(office.door(Role.RECEPTION), family_form(5)).file_id)
    manager, before = office.door(Role.SERVICES_MANAGER), rows(office)
    first = manager.run(merge_records, twice.plan(PersonFact.OCCUPATION))
    office.clock.move(minutes=1)
    second = manager.run(merge_records, MergePlan(third, twice.first_id, frozenset(), REASON, twice.first.file_id))
    office.clock.move(minutes=1)
    assert refused(office, first)
    for merge_id in (second, first):
        manager.run(undo_merge, merge_id, APART)
        office.clock.move(minutes=1)
    assert rows(office) == before


def test_a_merge_that_stands_is_not_pulled_out_from_under_a_later_one(office: BuiltOffice, twice: Twice) -> None:
    """Members of households change no hands; still the later merge speaks of the one who stayed."""
    third = submit(office.door(Role.RECEPTION), family_form(5))
    files = twice.first.file_id, twice.second.file_id, third.file_id
    kept, merged, last = (daughter_in(office, file_id) for file_id in files)
    manager = office.door(Role.SERVICES_MANAGER)
    first = manager.run(merge_records, MergePlan(kept, merged, frozenset(), REASON))
    second = manager.run(merge_records, MergePlan(kept, last, frozenset(), REASON))
    assert refused(office, first) == "فرد الأسرة · الشخص"
    manager.run(undo_merge, second, APART)
    manager.run(undo_merge, first, APART)


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Places, bytes, tuple[uuid.UUID, ...]]:
    """An office of four families, one of them written twice, to be copied; its key, and everybody in it."""
    office = build_office(tmp_path_factory.mktemp("crowded"))
    written_twice(office)
    for number in (5, 7):
        submit(office.door(Role.RECEPTION), family_form(number))
    with office.opened.store.reading() as session:
        everybody = tuple(session.scalars(select(Person.id).order_by(Person.id)))
    key = bytes(office.opened.store.key)  # a store that is closed forgets it
    office.close()
    return office.places, key, everybody


@settings(max_examples=20, deadline=None, derandomize=True)
@given(
    merges=st.lists(
        st.tuples(
            st.permutations(range(11)),
            st.frozensets(st.sampled_from(PersonFact)),
            st.integers(-90, 90),
        ),
        min_size=2,
        max_size=4,
    )
)
def test_whatever_is_merged_and_undone_the_last_first_everything_is_as_it_was(
    crowded: tuple[Places, bytes, tuple[uuid.UUID, ...]],
    merges: list[tuple[list[int], frozenset[PersonFact], int]],
) -> None:
    """Records, files, the list, the search and the keys of names; whoever, whatever facts, whatever the clock says."""
    template, key, everybody = crowded
    with TemporaryDirectory() as folder:
        office = BuiltOffice(places := Places(Path(folder) / "office"), copied(template, places, key), Clock())
        manager, stands = office.door(Role.SERVICES_MANAGER), set(everybody)
        before, done = [everything(office)], list[uuid.UUID]()
        for order, taken, minutes in merges:
            kept, merged = [everybody[place] for place in order if everybody[place] in stands][:2]
            done.append(manager.run(merge_records, with_open_file(office, MergePlan(kept, merged, taken, REASON))))
            stands.remove(merged)
            before.append(everything(office))
            office.clock.move(minutes=minutes)
        for merge_id in reversed(done):
            before.pop()
            manager.run(undo_merge, merge_id, APART)
            assert everything(office) == before[-1]
        office.close()
