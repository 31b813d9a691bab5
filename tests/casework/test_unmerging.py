"""A merge is undone while nothing was built on it; else it is said what stands in the way."""

import uuid

import pytest
from sqlalchemy import select

from desktop_app.casework import drafts
from desktop_app.casework.files.listing import find_files
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.intake.known import begin_update, update_file_data
from desktop_app.casework.merging import merge_records
from desktop_app.casework.reception import ReceptionLine
from desktop_app.casework.unmerging import undo_merge
from desktop_app.models import Base
from desktop_app.models.duplicates import Merge
from desktop_app.models.journal import SubjectKey
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import DraftKind, PersonFact, Role
from desktop_app.storage.alike import apart
from tests.builders import BuiltOffice
from tests.casework.merging import Twice, written_twice

WHY = "هما أختان"


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
        office.door(Role.SERVICES_MANAGER).run(undo_merge, merge_id, WHY)
    (fault,) = refusal.value.faults
    assert fault.code is FaultCode.MERGE_BUILT_UPON
    return fault.params["what"]


def test_everything_is_as_it_was(office: BuiltOffice, twice: Twice) -> None:
    before = rows(office)
    merge_id = office.door(Role.SERVICES_MANAGER).run(merge_records, twice.plan(*PersonFact))
    assert rows(office) != before
    office.door(Role.RESEARCH_OFFICER).run(undo_merge, merge_id, WHY)
    assert rows(office) == before
    with office.opened.store.reading() as session:
        merge = session.get_one(Merge, merge_id)
        assert (merge.undone_reason, merge.undone_at) == (WHY, office.clock())
        assert apart(session.connection()) == 0
    holders = {row.holder for row in office.door(Role.SERVICES_MANAGER).ask(find_files, FileQuery())}
    assert holders == {"نورة سعد محمد العتيبي", "نوره سعد محمد العتيبى"}


def test_a_merge_is_undone_once_and_with_a_reason(office: BuiltOffice, merged: uuid.UUID) -> None:
    manager = office.door(Role.SERVICES_MANAGER)
    with pytest.raises(Refused):
        manager.run(undo_merge, merged, "  ")
    manager.run(undo_merge, merged, WHY)
    with pytest.raises(Refused):
        manager.run(undo_merge, merged, WHY)


def test_what_is_undone_can_be_merged_again_the_other_way(office: BuiltOffice, twice: Twice, merged: uuid.UUID) -> None:
    office.door(Role.SERVICES_MANAGER).run(undo_merge, merged, WHY)
    again = office.door(Role.SERVICES_MANAGER).run(merge_records, twice.plan())
    office.door(Role.SERVICES_MANAGER).run(undo_merge, again, WHY)


@pytest.mark.parametrize("which", ["first", "second"])
def test_data_changed_since_stand_in_the_way(office: BuiltOffice, twice: Twice, merged: uuid.UUID, which: str) -> None:
    office.clock.move(minutes=5)
    file_id = twice.first.file_id if which == "first" else twice.second.file_id
    reception = office.door(Role.RECEPTION)
    typed = reception.ask(begin_update, file_id) | {"person.mobile": "0501111111"}
    reception.run(update_file_data, reception.run(drafts.save_draft, DraftKind.UPDATE, typed))
    assert "الشخص" in refused(office, merged)


def test_work_that_went_on_in_a_file_that_changed_hands_stands_in_the_way(
    office: BuiltOffice, twice: Twice, merged: uuid.UUID
) -> None:
    from desktop_app.casework.reception import log_reception
    from desktop_app.policy.terms import Channel

    office.clock.move(days=1)
    line = ReceptionLine(visitor="نورة", channel=Channel.INTERVIEW, file_id=twice.second.file_id)
    office.door(Role.RECEPTION).run(log_reception, line)
    if told := refused(office, merged):
        assert "2026" in told


def test_values_destroyed_with_their_key_cannot_be_brought_back(
    office: BuiltOffice, twice: Twice, merged: uuid.UUID
) -> None:
    with office.opened.store.engine.begin() as connection:
        connection.execute(SubjectKey.__table__.update().values(secret=None))  # type: ignore[attr-defined]  # a table
    with pytest.raises(Refused) as refusal:
        office.door(Role.SERVICES_MANAGER).run(undo_merge, merged, WHY)
    assert refusal.value.faults[0].code is FaultCode.MERGE_VALUES_GONE
