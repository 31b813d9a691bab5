"""A request on its way: its clock, its pauses, its withdrawal."""

import uuid
from datetime import date

import pytest

from desktop_app.casework.documents import receive_document
from desktop_app.casework.door import Door
from desktop_app.casework.files.listing import find_files
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.intake.papers import missing_of
from desktop_app.casework.intake.requests import pause_reply, resume_reply, withdraw_request
from desktop_app.casework.intake.standing import standing_of
from desktop_app.casework.intake.submission import Submitted
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import DocumentKind, FileState, RequestState, Role
from tests.builders import DAY, BuiltOffice
from tests.casework.intake.forms import declare, submit, widow_form


def key_of(submitted: Submitted) -> uuid.UUID:
    assert submitted.request_id is not None
    return submitted.request_id


def complete(door: Door) -> Submitted:
    submitted = submit(door, widow_form())
    for fault in door.ask(missing_of, key_of(submitted)).faults:
        if fault.field.startswith("documents."):
            door.run(receive_document, submitted.file_id, DocumentKind(fault.field.split(".")[1]), {"matched": "yes"})
    declare(door, submitted)
    return submitted


def latest(door: Door, submitted: Submitted) -> date | None:
    return door.ask(standing_of, submitted.file_id).latest


def test_completion_promises_both_ends_of_the_window(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    standing = door.ask(standing_of, complete(door).file_id)
    assert standing.completed_on == DAY
    assert standing.earliest == date(2026, 12, 3)
    assert standing.latest == date(2026, 12, 10)


def test_a_pause_moves_the_latest_day_and_never_brings_it_forward(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    submitted = complete(door)
    before = latest(door, submitted)
    office.clock.move(days=3)
    door.run(pause_reply, key_of(submitted), "ننتظر صك الحصر الأصلي")
    office.clock.move(days=7)
    door.run(resume_reply, key_of(submitted))
    after = latest(door, submitted)
    assert before is not None
    assert after is not None
    assert after > before


def test_an_incomplete_request_has_no_clock_to_pause(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    submitted = submit(door, widow_form())
    with pytest.raises(Refused) as refused:
        door.run(pause_reply, key_of(submitted), "سبب")
    assert refused.value.faults[0].code is FaultCode.REPLY_NOT_RUNNING


def test_a_clock_is_paused_once_and_with_a_reason(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    submitted = complete(door)
    with pytest.raises(Refused) as refused:
        door.run(pause_reply, key_of(submitted), "  ")
    assert refused.value.faults[0].code is FaultCode.REQUIRED
    door.run(pause_reply, key_of(submitted), "سبب")
    with pytest.raises(Refused):
        door.run(pause_reply, key_of(submitted), "سبب آخر")


def test_a_clock_that_runs_cannot_be_resumed(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    with pytest.raises(Refused):
        door.run(resume_reply, key_of(complete(door)))


def test_a_withdrawn_request_closes_the_file_of_an_applicant(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    submitted = submit(door, widow_form())
    door.run(withdraw_request, key_of(submitted), "وجدت عملًا")
    (row,) = door.ask(find_files, FileQuery())
    assert (row.state, row.request_state) == (FileState.CLOSED, RequestState.WITHDRAWN)
    with pytest.raises(Refused):
        door.run(withdraw_request, key_of(submitted), "مرة أخرى")
