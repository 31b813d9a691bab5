from datetime import date

import pytest

from desktop_app.models.cases import CaseFile
from desktop_app.models.people import Dwelling, Guardian, HouseholdMember, Person
from desktop_app.models.staff import Staff
from desktop_app.policy.found_terms import Found, Part
from desktop_app.policy.terms import Category, FileState, Relation
from desktop_app.storage.engine import Store
from desktop_app.storage.search import CANDIDATES, Why, reader_of
from desktop_app.storage.search_files import FileHit, Via, find_files
from tests.storage.conftest import writing
from tests.storage.records import person, staff

DAY = date(2026, 1, 1)


def files(store: Store, text: str, researcher: Staff | None = None) -> list[FileHit]:
    key = researcher.id if researcher else None
    with store.reading() as session:
        return find_files(reader_of(session), text, 50, key)


def file_of(store: Store, number: str, holder: str, state: FileState = FileState.ACTIVE) -> CaseFile:
    with writing(store) as session:
        session.add(one := person(holder, number))
        session.flush()
        file = CaseFile(number=f"F-{number}", holder_id=one.id, category=Category.WIDOW, opened_on=DAY, state=state)
        session.add(file)
    return file


def join(store: Store, file: CaseFile, name: str, ended: date | None = None) -> Person:
    with writing(store) as session:
        session.add(one := person(name, ""))
        session.flush()
        member = HouseholdMember(file_id=file.id, person_id=one.id, relation=Relation.SON, started_on=DAY)
        member.ended_on = ended
        session.add(member)
    return one


def test_a_file_comes_once_by_whoever_is_closest_and_the_nearest_first(store: Store) -> None:
    former = file_of(store, "1", "أمل سالم")
    join(store, former, "نورة سعد", DAY)
    closed = file_of(store, "2", "نورة سعد", FileState.CLOSED)
    member = file_of(store, "3", "هند علي")
    join(store, member, "نورة سعد")
    holder = file_of(store, "4", "نورة سعد")
    join(store, holder, "نورة سعد سالم")
    beginning = file_of(store, "5", "نورة سعدون")
    found = files(store, "سعد نورة")
    assert [one.number for one in found] == [file.number for file in (holder, closed, member, former, beginning)]
    assert [one.via for one in found] == [Via.HOLDER, Via.HOLDER, Via.MEMBER, Via.FORMER_MEMBER, Via.HOLDER]
    assert [(one.holder, one.told) for one in found[:3:2]] == [("نورة سعد", "نورة سعد"), ("هند علي", "نورة سعد")]


def test_a_file_is_found_by_its_guardian_its_dwelling_and_its_number(store: Store) -> None:
    file = file_of(store, "71", "نورة سعد")
    with writing(store) as session:
        session.add(Dwelling(file_id=file.id, city="الخرج", district="السلام", started_on=DAY))
        guardian = Guardian(
            file_id=file.id, full_name="فهد مبارك", identity_number="1", relation=Relation.SON, since=DAY
        )
        session.add(guardian)
    for text, via, told in (
        ("فهد مبارك", Via.GUARDIAN, "فهد مبارك"),
        ("الخرج", Via.DWELLING, "السلام، الخرج"),
        ("F-71", Via.FILE, "نورة سعد"),
    ):
        assert [(one.file_id, one.via, one.told) for one in files(store, text)] == [(file.id, via, told)]


@pytest.mark.parametrize("typed", ["7", "07", "0007", "٧"])
def test_a_file_is_found_by_its_running_number_however_many_numbers_of_people_end_so(store: Store, typed: str) -> None:
    file = file_of(store, "NSM-1448-0007", "نورة سعد")
    with writing(store) as session:
        session.add_all(person("هند علي", f"{number}00007") for number in range(1000, 1001 + CANDIDATES))
    (found,) = files(store, typed)
    assert (found.number, found.why) == (file.number, Why(Found.FILE_NUMBER, Part.END, "fnsm14480007"))


@pytest.mark.parametrize("own", [True, False])
def test_a_researcher_is_told_of_their_own_files_of_a_person(store: Store, own: bool) -> None:
    first, second = file_of(store, "1", "نورة سعد"), file_of(store, "2", "هند علي")
    with writing(store) as session:
        session.add(me := staff())
        session.flush()
        session.get_one(CaseFile, second.id).researcher_id = me.id
        member = HouseholdMember(
            file_id=second.id, person_id=first.holder_id, relation=Relation.DAUGHTER, started_on=DAY
        )
        session.add(member)
    found = files(store, "نورة", me if own else None)
    assert [one.number for one in found] == (["F-2"] if own else ["F-1", "F-2"])


def test_nothing_found_is_no_file(store: Store) -> None:
    assert files(store, "لا أحد") == []
