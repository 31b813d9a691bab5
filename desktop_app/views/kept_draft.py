"""A draft that is being written on a screen, with the scans that wait in it."""

import uuid
from abc import ABC, abstractmethod

from desktop_app.casework import attachments, drafts
from desktop_app.views.office import Office
from desktop_app.views.widgets.scan_box import Scan
from desktop_app.views.worker import Task


class KeptDraft(ABC):
    """What was typed, and where it is kept; its own screen says how it is saved."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.typed: dict[str, str] = {}
        self.draft_id: uuid.UUID | None = None
        self._newest: tuple[str, Scan] | None = None
        """The scan that was given last: it may still be on its way into the store."""

    @abstractmethod
    def save(self) -> None:
        """Put everything typed into the store."""

    def discard(self) -> None:
        """Throw the draft away."""
        if self.draft_id is not None:
            self._office.run(drafts.discard_draft, self.draft_id)

    def keep_scan(self, field: str, scan: Scan) -> Task[object] | None:
        """Give what encrypts a scan into the store, once it was drawn anew or looked through."""
        if self.draft_id is None:
            self.save()
        if self.draft_id is None:
            return None
        self._newest = field, scan
        given = attachments.Scan(data=scan.data, name=scan.name)
        return self._office.task(drafts.attach_to_draft, self.draft_id, field, given)

    def drop_scan(self, field: str) -> Task[None] | None:
        """Give what takes a scan away again."""
        self.forget_scan(field)
        return self._office.task(drafts.detach_from_draft, self.draft_id, field) if self.draft_id is not None else None

    def forget_scan(self, field: str) -> None:
        """Show a scan no longer, that was given and not kept."""
        if self._newest is not None and self._newest[0] == field:
            self._newest = None

    def scan(self, field: str) -> Scan | None:
        """Read a scan back, to show it."""
        if self.draft_id is None:
            return None
        if self._newest is not None and self._newest[0] == field:
            return self._newest[1]
        found = self._office.ask(drafts.draft_scan, self.draft_id, field)
        return Scan(found.name, found.data) if found is not None else None
