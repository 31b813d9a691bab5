"""Two records of one person become one: a person decides, everything moves over, nothing is lost."""

import uuid
from dataclasses import replace

import pytest
from sqlalchemy import select

from desktop_app.casework.duplicates import find_duplicates
from desktop_app.casework.files.listing import find_files
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.finding import find_people
from desktop_app.casework.merging import FIELDS_OF, MergePlan, compare_records, merge_records, pointing_at
from desktop_app.casework.pairs import set_apart
from desktop_app.casework.probe import probe_of
from desktop_app.models import Base
from desktop_app.models.cases import CaseFile
from desktop_app.models.documents import Consent
from desktop_app.models.people import HouseholdMember, Person
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.household_terms import MembershipEnd
from desktop_app.policy.terms import PersonFact, Relation, Role
from desktop_app.storage.alike import apart
from desktop_app.storage.history import Wanted, entries
from desktop_app.storage.search import reader_of, search
from tests.builders import STAFF_NAMES, BuiltOffice
from tests.casework.files.people import NAMES, family_form
from tests.casework.intake.forms import SON_ID, submit
from tests.casework.merging import REASON, SECOND_ID, Twice, person, written_twice


@pytest.fixture
def twice(office: BuiltOffice) -> Twice:
    return written_twice(office)


def merge(office: BuiltOffice, plan: MergePlan) -> uuid.UUID:
    return office.door(Role.SERVICES_MANAGER).run(merge_records, plan)


def test_both_stand_side_by_side_with_what_is_proposed(office: BuiltOffice, twice: Twice) -> None:
    found = compare_records(office.door(Role.RESEARCH_OFFICER), twice.second_id, twice.first_id)
    assert (found.kept.person_id, found.merged.person_id) == (twice.first_id, twice.second_id)
    assert found.taken == {PersonFact.OCCUPATION}
    assert found.goes_on == twice.first.file_id
    assert [file.number for file in found.open_files] == [twice.first.file_number, twice.second.file_number]
    assert found.merged.facts[PersonFact.BIRTH] == "3 رجب 1401هـ"
    assert found.merged.household == ("هيا عبدالله سعد العتيبي",)
    assert "النسيم" in found.kept.address


def daughters(office: BuiltOffice) -> tuple[uuid.UUID, uuid.UUID]:
    """One of each file, neither of whom holds one."""
    with office.opened.store.reading() as session:
        found = [
            session.scalars(select(Person.id).where(Person.full_name.like(f"{name} %"))).one()
            for name in ("ريم", "هيا")
        ]
    return found[0], found[1]


def test_members_of_two_households_are_merged_in_the_history_of_one_of_them(office: BuiltOffice, twice: Twice) -> None:
    """Else their values would lie under the key of the office, which is never destroyed."""
    kept, merged = daughters(office)
    merge(office, MergePlan(kept, merged, frozenset(), REASON))
    with office.opened.store.reading() as session:
        (entry,) = entries(session, Wanted(act="merge_records"))
    assert entry.subject == twice.first.file_id


def test_no_file_goes_on_that_neither_of_them_holds(office: BuiltOffice, twice: Twice) -> None:
    with pytest.raises(Refused) as refusal:
        merge(office, MergePlan(*daughters(office), frozenset(), REASON, twice.first.file_id))
    assert [(fault.code, fault.field) for fault in refusal.value.faults] == [(FaultCode.NOT_FOUND, "goes_on")]


def test_everything_that_pointed_at_the_one_points_at_the_other(office: BuiltOffice, twice: Twice) -> None:
    merge(office, twice.plan(PersonFact.OCCUPATION, PersonFact.MOBILE))
    with office.opened.store.reading() as session:
        holders = session.scalars(select(CaseFile.holder_id)).all()
        assert set(holders) == {twice.first_id}
        assert set(session.scalars(select(Consent.person_id))) == {twice.first_id}
        kept = session.get_one(Person, twice.first_id)
        assert (kept.occupation, kept.mobile, kept.identity_number) == ("خياطة", "+966559999999", "1012345672")
        assert apart(session.connection()) == 0


def test_the_record_that_gave_way_stays_as_it_was_and_is_neither_found_nor_listed(
    office: BuiltOffice, twice: Twice
) -> None:
    merge(office, twice.plan())
    gone = person(office, twice.second_id)
    assert (gone.merged_into_id, gone.identity_number, gone.occupation) == (twice.first_id, SECOND_ID, "خياطة")
    with office.opened.store.reading() as session:
        assert [hit.id for hit in search(reader_of(session), "نوره العتيبي", kinds=["person"])] == [twice.first_id]
    rows = office.door(Role.SERVICES_MANAGER).ask(find_files, FileQuery())
    assert {row.holder for row in rows} == {"نورة سعد محمد العتيبي"}


def test_whoever_brings_the_old_number_is_known_as_the_one_who_stayed(office: BuiltOffice, twice: Twice) -> None:
    merge(office, twice.plan())
    probe = probe_of({"person.identity_number": SECOND_ID}, "person")
    (known,) = office.door(Role.RECEPTION).ask(find_duplicates, probe)
    assert known.person_id == twice.first_id


