"""A closed file's originals are handed over against a list, and the certificate is issued with it."""

import uuid
from datetime import date, timedelta

import pytest

from desktop_app.casework.closures import (
    HandOver,
    OriginalHanded,
    closure,
    closures_to_hand_over,
    record_hand_over,
)
from desktop_app.casework.desk import Desk
from desktop_app.casework.documents import documents_of_file
from desktop_app.casework.performs import performs
from desktop_app.policy.dates import HijriDate
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import DocumentKind, FileState, PaperKind, PaperState, Role, Situation
from tests.builders import DAY, BuiltOffice
from tests.casework.decisions.families import Family, decided, draft_for, family, keep_original, page, state_of

FAILS = Situation.FAILS_CONDITIONS_AFTER_UPDATE


def closed(office: BuiltOffice) -> tuple[Family, uuid.UUID]:
    found = family(office)
    office.door(Role.RECEPTION).run(keep_original, found.file_id)
    return found, decided(office, draft_for(found, FAILS))


def handed(original: uuid.UUID | None = None) -> HandOver:
    line = OriginalHanded(DocumentKind.DEATH_CERTIFICATE, "881203", 2, original)
    return HandOver("نورة سعد العتيبي", "١٠٨٧٦٥٤٣٢١", DAY, (line,))


def test_a_closed_file_waits_with_the_originals_that_are_held(office: BuiltOffice) -> None:
    found, decision_id = closed(office)
    assert state_of(office, found) is FileState.CLOSED
    (row,) = office.door(Role.RECEPTION).ask(closures_to_hand_over)
    assert (row.decision_id, [one.number for one in row.held]) == (decision_id, ["881203"])


def test_closed_files_are_gone_on_with_after_the_last_that_was_shown(office: BuiltOffice) -> None:
    files, reception = [closed(office)[0].file_id for _ in range(2)], office.door(Role.RECEPTION)
    (first,) = reception.ask(closures_to_hand_over, 1)
    (second,) = reception.ask(closures_to_hand_over, 1, first.id)
    assert [first.file_id, second.file_id] == files
    assert reception.ask(closures_to_hand_over, 1, second.id) == ()


def test_the_hand_over_is_recorded_once_and_its_certificate_takes_the_place_of_the_first(office: BuiltOffice) -> None:
    _, decision_id = closed(office)
    reception = office.door(Role.RECEPTION)
    (row,) = reception.ask(closures_to_hand_over)
    paper = reception.run(record_hand_over, row.id, handed(row.held[0].document_id))
    certificates = [one for one in page(office, decision_id).papers if one.kind is PaperKind.CLOSURE_CERTIFICATE]
    assert [one.state for one in certificates] == [PaperState.VOID, PaperState.COMPOSED]
    assert certificates[-1].id == paper
    seen = reception.ask(closure, row.id)
    assert (seen.handed_to, seen.handed_on, seen.held) == ("نورة سعد العتيبي", DAY, ())
    assert reception.ask(closures_to_hand_over) == ()
    with pytest.raises(Refused) as refusal:
        reception.run(record_hand_over, row.id, handed())
    assert refusal.value.faults[0].code is FaultCode.ALREADY_HANDED_OVER


def test_a_hand_over_says_to_whom_and_when(office: BuiltOffice) -> None:
    closed(office)
    reception = office.door(Role.RECEPTION)
    (row,) = reception.ask(closures_to_hand_over)
    with pytest.raises(Refused) as refusal:
        reception.run(record_hand_over, row.id, HandOver(handed_on=DAY + timedelta(1)))
    assert {(fault.code, fault.field) for fault in refusal.value.faults} == {
        (FaultCode.REQUIRED, "handed_to"),
        (FaultCode.REQUIRED, "handed_identity"),
        (FaultCode.DATE_IN_FUTURE, "handed_on"),
    }


def test_an_original_of_another_family_is_not_handed_over_with_these(office: BuiltOffice) -> None:
    closed(office)
    reception, neighbours = office.door(Role.RECEPTION), family(office)
    theirs = reception.run(keep_original, neighbours.file_id)
    (row,) = reception.ask(closures_to_hand_over)
    with pytest.raises(Refused) as refusal:
        reception.run(record_hand_over, row.id, handed(theirs))
    assert refusal.value.faults[0].code is FaultCode.NOT_FOUND
    assert reception.ask(documents_of_file, neighbours.file_id)[0].original_kept
    assert reception.ask(closures_to_hand_over) == (row,)


@performs(Act.OPEN_FILE)
def kept_until(desk: Desk, file_id: uuid.UUID) -> tuple[date | None, date | None]:
    file = desk.file(file_id)
    return file.closed_on, file.retain_until


def test_what_is_kept_of_a_closed_file_has_its_last_day(office: BuiltOffice) -> None:
    found, _ = closed(office)
    closed_on, until = office.door(Role.SERVICES_MANAGER).ask(kept_until, found.file_id)
    assert closed_on == DAY
    assert until is not None
    assert HijriDate.of(until).year == HijriDate.of(DAY).year + 5
