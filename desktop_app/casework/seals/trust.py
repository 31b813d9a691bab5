"""Whose keys this branch knows: its own, old ones too, and those of branches whose cards it took in."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select

from desktop_app.casework.desk import SAUDI_TIME, Desk
from desktop_app.models.seals import SealKey, TrustedSeal
from desktop_app.security.certificates import read_certificate

if TYPE_CHECKING:
    from desktop_app.printing.seal import TrustedKey


@dataclass(frozen=True, slots=True)
class KnownKey:
    """A key that papers can be checked with, and whose it is."""

    key_id: str
    association: str
    branch: str
    certificate: bytes
    code_public: bytes
    revoked_on: date | None
    own: bool

    def vouches_for(self, day: date) -> bool:
        """Say whether what was signed on a day counts: what came after the key was declared lost does not."""
        return self.revoked_on is None or day <= self.revoked_on


def key_named(desk: Desk, key_id: str) -> KnownKey | None:
    """Return the key that a printed code names, if it is known here."""
    return next((key for key in known_keys(desk) if key.key_id == key_id), None)


def known_keys(desk: Desk) -> list[KnownKey]:
    """List every key that is known here, this branch's own first."""
    own = desk.session.scalars(select(SealKey).order_by(SealKey.made_at.desc(), SealKey.id.desc()))
    others = desk.session.scalars(select(TrustedSeal).order_by(TrustedSeal.association, TrustedSeal.branch_name))
    return [*map(_own, own), *map(_other, others)]


def trusted_keys(desk: Desk) -> "list[TrustedKey]":
    """List the same keys as the check of a seal takes them."""
    from desktop_app.printing.seal import TrustedKey

    return [TrustedKey(key.certificate, key.revoked_on) for key in known_keys(desk)]


def _own(row: SealKey) -> KnownKey:
    said = read_certificate(row.certificate)
    revoked_on = row.revoked_at.astimezone(SAUDI_TIME).date() if row.revoked_at else None
    return KnownKey(row.key_id, said.association, said.branch, row.certificate, row.code_public, revoked_on, own=True)


def _other(row: TrustedSeal) -> KnownKey:
    return KnownKey(
        row.key_id, row.association, row.branch_name, row.certificate, row.code_public, row.revoked_on, own=False
    )
