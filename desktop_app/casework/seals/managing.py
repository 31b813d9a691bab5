"""The branch's own seal: shown, renewed, revoked."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from desktop_app.casework.desk import SAUDI_TIME, Desk
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.casework.seals.keys import key_in_use, keys_of
from desktop_app.models.seals import SealKey
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.permissions import Act
from desktop_app.policy.text import clean
from desktop_app.security.certificates import grouped, read_certificate

SOON = 90
"""Days before its end from which a seal is to be renewed."""


class SealStanding(StrEnum):
    """Where one of this branch's keys stands."""

    IN_USE = "in_use"
    ENDS_SOON = "ends_soon"
    ENDED = "ended"
    REPLACED = "replaced"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class OwnSeal:
    """One of this branch's keys, as a screen shows it; the fingerprint stands in groups."""

    id: UUID
    key_id: str
    fingerprint: str
    made_on: date
    valid_until: date
    standing: SealStanding
    revoked_on: date | None
    revoked_reason: str


@performs(Act.MANAGE_SEAL)
def own_seals(desk: Desk) -> tuple[OwnSeal, ...]:
    """List this branch's keys, the one in use first."""
    return tuple(_shown(key, desk.today) for key in keys_of(desk.session))


@performs(Act.MANAGE_SEAL)
def renew_seal(desk: Desk) -> UUID:
    """Make a new key and seal with it from now on; what the old one sealed stays genuine."""
    key_in_use(desk.session).replaced_at = desk.now
    return _make(desk)


@performs(Act.MANAGE_SEAL)
def revoke_seal(desk: Desk, key: UUID, reason: str) -> None:
    """Declare a key lost: what it seals after today is not to be believed; the one in use is replaced at once."""
    row = desk.get(SealKey, key)
    if row.revoked_at is not None:
        raise desk.refuse(FaultCode.SEAL_REVOKED_BEFORE)
    if not clean(reason):
        raise desk.refuse(FaultCode.REQUIRED, "reason")
    in_use = key_in_use(desk.session)
    desk.reason = row.revoked_reason = clean(reason)
    row.revoked_at = desk.now
    if row is in_use:
        row.replaced_at = desk.now
        _make(desk)


def _make(desk: Desk) -> UUID:
    office = desk.office
    made = desk.sealer.make(office.association, office.branch_name, desk.now, desk.actor.id)
    return add(desk, made).id


def _shown(key: SealKey, today: date) -> OwnSeal:
    return OwnSeal(
        id=key.id,
        key_id=key.key_id,
        fingerprint=grouped(read_certificate(key.certificate).fingerprint),
        made_on=key.made_at.astimezone(SAUDI_TIME).date(),
        valid_until=key.valid_until,
        standing=_standing(key, today),
        revoked_on=key.revoked_at.astimezone(SAUDI_TIME).date() if key.revoked_at else None,
        revoked_reason=key.revoked_reason,
    )


def _standing(key: SealKey, today: date) -> SealStanding:
    if key.revoked_at is not None:
        return SealStanding.REVOKED
    if key.replaced_at is not None:
        return SealStanding.REPLACED
    left = (key.valid_until - today).days
    if left < 0:
        return SealStanding.ENDED
    return SealStanding.ENDS_SOON if left <= SOON else SealStanding.IN_USE
