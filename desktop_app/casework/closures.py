"""Closed files: the originals that the association held are handed over against a signed list, with the certificate."""

import uuid
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from desktop_app.casework.decisions.explaining import handed_over_words
from desktop_app.casework.decisions.rules import next_update
from desktop_app.casework.desk import MOST_LISTED, Desk
from desktop_app.casework.letters.issuing import issue_certificate
from desktop_app.casework.paper_steps import came_into
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.models.cases import CaseFile
from desktop_app.models.decisions import Closure, Decision, HandedOriginal
from desktop_app.models.documents import Document
from desktop_app.models.papers import Paper
from desktop_app.models.people import Person
from desktop_app.policy.dates import MONTHS_A_YEAR, month_after
from desktop_app.policy.faults import Fault, FaultCode, refuse_if
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import DecisionState, DocumentKind, FileState, PaperState
from desktop_app.policy.text import clean, latin_digits

_SIGNED = frozenset({PaperState.SIGNED, PaperState.SCANNED})


@dataclass(frozen=True, slots=True)
class HeldOriginal:
    """An original that the association holds for a file."""

    document_id: uuid.UUID
    kind: DocumentKind
    number: str


@dataclass(frozen=True, slots=True)
class ClosureRow:
    """A closure, with what is still to be handed over or was handed over, to whom and when."""

    id: uuid.UUID
    decision_id: uuid.UUID
    file_id: uuid.UUID
    file_number: str
    holder: str
    held: tuple[HeldOriginal, ...]
    certificate_paper_id: uuid.UUID | None
    handed_to: str
    handed_on: date | None
    today: date
    receiver: str
    """Who is likeliest to take the originals: the holder of the file, while they live."""


@dataclass(frozen=True, slots=True)
class OriginalHanded:
    """One line of the signed list."""

    kind: DocumentKind
    number: str = ""
    pages: int = 1
    document_id: uuid.UUID | None = None


@dataclass(frozen=True, slots=True)
class HandOver:
    """To whom the originals were handed, when, and which."""

    handed_to: str = ""
    handed_identity: str = ""
    handed_on: date | None = None
    originals: Sequence[OriginalHanded] = ()


@performs(Act.FIND_FILES)
def closures_to_hand_over(
    desk: Desk, most: int = MOST_LISTED, after: uuid.UUID | None = None
) -> tuple[ClosureRow, ...]:
    """List the closed files whose hand-over has not taken place, the oldest first; or go on after one."""
    rows = (
        select(Closure, CaseFile, Person)
        .join(CaseFile, CaseFile.id == Closure.file_id)
        .join(Person, Person.id == CaseFile.holder_id)
        .join(Decision, Decision.id == Closure.decision_id)
        .where(Closure.handed_on.is_(None), Decision.state == DecisionState.IN_FORCE)
        .where(CaseFile.state == FileState.CLOSED, desk.reached())
        .order_by(Closure.id)
        .limit(most)
    )
    if after is not None:
        rows = rows.where(Closure.id > after)
    found = desk.session.execute(rows).all()
    held = _held(desk, [file.id for _, file, _ in found])
    return tuple(_row(desk, closure, file, holder, held[file.id]) for closure, file, holder in found)


@performs(Act.OPEN_FILE)
def closure(desk: Desk, closure_id: uuid.UUID) -> ClosureRow:
    """Show a closure with the originals still held."""
    found = desk.get(Closure, closure_id)
    file = desk.file(found.file_id)
    return _row(desk, found, file, desk.get(Person, file.holder_id), _held(desk, [file.id])[file.id])


@performs(Act.RECORD_HAND_OVER)
def record_hand_over(desk: Desk, closure_id: uuid.UUID, hand_over: HandOver) -> uuid.UUID:
    """Record the hand-over, and issue the certificate with its list to be signed; returns the paper."""
    found = desk.get(Closure, closure_id)
    desk.file(found.file_id)
    if found.handed_on is not None:
        raise desk.refuse(FaultCode.ALREADY_HANDED_OVER)
    refuse_if(_faults(desk, hand_over))
    found.handed_to, found.handed_identity = clean(hand_over.handed_to), latin_digits(clean(hand_over.handed_identity))
    found.handed_on, found.handed_by = hand_over.handed_on, desk.actor.id
    held = {document.id: document for document in held_originals(desk, found.file_id)}
    for original in hand_over.originals:
        _hand(desk, found, original, held)
    desk.session.flush()
    return _certify(desk, found)