def test_one_entry_tells_who_merged_what_and_why(office: BuiltOffice, twice: Twice) -> None:
    merge(office, twice.plan(PersonFact.OCCUPATION))
    with office.opened.store.reading() as session:
        (entry,) = entries(session, Wanted(act="merge_records"))
    assert (entry.reason, entry.subject, entry.role) == (REASON, twice.first.file_id, "services_manager")
    told = {(change.table, change.field) for change in entry.changes or ()}
    assert {("person", "merged_into_id"), ("case_file", "holder_id"), ("person", "occupation")} <= told


def test_a_child_merged_into_itself_stays_once_in_the_household(office: BuiltOffice, twice: Twice) -> None:
    with office.opened.store.reading() as session:
        son = session.scalars(select(Person.id).where(Person.identity_number == SON_ID)).one()
        daughter = session.scalars(select(Person.id).where(Person.identity_number == "1112345689")).one()
    merge(office, MergePlan(son, daughter, frozenset(), REASON))
    with office.opened.store.reading() as session:
        rows = session.scalars(select(HouseholdMember).where(HouseholdMember.person_id == son)).all()
        assert sorted((row.relation, row.end_reason) for row in rows if row.relation is Relation.SON) == [
            (Relation.SON, None)
        ]
        assert [row.end_reason for row in rows if row.relation is Relation.DAUGHTER] == [MembershipEnd.MISTAKE]


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"reason": "  "}, (FaultCode.REQUIRED, "reason")),
        ({"goes_on": uuid.UUID(int=1)}, (FaultCode.REQUIRED, "goes_on")),
    ],
)
def test_a_person_says_why_and_which_of_two_open_files_goes_on(
    office: BuiltOffice, twice: Twice, changed: dict[str, str], fault: tuple[FaultCode, str]
) -> None:
    with pytest.raises(Refused) as refused:
        merge(office, twice.plan(**changed))  # type: ignore[arg-type]  # one of several
    assert [(one.code, one.field) for one in refused.value.faults] == [fault]


def test_a_record_is_not_merged_twice(office: BuiltOffice, twice: Twice) -> None:
    merge(office, twice.plan())
    with pytest.raises(Refused) as refused:
        merge(office, twice.plan())
    assert FaultCode.SAME_RECORD in {one.code for one in refused.value.faults}


def test_who_may_not_merge_does_not(office: BuiltOffice, twice: Twice) -> None:
    with pytest.raises(Refused):
        office.door(Role.RECEPTION).run(merge_records, twice.plan())
    assert person(office, twice.second_id).merged_into_id is None


def test_every_column_of_a_person_is_decided_on_or_belongs_to_the_record(office: BuiltOffice) -> None:
    decided = {field for fields in FIELDS_OF.values() for field in fields}
    own = {"id", "branch", "version", "name_key", "merged_into_id"}
    assert decided | own == {column.key for column in Base.metadata.tables["person"].columns}
    assert set(FIELDS_OF) == set(PersonFact)


def test_every_reference_to_a_person_is_found(office: BuiltOffice, twice: Twice) -> None:
    with office.opened.store.reading() as session:
        desk = type("Reading", (), {"session": session})()
        found = {(row.__tablename__, field) for row, field in pointing_at(desk, twice.first_id)}
    assert found == {("case_file", "holder_id"), ("consent", "person_id")}


def test_a_pair_that_was_set_apart_says_so_and_is_not_merged_unseen(office: BuiltOffice, twice: Twice) -> None:
    manager = office.door(Role.SERVICES_MANAGER)
    assert compare_records(manager, twice.first_id, twice.second_id).apart is None
    manager.run(set_apart, twice.first_id, twice.second_id, "أختان")
    said = compare_records(manager, twice.second_id, twice.first_id).turned().apart
    assert said is not None
    assert (said.by, said.reason, said.at) == (STAFF_NAMES[Role.SERVICES_MANAGER], "أختان", office.clock())
    with pytest.raises(Refused) as refused:
        manager.run(merge_records, twice.plan())
    (fault,) = refused.value.faults
    assert (fault.code, fault.params["reason"]) == (FaultCode.SAID_TO_BE_TWO, "أختان")
    manager.run(merge_records, replace(twice.plan(), although_apart=True))


def test_what_was_said_of_a_record_is_told_of_the_one_that_it_gave_way_to(office: BuiltOffice, twice: Twice) -> None:
    manager = office.door(Role.SERVICES_MANAGER)
    submit(office.door(Role.RECEPTION), family_form(3))
    (other,) = manager.ask(find_people, NAMES[3])
    manager.run(set_apart, twice.second_id, other.person_id, "امرأتان")
    manager.run(merge_records, twice.plan())
    said = compare_records(manager, other.person_id, twice.first_id).apart
    assert said is not None
    assert said.reason == "امرأتان"


def test_one_record_is_not_compared_with_itself(office: BuiltOffice, twice: Twice) -> None:
    manager = office.door(Role.SERVICES_MANAGER)
    with pytest.raises(Refused) as refused:
        compare_records(manager, twice.first_id, twice.first_id)
    assert [fault.code for fault in refused.value.faults] == [FaultCode.SAME_RECORD]
