"""Consents, one purpose at a time."""

from datetime import date

import pytest

from desktop_app.casework.auditing import AuditQuery, read_journal
from desktop_app.casework.consents import consents_of, record_consent
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import ConsentPurpose, Role
from tests.builders import BuiltOffice
from tests.casework.intake.forms import submit, widow_form


def test_every_purpose_has_its_answer_in_force(office: BuiltOffice) -> None:
    reception = office.door(Role.RECEPTION)
    submitted = submit(reception, widow_form())
    rows = {row.purpose: row.given for row in reception.ask(consents_of, submitted.file_id)}
    assert set(rows) == set(ConsentPurpose)
    assert rows[ConsentPurpose.PROCESSING] is True
    assert rows[ConsentPurpose.PHOTOGRAPHS] is not True


def test_a_consent_is_withdrawn_and_given_again_from_a_day_on(office: BuiltOffice) -> None:
    submitted = submit(office.door(Role.RECEPTION), widow_form())
    office.clock.move(days=10)
    reception = office.door(Role.RECEPTION)
    reception.run(record_consent, submitted.file_id, ConsentPurpose.ASK_AUTHORITIES, given=False)
    rows = {row.purpose: row for row in reception.ask(consents_of, submitted.file_id)}
    assert (rows[ConsentPurpose.ASK_AUTHORITIES].given, rows[ConsentPurpose.ASK_AUTHORITIES].on) == (
        False,
        office.clock.day,
    )
    with pytest.raises(Refused) as refusal:
        reception.run(record_consent, submitted.file_id, ConsentPurpose.ASK_AUTHORITIES, given=False)
    assert refusal.value.faults[0].code is FaultCode.CONSENT_UNCHANGED


def test_an_answer_has_its_day_and_the_reason_that_was_told(office: BuiltOffice) -> None:
    reception = office.door(Role.RECEPTION)
    file_id = submit(reception, widow_form()).file_id
    office.clock.move(days=10)
    typed = {"on": "G2026-11-25", "reason": "لا ترغب في سؤال الجهات"}
    reception.run(record_consent, file_id, ConsentPurpose.ASK_AUTHORITIES, given=False, typed=typed)
    rows = {row.purpose: row for row in reception.ask(consents_of, file_id)}
    assert rows[ConsentPurpose.ASK_AUTHORITIES].on == date(2026, 11, 25)
    (line,) = office.door(Role.AUDITOR).ask(read_journal, AuditQuery(act=Act.RECORD_CONSENT))
    assert line.entry.reason == typed["reason"]


@pytest.mark.parametrize(
    ("day", "code"),
    [("G2026-11-18", FaultCode.CONSENT_BEFORE_THE_LAST), ("G2026-11-30", FaultCode.DATE_IN_FUTURE)],
)
def test_an_answer_changes_neither_before_the_former_one_nor_in_the_future(
    office: BuiltOffice, day: str, code: FaultCode
) -> None:
    reception = office.door(Role.RECEPTION)
    file_id = submit(reception, widow_form()).file_id
    office.clock.move(days=10)
    with pytest.raises(Refused) as refusal:
        reception.run(record_consent, file_id, ConsentPurpose.ASK_AUTHORITIES, given=False, typed={"on": day})
    assert [(fault.field, fault.code) for fault in refusal.value.faults] == [("on", code)]