def _certify(desk: Desk, found: Closure) -> uuid.UUID:
    """Issue the certificate with its hand-over; one that was signed by pen already stays, an unsigned one gives way."""
    former = desk.get(Paper, found.certificate_paper_id) if found.certificate_paper_id else None
    if former is not None and former.state in _SIGNED:
        return former.id
    issued = issue_certificate(desk, found)
    if former is not None and former.state is not PaperState.VOID:
        former.void_reason = handed_over_words()
        came_into(desk, former, PaperState.VOID, former.void_reason)
        desk.get(Paper, issued).replaces_id = former.id
    return issued


def close_file(desk: Desk, decision: Decision, file: CaseFile) -> Closure:
    """Close a file by a decision; what is kept of it is kept until the retention day."""
    file.state, file.closed_on = FileState.CLOSED, desk.today
    keep_until_retention(desk, file)
    return add(desk, Closure(decision_id=decision.id, file_id=file.id))


def keep_until_retention(desk: Desk, file: CaseFile) -> None:
    """Say until when the association keeps what it has of a file that has ended."""
    months = desk.office.retention_years * MONTHS_A_YEAR
    file.retain_until = month_after(desk.today, months, desk.office.deadline_calendar)


def open_again(desk: Desk, file: CaseFile) -> None:
    """Open a closed or excluded file; its data are old, so a new declaration is asked for."""
    file.state = FileState.ACTIVE
    file.closed_on = file.retain_until = None
    file.update_due_on = next_update(desk)
    file.declaration_stale = True


def held_originals(desk: Desk, file_id: uuid.UUID) -> list[Document]:
    """Return the originals that the association still holds for a file."""
    return _held(desk, [file_id])[file_id]


def _held(desk: Desk, file_ids: Collection[uuid.UUID]) -> Mapping[uuid.UUID, list[Document]]:
    rows = select(Document).where(Document.file_id.in_(file_ids), Document.original_kept.is_(True))
    held = defaultdict[uuid.UUID, list[Document]](list)
    for document in desk.session.scalars(rows.order_by(Document.id)):
        held[document.file_id].append(document)
    return held


def _hand(desk: Desk, found: Closure, original: OriginalHanded, held: Mapping[uuid.UUID, Document]) -> None:
    """Hand one original over; none that is not held for this very file."""
    if original.document_id is not None:
        if original.document_id not in held:
            raise desk.refuse(FaultCode.NOT_FOUND)
        held[original.document_id].original_kept = False
    add(
        desk,
        HandedOriginal(
            closure_id=found.id,
            document_id=original.document_id,
            kind=original.kind,
            number=clean(original.number),
            pages=original.pages,
        ),
    )


def _faults(desk: Desk, hand_over: HandOver) -> list[Fault]:
    asked = {"handed_to": clean(hand_over.handed_to), "handed_identity": clean(hand_over.handed_identity)}
    faults = [Fault(FaultCode.REQUIRED, name) for name, value in asked.items() if not value]
    if hand_over.handed_on is None:
        faults.append(Fault(FaultCode.REQUIRED, "handed_on"))
    elif hand_over.handed_on > desk.today:
        faults.append(Fault(FaultCode.DATE_IN_FUTURE, "handed_on"))
    return faults


def _row(desk: Desk, found: Closure, file: CaseFile, holder: Person, held: Sequence[Document]) -> ClosureRow:
    return ClosureRow(
        id=found.id,
        decision_id=found.decision_id,
        file_id=file.id,
        file_number=file.number,
        holder=holder.full_name,
        held=tuple(HeldOriginal(document.id, document.kind, document.number) for document in held),
        certificate_paper_id=found.certificate_paper_id,
        handed_to=found.handed_to,
        handed_on=found.handed_on,
        today=desk.today,
        receiver="" if holder.died_on else holder.full_name,
    )
