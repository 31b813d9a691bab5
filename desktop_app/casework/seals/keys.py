"""The rows of this branch's seal: the key in use, a new one, and their locks while the store's key is changed."""

from contextlib import suppress
from datetime import datetime
from uuid import UUID

from cryptography.exceptions import InvalidTag
from sqlalchemy import Connection, select, update
from sqlalchemy.orm import Session

from desktop_app.models.seals import SealKey
from desktop_app.security.certificates import SealSecrets, locked, new_seal, read_certificate, unlocked


def new_key(store_key: bytes, association: str, branch_name: str, moment: datetime, made_by: UUID) -> SealKey:
    """Make a seal for a branch, its private keys locked under the store's key."""
    certificate, secrets = new_seal(association, branch_name, moment)
    said = read_certificate(certificate)
    seal_private, code_private = locked(store_key, secrets, certificate)
    return SealKey(
        key_id=said.key_id,
        certificate=certificate,
        seal_private=seal_private,
        code_public=said.code_public,
        code_private=code_private,
        made_at=moment,
        made_by=made_by,
        valid_until=said.valid_until,
    )


def keys_of(session: Session) -> list[SealKey]:
    """List this branch's keys, the newest first."""
    return list(session.scalars(select(SealKey).order_by(SealKey.made_at.desc(), SealKey.id.desc())))


def key_in_use(session: Session) -> SealKey:
    """Return the one key that seals papers today; every office is founded with one."""
    unused = SealKey.replaced_at.is_(None), SealKey.revoked_at.is_(None)
    return session.scalars(select(SealKey).where(*unused)).one()


def secrets_of(key: SealKey, store_key: bytes) -> SealSecrets:
    """Open the private keys; raises InvalidTag when they were locked under another store's key."""
    return unlocked(store_key, key.seal_private, key.code_private, key.certificate)


def relock_copy(connection: Connection, store_key: bytes, other: bytes) -> None:
    """Lock the private keys in a copy of the store under the copy's own key."""
    wanted = select(SealKey.id, SealKey.certificate, SealKey.seal_private, SealKey.code_private)
    for row in connection.execute(wanted).all():
        with suppress(InvalidTag):
            secrets = unlocked(store_key, row.seal_private, row.code_private, row.certificate)
            seal, code = locked(other, secrets, row.certificate)
            anew = update(SealKey).where(SealKey.id == row.id).values(seal_private=seal, code_private=code)
            connection.execute(anew)


def lock_anew(session: Session, store_key: bytes, *coming: bytes) -> None:
    """Lock every private key under the store's key, and beside it under the one that is coming, if one is."""
    for key in keys_of(session):
        try:
            secrets = secrets_of(key, store_key)
        except InvalidTag:
            # A damaged key is told where it is needed; it must not keep somebody who left from being shut out.
            continue
        locks = [locked(under, secrets, key.certificate) for under in (store_key, *coming)]
        key.seal_private = b"".join(seal for seal, _ in locks)
        key.code_private = b"".join(code for _, code in locks)
