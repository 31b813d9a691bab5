"""The journal as an auditor reads it."""

from datetime import timedelta

import pytest

from desktop_app.casework.auditing import AuditQuery, read_journal
from desktop_app.policy.faults import Refused
from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice
from tests.casework.intake.forms import submit, widow_form


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
