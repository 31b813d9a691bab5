"""A draft that is being written on a screen, with the scans that wait in it."""

import uuid
from abc import ABC, abstractmethod

from desktop_app.casework import attachments, drafts
from desktop_app.views.office import Office
from desktop_app.views.widgets.scan_box import Scan


class KeptDraft(ABC):
    """What was typed, and where it is kept; its own screen says how it is saved."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.typed: dict[str, str] = {}
        self.draft_id: uuid.UUID | None = None

    @abstractmethod
    def save(self) -> None:
        """Put everything typed into the store."""

    def discard(self) -> None:
        """Throw the draft away."""
        if self.draft_id is not None:
            self._office.run(drafts.discard_draft, self.draft_id)

    def keep_scan(self, field: str, scan: Scan) -> None:
        """Encrypt a scan into the store."""
        if self.draft_id is None:
            self.save()
        if self.draft_id is not None:
            given = attachments.Scan(data=scan.data, name=scan.name)
            self._office.run(drafts.attach_to_draft, self.draft_id, field, given)

    def drop_scan(self, field: str) -> None:
        """Take a scan away again."""
        if self.draft_id is not None:
            self._office.run(drafts.detach_from_draft, self.draft_id, field)

    def scan(self, field: str) -> Scan | None:
        """Read a scan back, to show it."""
        if self.draft_id is None:
            return None
        found = self._office.ask(drafts.draft_scan, self.draft_id, field)
        return Scan(found.name, found.data) if found is not None else None
