"""Who does what to whom, why and when: what every journal entry says beside its changes."""

import uuid
from dataclasses import dataclass
from datetime import datetime

DENIED, AFTER_DENIED = "denied:", "denied;"
"""Stands before the act in the entry of an act that was refused for want of permission; and what sorts after it."""
ENTRY = "entry"
"""Where a session's `info` carries the context of its transaction."""


@dataclass(frozen=True)
class EntryContext:
    """The frame of one journal entry; `always` writes it even when nothing changed (a denial, a reading)."""

    act: str
    subject: uuid.UUID
    at: datetime
    actor: uuid.UUID | None = None
    role: str = ""
    reason: str = ""
    always: bool = False
