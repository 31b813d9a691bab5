"""The branch's seal in the hands of whoever is signed in: opened when the first paper is issued, and kept open."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING
from uuid import UUID

from cryptography.exceptions import InvalidTag
from sqlalchemy.orm import Session

from desktop_app.casework.seals.keys import key_in_use, new_key, secrets_of
from desktop_app.models.seals import SealKey
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.security.certificates import KEY_ID_DIGITS, SealSecrets, grouped
from desktop_app.storage.engine import Store

if TYPE_CHECKING:
    from desktop_app.printing.seal import SealSigner


@dataclass(frozen=True)
class OpenSeal:
    """The key in use, opened."""

    row_id: UUID
    key_id: str
    certificate: bytes
    secrets: SealSecrets

    @property
    def shown(self) -> str:
        """Return the beginning of its fingerprint, as it stands on papers."""
        return grouped(self.key_id, KEY_ID_DIGITS)

    @cached_property
    def signer(self) -> "SealSigner":
        """Return what seals PDFs; pyHanko is loaded with the first paper, not with the program."""
        from desktop_app.printing.seal import SealSigner

        return SealSigner(self.certificate, self.secrets.seal_pkcs8)


class Sealer:
    """Opens the seal of a store, once for every key."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._open: dict[str, OpenSeal] = {}

    def in_use(self, session: Session) -> OpenSeal:
        """Return the seal in use, opened; refused in words when it does not open."""
        row = key_in_use(session)
        if row.key_id not in self._open:
            self._open = {row.key_id: OpenSeal(row.id, row.key_id, row.certificate, self._secrets(row))}
        return self._open[row.key_id]

    def make(self, association: str, branch_name: str, moment: datetime, made_by: UUID) -> SealKey:
        """Make a new seal, locked under the store's key; the caller keeps it."""
        return new_key(self._store.key, association, branch_name, moment, made_by)

    def _secrets(self, row: SealKey) -> SealSecrets:
        try:
            return secrets_of(row, self._store.key)
        except InvalidTag as error:
            raise Refused(Fault(FaultCode.SEAL_DOES_NOT_OPEN)) from error
