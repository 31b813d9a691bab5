"""Keeps a decision that is being written: as typed, in the store within two seconds, its scans at once."""

import uuid

from PySide6.QtCore import QObject

from desktop_app.casework import attachments, drafts
from desktop_app.policy.terms import DraftKind
from desktop_app.views.office import Office
from desktop_app.views.widgets.scan_box import Scan


class DecisionKeeper(QObject):
    """One draft of a decision on a file; a person has at most one a file."""

    def __init__(self, office: Office, file_id: uuid.UUID, title: str) -> None:
        super().__init__()
        self._office, self._file_id, self._title = office, file_id, title
        self.typed: dict[str, str] = {}
        self.draft_id: uuid.UUID | None = None
        self._load()

    def save(self) -> None:
        """Put everything typed into the store."""
        self.draft_id = self._office.run(
            drafts.save_draft,
            DraftKind.DECISION,
            self.typed,
            draft_id=self.draft_id,
            title=self._title,
            subject_id=self._file_id,
        )

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

    def discard(self) -> None:
        """Throw the draft away."""
        if self.draft_id is not None:
            self._office.run(drafts.discard_draft, self.draft_id)
        self.draft_id, self.typed = None, {}

    def _load(self) -> None:
        """Go on with the draft that was left, if there is one."""
        rows = self._office.ask(drafts.my_drafts, (DraftKind.DECISION,))
        found = next((row for row in rows if row.subject_id == self._file_id), None)
        if found is not None:
            self.draft_id = found.id
            self.typed = dict(self._office.ask(drafts.load_draft, found.id).typed)
