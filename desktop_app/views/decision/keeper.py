"""Keeps a decision that is being written: as typed, in the store within two seconds, its scans at once."""

import uuid

from desktop_app.casework import drafts
from desktop_app.policy.terms import DraftKind
from desktop_app.views.kept_draft import KeptDraft
from desktop_app.views.office import Office


class DecisionKeeper(KeptDraft):
    """One draft of a decision on a file; a person has at most one a file."""

    def __init__(self, office: Office, file_id: uuid.UUID, title: str) -> None:
        super().__init__(office)
        self._file_id, self._title = file_id, title
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

    def discard(self) -> None:
        """Throw the draft away."""
        super().discard()
        self.draft_id, self.typed = None, {}

    def _load(self) -> None:
        """Go on with the draft that was left, if there is one."""
        rows = self._office.ask(drafts.my_drafts, (DraftKind.DECISION,))
        found = next((row for row in rows if row.subject_id == self._file_id), None)
        if found is not None:
            self.draft_id = found.id
            self.typed = dict(self._office.ask(drafts.load_draft, found.id).typed)
