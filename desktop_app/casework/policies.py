"""The versions of the association's policy: read, edited on screen, adopted by a board approval, acknowledged."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from desktop_app.casework.desk import Desk, PolicyInForce
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.casework.typed_form import Typed, read_day, required
from desktop_app.models.bounds import LINE_LENGTH, NAME_LENGTH
from desktop_app.models.office import PolicyVersion
from desktop_app.models.staff import PolicyAcknowledgement, Staff
from desktop_app.policy.chapters import Approval
from desktop_app.policy.editing import edited
from desktop_app.policy.faults import Fault, FaultCode, refuse_if
from desktop_app.policy.names import check_hidden
from desktop_app.policy.permissions import Act
from desktop_app.policy.policy import Policy
from desktop_app.policy.text import clean


@dataclass(frozen=True)
class VersionRow:
    """One version of the policy in the list of versions."""

    id: uuid.UUID
    number: int
    title: str
    in_force_from: date
    in_force: bool
    meeting: str
    approved_on: date | None
    chair: str
    note: str


@dataclass(frozen=True)
class Adoption:
    """The record of a board approval, and the day from which the new version judges."""

    approval: Approval
    in_force_from: date
    note: str


def read_adoption(typed: Typed) -> tuple[Adoption, list[Fault]]:
    """Read a board approval as typed: meeting, day, chair, and the first day in force."""
    faults = required(typed, "meeting", "chair")
    approved_on, wrong_day = read_day(typed, "approved_on")
    first_day, wrong_first = read_day(typed, "in_force_from")
    lengths = {"meeting": NAME_LENGTH, "term": NAME_LENGTH, "chair": NAME_LENGTH, "note": LINE_LENGTH}
    words = {name: clean(typed.get(name, "")) for name in lengths}
    faults += wrong_day + wrong_first
    faults += [
        Fault(FaultCode.TOO_LONG, name, {"limit": str(most)})
        for name, most in lengths.items()
        if len(words[name]) > most
    ]
    faults += [fault for name in ("meeting", "term", "chair") for fault in check_hidden(words[name], name)]
    approval = Approval(term=words["term"], meeting=words["meeting"], day=approved_on, chair=words["chair"])
    return Adoption(approval, first_day or date.min, words["note"]), faults


@performs(Act.READ_POLICY)
def list_versions(desk: Desk) -> tuple[VersionRow, ...]:
    """List the versions, newest first."""
    now = desk.policy().version_id
    newest = select(PolicyVersion).order_by(PolicyVersion.number.desc())
    return tuple(_row(desk, row, in_force=row.id == now) for row in desk.session.scalars(newest))


@performs(Act.READ_POLICY)
def read_policy(desk: Desk, version_id: uuid.UUID | None = None) -> PolicyInForce:
    """Return one version, or the one in force today."""
    return desk.policy() if version_id is None else desk.policy_version(version_id)


@performs(Act.READ_POLICY)
def today_here(desk: Desk) -> date:
    """Return the day in Saudi Arabia, from which a new version may be in force."""
    return desk.today


@performs(Act.ADOPT_POLICY)
def adopt_changes(desk: Desk, base: uuid.UUID, changes: Mapping[str, str], typed: Typed) -> uuid.UUID:
    """Adopt a version of the policy in which some words and numbers are changed, under a board approval."""
    before = desk.policy_version(base).policy
    adoption = _sound_adoption(desk, typed)
    after = edited(before, changes)
    if after == before:
        raise desk.refuse(FaultCode.NOTHING_CHANGED)
    return _keep(desk, after.approved(adoption.approval), adoption)


@performs(Act.ADOPT_POLICY)
def adopt_chapter(desk: Desk, base: uuid.UUID, chapter: str, typed: Typed) -> uuid.UUID:
    """Adopt a chapter that was advice, such as the control table, as the association's own by a board approval."""
    adoption = _sound_adoption(desk, typed)
    policy = desk.policy_version(base).policy.adopt(chapter, adoption.approval)
    return _keep(desk, policy, adoption)


@performs(Act.READ_POLICY)
def acknowledge_policy(desk: Desk) -> None:
    """Record that the actor has read the policy in force."""
    version = desk.policy().version_id
    if version not in _acknowledged(desk, desk.actor.id):
        add(
            desk,
            PolicyAcknowledgement(staff_id=desk.actor.id, policy_version_id=version, signed_on=desk.today),
        )


@performs(Act.READ_POLICY)
def has_acknowledged(desk: Desk) -> bool:
    """Say whether the actor has read the policy in force."""
    return desk.policy().version_id in _acknowledged(desk, desk.actor.id)


@performs(Act.MANAGE_STAFF)
def not_acknowledged(desk: Desk) -> frozenset[uuid.UUID]:
    """Return the members of staff who have not yet read the policy in force."""
    version = desk.policy().version_id
    read = select(PolicyAcknowledgement.staff_id).where(PolicyAcknowledgement.policy_version_id == version)
    present = select(Staff.id).where(Staff.left_on.is_(None))
    return frozenset(desk.session.scalars(present)) - frozenset(desk.session.scalars(read))


def _sound_adoption(desk: Desk, typed: Typed) -> Adoption:
    adoption, faults = read_adoption(typed)
    latest = desk.session.scalars(select(PolicyVersion.in_force_from).order_by(PolicyVersion.number.desc())).first()
    if not faults and adoption.in_force_from < max(desk.today, latest or desk.today):
        faults.append(Fault(FaultCode.VERSION_IN_THE_PAST, "in_force_from"))
    if not faults and adoption.approval.day is not None and adoption.approval.day > desk.today:
        faults.append(Fault(FaultCode.DATE_IN_FUTURE, "approved_on"))
    refuse_if(faults)
    return adoption


def _keep(desk: Desk, policy: Policy, adoption: Adoption) -> uuid.UUID:
    number = max(desk.session.scalars(select(PolicyVersion.number)), default=0) + 1
    version = PolicyVersion(
        policy_key=policy.key,
        number=number,
        body=policy.to_toml(),
        in_force_from=adoption.in_force_from,
        approval_meeting=adoption.approval.meeting,
        approval_date=adoption.approval.day,
        approval_chair=adoption.approval.chair,
        note=adoption.note,
    )
    return add(desk, version).id


def _row(desk: Desk, row: PolicyVersion, *, in_force: bool) -> VersionRow:
    approval = desk.policy_version(row.id).policy.approval
    return VersionRow(
        id=row.id,
        number=row.number,
        title=desk.policy_version(row.id).policy.title,
        in_force_from=row.in_force_from,
        in_force=in_force,
        meeting=row.approval_meeting or (approval.meeting if approval else ""),
        approved_on=row.approval_date or (approval.day if approval else None),
        chair=row.approval_chair or (approval.chair if approval else ""),
        note=row.note,
    )


def _acknowledged(desk: Desk, staff_id: uuid.UUID) -> frozenset[uuid.UUID]:
    read = select(PolicyAcknowledgement.policy_version_id).where(PolicyAcknowledgement.staff_id == staff_id)
    return frozenset(desk.session.scalars(read))
