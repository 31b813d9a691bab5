"""The journal as an auditor reads it."""

import zipfile
from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import pytest

from desktop_app.casework.auditing import (
    MOST_EXPORTED,
    PAGE,
    AuditQuery,
    EntrySort,
    export_journal,
    number_of_file,
    people_in_journal,
    read_journal,
)
from desktop_app.casework.files.family import means_page
from desktop_app.casework.merging import merge_records
from desktop_app.casework.reception import ReceptionLine, log_reception
from desktop_app.casework.staff import list_staff
from desktop_app.casework.upkeep import Onlooker
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import Channel, Role
from tests.builders import STAFF_NAMES, BuiltOffice
from tests.casework.intake.forms import submit, widow_form
from tests.casework.merging import written_twice


def test_an_auditor_sees_who_did_what_to_which_file(office: BuiltOffice) -> None:
    submitted = submit(office.door(Role.RECEPTION), widow_form())
    lines = office.door(Role.AUDITOR).ask(read_journal, AuditQuery(file_id=submitted.file_id))
    assert lines[-1].file_number == submitted.file_number
    assert lines[-1].line.act == "submit_request"
    assert {change.place for change in lines[-1].changes} >= {"person.full_name", "case_file.number"}


def test_the_journal_is_narrowed_by_act_and_day(office: BuiltOffice) -> None:
    submit(office.door(Role.RECEPTION), widow_form())
    auditor = office.door(Role.AUDITOR)
    found = auditor.ask(read_journal, AuditQuery(act="submit_request", since=office.clock.day, until=office.clock.day))
    assert [line.line.act for line in found] == ["submit_request"]
    assert auditor.ask(read_journal, AuditQuery(until=office.clock.day - timedelta(days=1))) == ()


def test_reading_the_journal_is_itself_journalled(office: BuiltOffice) -> None:
    auditor = office.door(Role.AUDITOR)
    auditor.ask(read_journal, AuditQuery())
    assert auditor.ask(read_journal, AuditQuery())[0].line.act == "read_journal"


def test_reception_does_not_read_the_journal(office: BuiltOffice) -> None:
    with pytest.raises(Refused):
        office.door(Role.RECEPTION).ask(read_journal, AuditQuery())


def test_it_is_narrowed_by_person_by_the_number_of_a_file_and_by_kind(office: BuiltOffice) -> None:
    reception, auditor = office.door(Role.RECEPTION), office.door(Role.AUDITOR)
    submitted = submit(reception, widow_form())
    auditor.ask(means_page, submitted.file_id)
    with pytest.raises(Refused):
        reception.ask(list_staff)
    of_reception = auditor.ask(read_journal, AuditQuery(actor_id=reception.actor.id))
    assert {line.line.actor for line in of_reception} == {STAFF_NAMES[Role.RECEPTION]}
    assert [line.line.act for line in of_reception if line.denied] == ["denied:manage_staff"]
    for sort, acts in (
        (EntrySort.CHANGES, ["submit_request"]),
        (EntrySort.READINGS, ["open_sensitive_page"]),
        (EntrySort.DENIALS, []),
    ):
        found = auditor.ask(read_journal, AuditQuery(file_id=submitted.file_id, sort=sort))
        assert [line.line.act for line in found] == acts


def test_a_file_is_followed_through_what_was_merged_into_another_too(office: BuiltOffice) -> None:
    twice = written_twice(office)
    office.door(Role.SERVICES_MANAGER).run(merge_records, twice.plan())
    auditor = office.door(Role.AUDITOR)
    query = AuditQuery(file_id=twice.second.file_id)
    merged, submitted = auditor.ask(read_journal, query)
    assert (merged.line.act, merged.file_number) == ("merge_records", twice.first.file_number)
    assert submitted.file_number == twice.second.file_number
    assert [line.line.act for line in auditor.ask(read_journal, replace(query, sort=EntrySort.READINGS))] == []


def test_everybody_can_be_followed_and_every_file_is_shown_by_its_number(office: BuiltOffice) -> None:
    submitted, auditor = submit(office.door(Role.RECEPTION), widow_form()), office.door(Role.AUDITOR)
    assert {one.full_name for one in auditor.ask(people_in_journal)} >= set(STAFF_NAMES.values())
    assert auditor.ask(number_of_file, submitted.file_id) == submitted.file_number


def test_it_is_exported_with_no_formula_in_it_and_that_is_journalled(office: BuiltOffice) -> None:
    form = widow_form(person__occupation="=1+1")
    submit(office.door(Role.RECEPTION), form)
    auditor = office.door(Role.AUDITOR)
    with zipfile.ZipFile(BytesIO(auditor.ask(export_journal, AuditQuery()))) as book:
        assert "<f>" not in book.read("xl/worksheets/sheet1.xml").decode()
        assert "الشخص · المهنة: — ← =1+1" in book.read("xl/sharedStrings.xml").decode()
    assert auditor.ask(read_journal, AuditQuery())[0].line.act == "read_journal"


def test_pages_follow_one_another_without_a_gap(office: BuiltOffice) -> None:
    reception, auditor = office.door(Role.RECEPTION), office.door(Role.AUDITOR)
    for number in range(PAGE + 20):
        office.clock.move(minutes=number % 2)
        reception.run(log_reception, ReceptionLine(f"زائر {number}", Channel.TELEPHONE))
    query = AuditQuery(act="log_reception")
    first = auditor.ask(read_journal, query)
    rest = auditor.ask(read_journal, query, first[-1])
    assert (len(first), len(rest)) == (PAGE, 20)
    assert len({line.entry.id for line in (*first, *rest)}) == PAGE + 20


def test_an_export_tells_how_far_it_is_and_may_be_stopped(office: BuiltOffice) -> None:
    submit(office.door(Role.RECEPTION), widow_form())
    auditor, told = office.door(Role.AUDITOR), list[tuple[str, int, int]]()
    auditor.ask(export_journal, AuditQuery(), "ar", Onlooker(lambda *step: told.append(step)))
    assert [(stage, total) for stage, _, total in told] == [("entries", MOST_EXPORTED)]
    with pytest.raises(Refused) as refusal:
        auditor.ask(export_journal, AuditQuery(), "ar", Onlooker(cancelled=lambda: True))
    assert refusal.value.faults[0].code is FaultCode.STOPPED
