"""The keys that seal this branch's papers, and those of other branches whose papers it can check."""

import uuid
from datetime import date, datetime

from sqlalchemy import LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.models.base import Versioned, line, name, ref
from desktop_app.models.bounds import BYTES_LENGTH


class SealKey(Versioned):
    """A certificate of this branch with its private keys, wrapped under the store's key; one at a time is in use."""

    __tablename__ = "seal_key"

    key_id: Mapped[str] = mapped_column(String(16), unique=True)
    certificate: Mapped[bytes] = mapped_column(LargeBinary(BYTES_LENGTH))
    """X.509, DER; its public key (EC P-256) checks the seal in the PDF."""
    seal_private: Mapped[bytes] = mapped_column(LargeBinary(BYTES_LENGTH))
    code_public: Mapped[bytes] = mapped_column(LargeBinary(32))
    """Ed25519; checks the printed code."""
    code_private: Mapped[bytes] = mapped_column(LargeBinary(BYTES_LENGTH))
    made_at: Mapped[datetime]
    made_by: Mapped[uuid.UUID] = mapped_column(ref("staff.id"))
    valid_until: Mapped[date]
    replaced_at: Mapped[datetime | None] = mapped_column(default=None)
    revoked_at: Mapped[datetime | None] = mapped_column(default=None)
    revoked_reason: Mapped[str] = mapped_column(line(), default="")


class TrustedSeal(Versioned):
    """The public keys of another branch or association, taken in by a person who knows them to be theirs."""

    __tablename__ = "trusted_seal"

    key_id: Mapped[str] = mapped_column(String(16), unique=True)
    association: Mapped[str] = mapped_column(name())
    branch_name: Mapped[str] = mapped_column(name())
    certificate: Mapped[bytes] = mapped_column(LargeBinary(BYTES_LENGTH))
    code_public: Mapped[bytes] = mapped_column(LargeBinary(32))
    added_at: Mapped[datetime]
    added_by: Mapped[uuid.UUID] = mapped_column(ref("staff.id"))
    revoked_on: Mapped[date | None] = mapped_column(default=None)
