"""Consents: what a person agreed to, for which purpose, and its withdrawal (privacy policy; each purpose apart)."""

import uuid
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.casework.typed_form import Reader, Typed
from desktop_app.models.cases import CaseFile
from desktop_app.models.documents import Consent
from desktop_app.policy.dates import dual
from desktop_app.policy.faults import FaultCode, refuse_if
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import ConsentPurpose

_NOTHING: Typed = MappingProxyType({})


@dataclass(frozen=True)
class ConsentRow:
    """The answer in force for one purpose; `given` is none where the person was never asked."""

    purpose: ConsentPurpose
    given: bool | None
    on: date | None


@performs(Act.OPEN_FILE)
def consents_of(desk: Desk, file_id: uuid.UUID) -> tuple[ConsentRow, ...]:
    """Return the answer in force for every purpose."""
    answers = answers_in_force(desk, desk.file(file_id))
    return tuple(_row(purpose, answers.get(purpose)) for purpose in ConsentPurpose)


@performs(Act.RECORD_CONSENT)
def record_consent(
    desk: Desk, file_id: uuid.UUID, purpose: ConsentPurpose, *, given: bool, typed: Typed = _NOTHING
) -> None:
    """Record the holder's answer for a purpose; the former answer keeps its days.

    ``typed`` may name the day on which it was given (`on`, today when it is left empty) and the reason that was told
    (`reason`), which nobody needs to give.
    """
    file = desk.file(file_id)
    former = answers_in_force(desk, file).get(purpose)
    reader = Reader(typed, desk.today)
    day, reason = reader.day("on", past=True) or desk.today, reader.line("reason")
    if former is not None and former.given is given:
        reader.fault(FaultCode.CONSENT_UNCHANGED, "given")
    elif former is not None and day < former.on:
        reader.fault(FaultCode.CONSENT_BEFORE_THE_LAST, "on", day=dual(former.on))
    refuse_if(reader.faults)
    if former is not None:
        former.withdrawn_on = day
    desk.reason = reason
    add(desk, Consent(file_id=file.id, person_id=file.holder_id, purpose=purpose, given=given, on=day))


def answers_in_force(desk: Desk, file: CaseFile) -> dict[ConsentPurpose, Consent]:
    """Return the answers of the file's holder that stand, the newest of each purpose; a former holder's are theirs."""
    rows = select(Consent).where(
        Consent.file_id == file.id, Consent.person_id == file.holder_id, Consent.withdrawn_on.is_(None)
    )
    return {row.purpose: row for row in desk.session.scalars(rows.order_by(Consent.id))}


def _row(purpose: ConsentPurpose, consent: Consent | None) -> ConsentRow:
    return ConsentRow(purpose, consent.given if consent else None, consent.on if consent else None)
